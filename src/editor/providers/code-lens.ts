import * as vscode from 'vscode';
import { analysisStatus, tiesNumbers } from '../../core/findings/analysis-status';
import { saysWithheld } from '../../core/findings/leaves-unread';
import type { Analysis, Figure, Section } from '../../core/model/analysis';
import type { FigureRole } from '../../core/model/schema';
import { REVEAL, revealArguments } from '../commands/reveal';
import { acceptedRelations } from '../marks/accepted-relations';
import { analysisIndex } from '../state/analysis-index';
import { toRange } from '../state/ranges';
import { SELECTOR } from '../state/recognition';
import type { Services } from '../state/services';
import { onSettingChange } from '../state/setting-change';
import { setting } from '../state/settings';
import { words } from '../words/speech';
import { endOf } from './outline';

/** Above a heading: how many figures and relations stand under it, and whether they agree. */
export function registerCodeLens(services: Services): vscode.Disposable {
  const { reports, marks } = services;
  const changed = onSettingChange('codeLens', 'language');
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses(document) {
      const analysis = setting('codeLens', document.uri) ? reports.analysisOf(document) : null;
      return analysis ? lensesOf(document.uri, analysis, acceptedRelations(services, document.uri, analysis)) : [];
    },
  };
  return vscode.Disposable.from(
    changed,
    marks.onDidChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(SELECTOR, provider),
  );
}

/** What somebody accepted counts as agreeing. */
export function lensesOf(
  uri: vscode.Uri,
  analysis: Analysis,
  accepted: ReadonlySet<string> = new Set(),
): vscode.CodeLens[] {
  return analysis.sections.flatMap((section) => lensOf(uri, analysis, section, accepted));
}

/** Numbers that report something: ordinals, dates, document numbers and the like are none. */
const DATA: ReadonlySet<FigureRole> = new Set(['statistic', 'percentage', 'fraction', 'unread']);

const isDatum = ({ role }: Figure): boolean => DATA.has(role);

/** A heading without relations below it has no lens, unless something under it was not read. */
function lensOf(
  uri: vscode.Uri,
  analysis: Analysis,
  section: Section,
  accepted: ReadonlySet<string>,
): vscode.CodeLens[] {
  const extent = { start: section.start, end: endOf(section) };
  const index = analysisIndex(analysis);
  const relations = index.relationsIn(extent).filter(tiesNumbers);
  const figures = index.figuresIn(extent);
  const tables = analysis.tables.filter(({ start }) => start >= extent.start && start < extent.end);
  const status = analysisStatus({ figures, relations, tables, findings: index.findingsIn(extent) });
  const nothingLeft = status.unread + status.unreadParts === 0;
  if (relations.length === 0 && nothingLeft) return [];
  const w = words();
  const broken = relations.filter(({ id, verdict }) => verdict === 'violated' && !accepted.has(id));
  const data = figures.filter(isDatum).length;
  const parts = relations.length === 0 ? [] : [w.lensFigures(data), w.lensRelations(relations.length)];
  if (broken.length > 0) parts.push(withIcon('warning', w.disagreements(broken.length)));
  if (!nothingLeft) parts.push(withIcon('question', w.left(status.unread, status.unreadParts)));
  else if (broken.length === 0 && status.status === 'judged' && !analysis.findings.some(saysWithheld))
    parts.push(withIcon('check', w.lensAgree));
  const title = parts.join(' · ');
  const first = broken[0]?.terms[0];
  const command = first
    ? { title, tooltip: w.lensTip, command: REVEAL, arguments: revealArguments(uri, analysis, first) }
    : { title, command: '' };
  return [new vscode.CodeLens(toRange(analysis, section.heading), command)];
}

/** VS Code drops common blanks around the sign. */
const withIcon = (icon: string, text: string): string => `\u00a0$(${icon})\u00a0${text}`;

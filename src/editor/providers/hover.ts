import * as vscode from 'vscode';
import { formById } from '../../core/forms/all';
import type { Analysis, Figure, Finding, Relation } from '../../core/model/analysis';
import type { Message } from '../../core/model/message';
import type { Range } from '../../core/text/range';
import { indicatorName } from '../../messages/indicator-name';
import { EXPLAIN, pageOf } from '../commands/pages';
import { REVEAL, revealLink } from '../commands/reveal';
import { type AnalysisIndex, analysisIndex, type TermPlace } from '../state/analysis-index';
import { areFixesKnown, fixesOf } from '../state/fixes';
import { toOffset, toRange } from '../state/ranges';
import { formatOfLanguage, SELECTOR } from '../state/recognition';
import type { Services } from '../state/services';
import { language } from '../state/settings';
import { sayFor, words } from '../words/speech';
import { type OtherYearPlace, otherYears } from './other-years';

const MAX_RELATIONS = 4;
const MAX_TERMS = 12;
const MARKS = { holds: '✓', violated: '✗', allowed: '✓', undecidable: '?' } as const;
const ORDER = ['violated', 'undecidable', 'allowed', 'holds'] as const;

/** On a figure: what it is, the formula of each relation that it takes part in, the verdict and a link to every term. */
export function registerHover(services: Services): vscode.Disposable {
  const { reports } = services;
  return vscode.languages.registerHoverProvider(SELECTOR, {
    provideHover(document, position) {
      const analysis = reports.analysisOf(document);
      if (!analysis) return null;
      const offset = toOffset(analysis, position);
      const format = formatOfLanguage(document.languageId);
      return hoverAt(document.uri, analysis, offset, {
        others: otherYears(services, document.uri, analysis, offset),
        // Where it is known, it stands above already, among what VS Code says of the problem.
        firstFix: (finding) => (areFixesKnown(finding) ? undefined : fixesOf(analysis, finding, format)[0]?.title),
      });
    },
  });
}

/** What a hover says beside the relations of a figure. */
export interface HoverExtras {
  /** Where other years say the same. */
  readonly others?: readonly OtherYearPlace[];
  /** What is suggested first for a finding; asked only of those that are shown. */
  readonly firstFix?: (finding: Finding) => Message | undefined;
}

export function hoverAt(
  uri: vscode.Uri,
  analysis: Analysis,
  offset: number,
  { others = [], firstFix = () => undefined }: HoverExtras = {},
): vscode.Hover | null {
  const index = analysisIndex(analysis);
  const places = index.termsAt(offset);
  const figure = index.figureAt(offset);
  const range: Range | undefined = figure ?? places[0]?.term;
  if (!range) return null;
  const relations = [...new Set(places.map((place) => place.relation))].sort(
    (a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict),
  );
  const title = titleOf(analysis, index, offset, figure, places);
  if (relations.length === 0 && !title) return null;
  const shown = relations.slice(0, MAX_RELATIONS).map((relation) => describe(uri, analysis, relation));
  const rest = relations.length - shown.length;
  const parts = [
    title,
    fixLine(analysis, index.findingsAt(offset), firstFix),
    ...shown,
    rest > 0 ? words().moreRelations(rest) : '',
    yearLinks(others),
  ].filter(Boolean);
  const markdown = new vscode.MarkdownString(parts.join('\n\n---\n\n'), true);
  markdown.isTrusted = { enabledCommands: [REVEAL, EXPLAIN] };
  return new vscode.Hover(markdown, toRange(analysis, range));
}

function fixLine(
  analysis: Analysis,
  findings: readonly Finding[],
  firstFix: (finding: Finding) => Message | undefined,
): string {
  const fix = findings.map(firstFix).find((title) => title !== undefined);
  return fix ? words().firstFix(escapeMarkdown(sayFor(analysis)(fix))) : '';
}

function titleOf(
  analysis: Analysis,
  index: AnalysisIndex,
  offset: number,
  figure: Figure | undefined,
  places: readonly TermPlace[],
): string {
  const indicator =
    index.cellAt(offset)?.id ?? figure?.indicator ?? places.find((place) => place.term.indicator)?.term.indicator;
  if (indicator !== undefined) return `**${escapeMarkdown(indicatorName(language(), analysis.form, indicator))}**`;
  return figure ? `**${words().roles[figure.role]}**` : '';
}

/** Verdict and kind, the formula, why it is so, where the rule stands, and a link to every term. */
function describe(uri: vscode.Uri, analysis: Analysis, relation: Relation): string {
  const w = words();
  const code = relation.kind.startsWith('usual') ? 'usual' : relation.kind;
  const kind = `[${w.kinds[relation.kind]}](${pageOf(code)} "${w.explain}")`;
  const clause = clauseOf(analysis.form, relation);
  const lines = [
    `${MARKS[relation.verdict]} **${w.verdicts[relation.verdict]}** · ${kind}`,
    `\`${relation.arithmetic.replaceAll('`', '')}\``,
    relation.reason ? escapeMarkdown(sayFor(analysis)(relation.reason)) : '',
    clause ? `${w.clause} ${escapeMarkdown(clause)}` : '',
    termLinks(uri, analysis, relation),
  ];
  return lines.filter(Boolean).join('\n\n');
}

/** The clause of a relation that the form itself prescribes. */
function clauseOf(form: string, { source }: Relation): string | undefined {
  if (!source.startsWith('form:')) return undefined;
  return formById(form)?.relations.find((relation) => relation.id === source.slice('form:'.length))?.clause;
}

function termLinks(uri: vscode.Uri, analysis: Analysis, { terms }: Relation): string {
  const w = words();
  const here = terms.filter(({ inPrevious }) => inPrevious === undefined);
  const shown = here.slice(0, MAX_TERMS);
  const links = shown.map((term) => `[${escapeMarkdown(term.text || w.blank)}](${revealLink(uri, analysis, term)})`);
  return `${w.terms} ${links.join(' · ')}${here.length > shown.length ? ' …' : ''}`;
}

/** Links to the same number in the reports of the years beside. */
const yearLinks = (others: readonly OtherYearPlace[]): string =>
  others
    .map(({ uri, analysis, ...range }) => {
      const text = escapeMarkdown(analysis.text.slice(range.start, range.end) || words().blank);
      return `${words().inYear(analysis.year)} [${text}](${revealLink(uri, analysis, range)})`;
    })
    .join(' · ');

export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>]/g, '\\$&');

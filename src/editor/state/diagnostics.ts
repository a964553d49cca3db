import * as vscode from 'vscode';
import { identityKey, identityOf } from '../../annotation/finding-identity';
import { analysisStatus, isProblem } from '../../core/findings/analysis-status';
import type { Analysis, Finding } from '../../core/model/analysis';
import type { Message } from '../../core/model/message';
import type { AnalysisStatus, Severity } from '../../core/model/schema';
import type { Range } from '../../core/text/range';
import type { TableValue } from '../../export/table/table-workbook';
import { statusText } from '../../messages/status-text';
import type { ListedReport } from '../../views/triage/listed-report';
import { pageOf } from '../commands/pages';
import { sayFor, words } from '../words/speech';
import { FirstFixes } from './first-fixes';
import { knownFirstFix } from './fixes';
import { toRange } from './ranges';
import { readBeside } from './read-beside';
import type { Services } from './services';
import { language } from './settings';
import { DIAGNOSTIC_LEVEL, severityFor } from './severity';
import { fileOf } from './shown-for';
import { summarizedReport } from './summarized-report';
import { superfluousUnit } from './superfluous-unit';

export const SOURCE = 'gouji';

/** A finding as it is shown, with the level that the settings give it. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly severity: Severity;
}

/** The findings of a report that are shown: neither switched off nor accepted. */
export function shownFindings(services: Services, uri: vscode.Uri, analysis: Analysis): readonly ShownFinding[] {
  const levelOf = severityFor(uri);
  return analysis.findings.flatMap((finding) => {
    const severity = levelOf(finding);
    return severity === null || services.marks.acceptanceOf(uri, analysis, finding) ? [] : [{ finding, severity }];
  });
}

/** What a finding marks in the text: all that it is about, but of a unit in a cell the unit alone. */
export const markedBy = (analysis: Analysis, finding: Finding): Range => superfluousUnit(analysis, finding) ?? finding;

/** How many findings of a report somebody has accepted. */
export const acceptedCount = ({ marks }: Services, uri: vscode.Uri, analysis: Analysis): number =>
  analysis.findings.filter((finding) => marks.acceptanceOf(uri, analysis, finding)).length;

/** A sum of twenty rows would fill the hover and the list of problems: the panel shows all of its numbers. */
const MOST_RELATED = 4;

/** All places, if they are few; else the first ones whose number is not 0, and room for the word that there are more. */
function relatedPlaces({ text }: Analysis, { related }: Finding): Finding['related'] {
  if (related.length <= MOST_RELATED) return related;
  const counting = related.filter(({ start, end }) => !/^[0０]?$/.test(text.slice(start, end).trim()));
  return (counting.length > 0 ? counting : related).slice(0, MOST_RELATED - 1);
}

/** What is suggested first, above all places: known some time after the finding. */
function firstFix(
  finding: Finding,
  say: (message: Message) => string,
  at: (place: Range) => vscode.Location,
): vscode.DiagnosticRelatedInformation[] {
  const fix = knownFirstFix(finding);
  const [edit] = fix?.edits ?? [];
  return fix && edit ? [new vscode.DiagnosticRelatedInformation(at(edit), words().firstFix(say(fix.title)))] : [];
}

/**
 * The diagnostics of a report. One tag of VS Code's two is used: a superfluous unit is greyed out. Nothing is struck
 * through as deprecated: a form that is no longer in force is known by its tables, and it is the year that is marked.
 */
export function diagnosticsOf(services: Services, uri: vscode.Uri, analysis: Analysis): vscode.Diagnostic[] {
  const say = sayFor(analysis);
  return shownFindings(services, uri, analysis).map(({ finding, severity }) => {
    const diagnostic = new vscode.Diagnostic(
      toRange(analysis, markedBy(analysis, finding)),
      say(finding.message),
      DIAGNOSTIC_LEVEL[severity],
    );
    diagnostic.source = SOURCE;
    if (superfluousUnit(analysis, finding)) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
    diagnostic.code = { value: finding.code, target: pageOf(finding.code) };
    const at = (place: Range) => new vscode.Location(uri, toRange(analysis, place));
    const shown = relatedPlaces(analysis, finding);
    const rest = finding.related.length - shown.length;
    diagnostic.relatedInformation = [
      ...firstFix(finding, say, at),
      ...shown.map((place) => new vscode.DiagnosticRelatedInformation(at(place), say(place.message))),
      ...(rest > 0 ? [new vscode.DiagnosticRelatedInformation(at(finding), words().morePlaces(rest))] : []),
      ...inPreviousYear(analysis, finding),
    ];
    return diagnostic;
  });
}

/** What the report of the year before says: one goes there from the problem. */
function inPreviousYear(analysis: Analysis, { inPrevious = [] }: Finding): vscode.DiagnosticRelatedInformation[] {
  const earlier = readBeside(analysis);
  if (earlier === undefined) return [];
  const say = sayFor(analysis);
  return inPrevious.map(({ from, to, message }) => {
    const range = toRange(earlier.analysis, { start: from, end: to });
    return new vscode.DiagnosticRelatedInformation(new vscode.Location(earlier.uri, range), say(message));
  });
}

/** What was judged of a report, and how many of its findings are shown: `text` says it in a few words. */
export interface ReportStanding {
  readonly status: AnalysisStatus;
  readonly problems: number;
  readonly hints: number;
  readonly text: string;
}

export function standingOf(services: Services, uri: vscode.Uri, analysis: Analysis): ReportStanding {
  const shown = shownFindings(services, uri, analysis);
  const open = shown.map(({ finding, severity }) => ({ ...finding, severity }));
  const problems = open.filter(isProblem).length;
  const hints = open.filter(({ severity }) => severity === 'hint').length;
  const status = analysisStatus(analysis, { open });
  return { status, problems, hints, text: statusText(language(), status, { problems, hints }) };
}

/** What is known of a report, open or found by a folder check. */
export interface ReportState {
  readonly uri: vscode.Uri;
  /** Its findings stand in the order of the diagnostics. */
  readonly listed: ListedReport;
  readonly diagnostics: readonly vscode.Diagnostic[];
  /** What was judged of it, and how it stands in a few words. */
  readonly standing: ReportStanding;
  /** How many findings somebody accepted. */
  readonly accepted: number;
  /** Its line in a table of many reports. */
  readonly record: readonly TableValue[];
}

function listedReport(
  services: Services,
  uri: vscode.Uri,
  analysis: Analysis,
  diagnostics: readonly vscode.Diagnostic[],
): ListedReport {
  const findings = shownFindings(services, uri, analysis).map(({ finding, severity }, i) => ({
    key: identityKey(identityOf(analysis, finding)),
    code: finding.code,
    severity,
    message: diagnostics[i]?.message ?? '',
  }));
  const path = vscode.workspace.asRelativePath(fileOf(uri));
  return { place: uri.toString(), path, issuer: analysis.issuer, year: analysis.year, findings };
}

/**
 * The one diagnostic collection: open documents have their live findings, the files of the last folder check theirs.
 * A document that is closed gets back what the folder check says of its file, or nothing.
 */
export class Diagnostics implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection(SOURCE);
  private readonly states = new Map<string, ReportState>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable[];
  private readonly fixes: FirstFixes;

  /** Fires when what is known about a report has changed. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly services: Services) {
    const { reports, marks } = services;
    this.fixes = new FirstFixes(services, (document) => this.show(document));
    this.subscriptions = [
      this.fixes,
      this.collection,
      this.changed,
      reports.onDidRead((document) => this.show(document)),
      reports.onDidClose((document) => this.clear(document.uri)),
      marks.onDidChange((uri) => this.showAgain(uri)),
    ];
  }

  /** Sets the findings of a report, open or not. */
  set(uri: vscode.Uri, analysis: Analysis): void {
    const diagnostics = diagnosticsOf(this.services, uri, analysis);
    const accepted = acceptedCount(this.services, uri, analysis);
    const standing = standingOf(this.services, uri, analysis);
    const listed = listedReport(this.services, uri, analysis, diagnostics);
    const record = summarizedReport(this.services, uri, analysis);
    this.states.set(uri.toString(), { uri, listed, diagnostics, accepted, standing, record });
    this.collection.set(uri, diagnostics);
    this.changed.fire(uri);
  }

  clear(uri: vscode.Uri): void {
    this.collection.delete(uri);
    if (this.states.delete(uri.toString())) this.changed.fire(uri);
  }

  of(uri: vscode.Uri): ReportState | undefined {
    return this.states.get(uri.toString());
  }

  all(): readonly ReportState[] {
    return [...this.states.values()];
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private show(document: vscode.TextDocument): void {
    const analysis = this.services.reports.analysisOf(document);
    if (analysis) {
      this.set(document.uri, analysis);
      const shown = shownFindings(this.services, document.uri, analysis);
      this.fixes.seek(
        document,
        analysis,
        shown.filter(({ severity }) => severity !== 'hint').map(({ finding }) => finding),
      );
    } else this.clear(document.uri);
  }

  private showAgain(uri: vscode.Uri): void {
    const document = this.services.reports.openDocument(uri);
    if (document) this.show(document);
  }
}

import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { Range } from '../../core/text/range';
import { analysisIndex } from '../state/analysis-index';
import { toOffset } from '../state/ranges';
import { activeReport, type Services } from '../state/services';
import { words } from '../words/speech';

/** What a quick fix, a link or a test gives to a command about marks; without one, the place of the cursor is meant. */
export interface MarkRequest {
  readonly uri: vscode.Uri;
  readonly version: number;
  readonly range: Range;
  /** Of "scopes differ": the second place; null for whatever the first is compared with. Asked for unless given. */
  readonly other?: Range | null;
  /** Of "this figure is": null for none of the indicators. Asked for unless given. */
  readonly indicator?: string | null;
  /** Asked for unless given. */
  readonly remark?: string;
}

export interface MarkPlace {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
  readonly range: Range;
  readonly request: Partial<MarkRequest>;
}

export const isRequest = (value: unknown): value is MarkRequest =>
  typeof value === 'object' && value !== null && 'range' in value && 'uri' in value;

/** The place of a request, or of the cursor; null, with a message, for a text that has changed or where there is no report. */
export function markPlace(services: Services, given: unknown): MarkPlace | null {
  if (!isRequest(given)) return placeOfCursor(services);
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === given.uri.toString());
  const analysis = document?.version === given.version ? services.reports.analysisOf(document) : null;
  if (document && analysis) return { document, analysis, range: given.range, request: given };
  void vscode.window.showWarningMessage(words().stale);
  return null;
}

function placeOfCursor(services: Services): MarkPlace | null {
  const report = activeReport(services);
  if (!report) return null;
  const { analysis, editor } = report;
  const { start, end } = editor.selection;
  const range = { start: toOffset(analysis, start), end: toOffset(analysis, end) };
  return { document: editor.document, analysis, range, request: {} };
}

/** The place with the range of the figure that stands there; null, with a message, where there is none. */
export function onFigure(place: MarkPlace | null): MarkPlace | null {
  if (!place) return null;
  const range = figureIn(place.analysis, place.range);
  if (range) return { ...place, range };
  void vscode.window.showInformationMessage(words().marks.noFigureHere);
  return null;
}

/** The first figure of a range, or the one that a cursor stands at. A blank cell is none. */
export function figureIn(analysis: Analysis, { start, end }: Range): Range | null {
  const index = analysisIndex(analysis);
  const figure = index.figureAt(start) ?? index.figuresIn({ start, end })[0];
  return figure ? { start: figure.start, end: figure.end } : null;
}

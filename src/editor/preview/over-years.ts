import type * as vscode from 'vscode';
import { indicatorName } from '../../messages/indicator-name';
import { yearStates } from '../../messages/year-states';
import type { OverYearsView } from '../../views/over-years';
import { analysisIndex } from '../state/analysis-index';
import { loadPart } from '../state/load-part';
import { toOffset } from '../state/ranges';
import { activeReport, type Services } from '../state/services';
import { language } from '../state/settings';

/** An indicator of a report, by its id. */
export interface IndicatorOfReport {
  readonly uri: vscode.Uri;
  readonly indicator: string;
}

/** The indicator of the cell, or of the number of a sentence, at the cursor. */
export function indicatorAtCursor(services: Services): IndicatorOfReport | null {
  const report = activeReport(services);
  if (!report) return null;
  const { analysis, editor } = report;
  const index = analysisIndex(analysis);
  const offset = toOffset(analysis, editor.selection.active);
  const terms = index.termsAt(offset).map(({ term }) => term.indicator);
  const indicator =
    index.cellAt(offset)?.id ?? index.figureAt(offset)?.indicator ?? terms.find((one) => one !== undefined);
  return indicator === undefined ? null : { uri: editor.document.uri, indicator };
}

/** What all reports of the body that are found say of the indicator; null where that cannot be told. */
export async function overYearsOf(
  { context, years }: Services,
  { uri, indicator }: IndicatorOfReport,
): Promise<OverYearsView | null> {
  const { bodyOverYears } = await loadPart(context.extensionUri, 'over-years');
  const found = bodyOverYears(uri.toString(), indicator, await years.reportsOf(uri), years.renamings());
  if (found === null) return null;
  const { column, trend } = found;
  const states = yearStates(language());
  const name = indicatorName(language(), column.forms.at(-1) ?? '', column.id);
  return {
    title: column.unit === undefined ? name : `${name} (${column.unit})`,
    body: trend.body,
    years: trend.years.map(({ year, value, digits, state }) => ({ year, value, text: digits ?? states[state] })),
  };
}

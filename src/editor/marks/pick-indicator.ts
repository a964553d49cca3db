import * as vscode from 'vscode';
import { formatExact } from '../../core/arithmetic/exact';
import { type Interval, isPoint } from '../../core/arithmetic/interval';
import { FORMS, formById } from '../../core/forms/all';
import { indicatorsOf } from '../../core/forms/label';
import type { Analysis, Cell } from '../../core/model/analysis';
import type { Range } from '../../core/text/range';
import { indicatorName } from '../../messages/indicator-name';
import { analysisIndex } from '../state/analysis-index';
import { language } from '../state/settings';
import { words } from '../words/speech';

interface IndicatorItem extends vscode.QuickPickItem {
  readonly indicator: string | null;
}

/** Asks what a figure is: undefined where nothing was chosen, null for none of the indicators. */
export async function pickIndicator(analysis: Analysis, figure: Range): Promise<string | null | undefined> {
  const chosen = await vscode.window.showQuickPick(itemsFor(analysis, figure), {
    title: words().marks.figureIsPick,
    placeHolder: analysis.text.slice(figure.start, figure.end),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.indicator;
}

/** None, then those of which the table says the same, then all others in the order of the form, under the names that it gives. */
export function itemsFor(analysis: Analysis, { start }: Range): readonly IndicatorItem[] {
  const w = words().marks;
  const value = printed(analysisIndex(analysis).figureAt(start)?.value ?? null);
  const cells = new Map(analysis.tables.flatMap(({ cells }) => [...cells.values()]).map((cell) => [cell.id, cell]));
  const items = idsOf(analysis, cells).map((indicator): IndicatorItem & { readonly isSame: boolean } => {
    const inTable = printed(cells.get(indicator)?.value ?? null);
    const isSame = value !== null && inTable === value;
    const description = inTable === null ? '' : isSame ? w.sameInTable(inTable) : w.inTable(inTable);
    return { label: indicatorName(language(), analysis.form, indicator), description, indicator, isSame };
  });
  const none: IndicatorItem = { label: `$(circle-slash) ${w.noneOfThem}`, indicator: null };
  return [none, ...items.filter(({ isSame }) => isSame), ...items.filter(({ isSame }) => !isSame)];
}

/** Those of the report's form, or of the newest where it has none; and the rows of local tables. */
function idsOf(analysis: Analysis, cells: ReadonlyMap<string, Cell>): readonly string[] {
  const form = formById(analysis.form) ?? FORMS.at(-1);
  return [...new Set([...(form ? indicatorsOf(form) : []), ...cells.keys()])];
}

const printed = (value: Interval | null): string | null =>
  value !== null && isPoint(value) && value.low ? formatExact(value.low) : null;

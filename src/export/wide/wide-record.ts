import { formatExact, toNumber } from '../../core/arithmetic/exact';
import { isPoint } from '../../core/arithmetic/interval';
import { analysisStatus } from '../../core/findings/analysis-status';
import type { Analysis, Cell } from '../../core/model/analysis';
import { firstCells } from '../../core/model/first-cells';
import type { CellState } from '../../core/model/schema';
import { INDICATOR_COLUMNS, type IndicatorColumn } from './wide-columns';

/**
 * What is printed in the place of an indicator: a state of its cell, or why there is none. `not-printed`: its row is not in
 * the report, all rows of which were read; `not-read`: something was not read, and may be it; `not-in-form`: the form of the
 * report does not ask for it.
 */
export type WideState = CellState | 'not-printed' | 'not-read' | 'not-in-form';

export interface WideValue {
  readonly column: IndicatorColumn;
  readonly state: WideState;
  /** Exact, in plain digits; null unless the state is `number`. */
  readonly digits: string | null;
  readonly number: number | null;
}

export interface WideRecord {
  /** In the order of the quality columns. */
  readonly quality: readonly (string | number | null)[];
  readonly values: readonly WideValue[];
}

/** A report as one row: an indicator that is not there is told apart from one that was not read. */
export function wideRecord(path: string, analysis: Analysis, isReport: boolean): WideRecord {
  const cells = firstCells(analysis.tables);
  const { coverage, form, issuer, year, tables } = analysis;
  const { status, unreadParts } = analysisStatus(analysis, { isReport });
  const rows = tables.reduce((all, { unplaced }) => all + unplaced.length, 0);
  const { holds, violated, undecidable } = coverage.relations;
  const isAllRead = rows === 0 && unreadParts === 0 && tables.length > 0;
  return {
    quality: [path, issuer, year, form, status, coverage.figures, coverage.unread, rows, holds, violated, undecidable],
    values: INDICATOR_COLUMNS.map((column) => wideValue(column, cells.get(column.id), form, isAllRead)),
  };
}

function wideValue(column: IndicatorColumn, cell: Cell | undefined, form: string, isAllRead: boolean): WideValue {
  if (cell === undefined) {
    const isAsked = form === 'none' || column.forms.includes(form);
    const state = !isAsked ? 'not-in-form' : isAllRead ? 'not-printed' : 'not-read';
    return { column, state, digits: null, number: null };
  }
  const exact = cell.state === 'number' && cell.value !== null && isPoint(cell.value) ? cell.value.low : null;
  const [digits, number] = exact === null ? [null, null] : [formatExact(exact), toNumber(exact)];
  return { column, state: cell.state, digits, number };
}

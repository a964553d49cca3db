import { compare, ZERO } from '../../core/arithmetic/exact';
import { isPoint } from '../../core/arithmetic/interval';
import { formById } from '../../core/forms/all';
import { cellId, columnsOf, type FormTable, type Row } from '../../core/forms/form';
import type { Analysis, Cell, Table } from '../../core/model/analysis';
import { indicatorName } from '../../messages/indicator-name';
import type { Language } from '../../messages/language';
import type { CellView, GridView, TableView } from '../snapshot';
import { activeGrids } from './active-grids';
import type { DrawCell } from './draw-cell';
import { listGrid } from './list-grid';
import { localGrid } from './local-grid';
import type { FigureStandings } from './marks';
import { formatInterval } from './relation-views';
import { requestGrid } from './request-grid';
import { reviewGrid } from './review-grid';

/** How the form prints each of its tables; a table that is not named is printed as a list. */
const PRINTED: Readonly<Record<string, (table: FormTable, draw: DrawCell) => readonly GridView[]>> = {
  requests: requestGrid,
  reviews: reviewGrid,
  active: activeGrids,
};

export type StandingOf = (cell: Cell, indicator: string) => FigureStandings;

/** The tables of a document, each drawn as its form prints it. */
export function tableViews(analysis: Analysis, language: Language, standingOf: StandingOf): readonly TableView[] {
  return analysis.tables.flatMap((table) => views(table, language, standingOf));
}

function views(table: Table, language: Language, standingOf: StandingOf): TableView[] {
  const draw: DrawCell = (id) => {
    const cell = table.cells.get(id);
    return cell ? cellView(cell, table.form, language, standingOf(cell, id)) : absent(id, table.form, language);
  };
  const printed = (formById(table.form)?.tables ?? [])
    .map((form) => asFound(form, table))
    .filter((form) => form.rows.some((row) => !row.heading && isPrinted(form, row, table)));
  const drawn = printed.map((form, i) => ({
    id: i === 0 ? table.id : `${table.id}-${form.id}`,
    title: form.title,
    start: table.start,
    end: table.end,
    grids: (PRINTED[form.id] ?? listGrid)(form, draw),
  }));
  const locals = [...table.cells.values()].filter(({ id }) => id.startsWith('local.'));
  if (locals.length === 0) return drawn;
  const { id, start, end } = table;
  return [...drawn, { id: `${id}-local`, title: '', start, end, grids: localGrid(locals, draw) }];
}

const isPrinted = (form: FormTable, row: Row, table: Table): boolean =>
  columnsOf(form, row).some((column) => table.cells.has(cellId(form, row, column)));

/** Of rows that stand for each other, those that the document prints; where it prints none, all of them. */
function asFound(form: FormTable, table: Table): FormTable {
  const optional = form.rows.filter((row) => row.optional);
  if (!optional.some((row) => isPrinted(form, row, table))) return form;
  return { ...form, rows: form.rows.filter((row) => !row.optional || isPrinted(form, row, table)) };
}

function cellView(cell: Cell, form: string, language: Language, { mark, computed }: FigureStandings): CellView {
  const { id, state, text, start, end, value, candidates = [] } = cell;
  const zero = value !== null && isPoint(value) && value.low !== null && compare(value.low, ZERO) === 0;
  const name = indicatorName(language, form, id);
  const shown = text === '' && value !== null ? formatInterval(value) : text;
  return { id, state, text: shown, zero, name, mark, computed, candidates: candidates.map(String), start, end };
}

const absent = (id: string, form: string, language: Language): CellView => ({
  id,
  state: 'absent',
  text: '',
  zero: false,
  name: indicatorName(language, form, id),
  mark: 'none',
  computed: [],
  candidates: [],
  start: 0,
  end: 0,
});

import { h, type ViewNode } from '../node';
import type { BatchColumn, BatchRow, BatchValue } from './batch-row';
import type { BatchChoice } from './chosen-rows';

/** In pixels, as the style sheet has it: where a line stands among thousands is a matter of counting. */
export const ROW_HEIGHT = 26;

/** The lines that are drawn: those that can be seen, and some around them. */
export interface DrawnRows {
  readonly from: number;
  readonly to: number;
}

/**
 * The table: the head, and of its lines those that are drawn. The page keeps the room of the others. The keyboard stays with the
 * table as a whole, which names the line that it has come to; so no line that is no longer drawn takes the focus with it.
 */
export function batchTable(
  rows: readonly BatchRow[],
  columns: readonly BatchColumn[],
  choice: BatchChoice,
  { from, to }: DrawnRows,
  active: number,
  label: string,
): ViewNode {
  return h(
    'div',
    {
      class: 'table',
      key: 'table',
      role: 'grid',
      tabindex: 0,
      'aria-label': label,
      'aria-rowcount': rows.length + 1,
      'aria-colcount': columns.length,
      'aria-readonly': 'true',
      'aria-activedescendant': active >= from && active < to ? `row-${active}` : null,
    },
    head(columns, choice),
    h('div', { class: 'above', key: 'above', role: 'presentation' }),
    rows.slice(from, to).map((row, i) => line(row, columns, from + i, from + i === active)),
    h('div', { class: 'below', key: 'below', role: 'presentation' }),
  );
}

function head(columns: readonly BatchColumn[], { sort, isDescending }: BatchChoice): ViewNode {
  const sorted = columns.some(({ id }) => id === sort) ? sort : columns[0]?.id;
  return h(
    'div',
    { class: 'row head', key: 'head', role: 'row', 'aria-rowindex': 1 },
    columns.map(({ id, title, kind }) => {
      const direction = id === sort ? (isDescending ? 'descending' : 'ascending') : 'none';
      return h(
        'div',
        { class: `cell ${kind} of-${id}`, role: 'columnheader', 'aria-sort': direction },
        h('button', { type: 'button', 'data-sort': id, tabindex: id === sorted ? 0 : -1, title }, title),
      );
    }),
  );
}

function line(row: BatchRow, columns: readonly BatchColumn[], place: number, isActive: boolean): ViewNode {
  return h(
    'div',
    {
      class: 'row',
      key: row.place,
      id: `row-${place}`,
      role: 'row',
      'aria-rowindex': place + 2,
      'aria-selected': String(isActive),
      'data-row': row.place,
    },
    columns.map(({ id, kind }, i) => cell(id, kind, row.cells[i] ?? null)),
  );
}

const COUNTS: ReadonlySet<string> = new Set(['errors', 'warnings', 'information']);

/** A count of findings stands out where there are any. */
function cell(id: string, kind: BatchColumn['kind'], value: BatchValue): ViewNode {
  const text = value === null ? '' : String(value);
  const has = COUNTS.has(id) && value !== null && value !== 0 ? ' has' : '';
  const title = kind === 'text' && text !== '' ? text : null;
  return h('div', { class: `cell ${kind} of-${id}${has}`, role: 'gridcell', title }, text);
}

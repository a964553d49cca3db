import { valueKind } from '../../text/cell-value';
import { fold } from '../../text/fold';
import { withBrokenNumbers } from './broken-cells';
import { attribute, type Element, elementsBelow, isElement } from './elements';
import { fieldPlace, isField } from './fields';
import type { TextStretch } from './runs';
import { walk } from './walk';

/** A cell of a table as it is printed. */
export interface HtmlCell {
  readonly element: Element;
  readonly runs: readonly TextStretch[];
  readonly text: string;
  /** Where the content of a blank cell would stand. */
  readonly place: number;
}

export interface HtmlRow {
  readonly element: Element;
  /** In the order of the columns; a value merged over several rows leaves a blank in the rows below. */
  readonly cells: readonly HtmlCell[];
  /** Its cells hold text of the page, not figures: a table for the layout. */
  readonly layout: boolean;
  /** One cell of words over all columns: a title inside the table. */
  readonly caption: boolean;
}

/** Longer than any label of a form. */
const LONGEST_CELL = 320;
/** Columns beyond this are not followed down the rows. */
const MOST_COLUMNS = 200;
const TABLE: ReadonlySet<string> = new Set(['table']);
const GROUP: ReadonlySet<string> = new Set(['thead', 'tfoot']);
/** The head is drawn first and the foot last, wherever they stand. */
const GROUPS: Readonly<Record<string, number>> = { thead: 0, tfoot: 2 };
const ROW: ReadonlySet<string> = new Set(['tr']);
const CELL: ReadonlySet<string> = new Set(['td', 'th']);
const OWN: ReadonlySet<string> = new Set(['table', 'tr', 'td', 'th', 'caption']);

/** The rows of a table, header and merged cells resolved. Forms and the like between table, row and cell are passed over. */
export function tableRows(source: string, table: Element): HtmlRow[] {
  const merged: Merged[] = [];
  const groups = new Map(
    elementsBelow(table, GROUP, OWN).flatMap((group) =>
      elementsBelow(group, ROW, OWN).map((row) => [row, GROUPS[group.tagName]] as const),
    ),
  );
  const groupOf = (row: Element): number => groups.get(row) ?? 1;
  let last = 0;
  return elementsBelow(table, ROW, OWN)
    .sort((a, b) => groupOf(a) - groupOf(b))
    .map((element) => {
      if (groupOf(element) !== last) merged.splice(0);
      last = groupOf(element);
      const layout = elementsBelow(element, TABLE, TABLE).some(isTableOfCells);
      const own = elementsBelow(element, CELL, OWN);
      const cells = layout ? own.map(emptyCell) : withBrokenNumbers(own.map((cell) => cellOf(source, cell)));
      const whole = place(cells, merged, element);
      const [first, ...others] = whole;
      const caption = first !== undefined && others.length === 0 && !isValue(first);
      return { element, cells: whole, caption, layout: layout || cells.some(({ text }) => text.length > LONGEST_CELL) };
    });
}

/** A table of a single cell is the frame of a value. */
const isTableOfCells = (table: Element): boolean => elementsBelow(table, CELL, TABLE).length > 1;

const emptyCell = (element: Element): HtmlCell => ({ element, runs: [], text: '', place: contentPlace(element) });

function cellOf(source: string, element: Element): HtmlCell {
  const runs: TextStretch[] = [];
  walk(source, element, {
    run: (run) => runs.push(run),
    lineBreak: (at, isOfBlock) => runs.push({ kind: 'space', text: isOfBlock ? PARAGRAPH : ' ', start: at, end: at }),
    table: (table) => {
      for (const cell of elementsBelow(table, CELL, TABLE)) for (const run of cellOf(source, cell).runs) runs.push(run);
    },
    field: (_, own) => {
      for (const run of own) runs.push(run);
    },
  });
  const trimmed = collapsed(runs);
  const text = trimmed.map((run) => run.text).join('');
  return { element, runs: trimmed, text, place: contentPlace(element) };
}

/** Without blanks at either end; a blank inside only where it parts something. */
function collapsed(runs: readonly TextStretch[]): TextStretch[] {
  const kept: TextStretch[] = [];
  for (const run of runs) {
    if (!isBlank(run)) kept.push(run);
    else if (kept.length > 0 && kept.at(-1)?.kind !== 'space') kept.push({ ...run, kind: 'space' });
    else if (run.text === PARAGRAPH && kept.length > 0) kept.push({ ...(kept.pop() as TextStretch), text: PARAGRAPH });
  }
  while (kept.at(-1)?.kind === 'space') kept.pop();
  return kept.flatMap((run, i) => (run.kind === 'space' ? parted(run, kept[i - 1], kept[i + 1]) : [run]));
}

const isBlank = (run: TextStretch): boolean => run.text.trim() === '';

/** How a border of paragraphs is written until it is known what stands around it. */
const PARAGRAPH = '\n';

/** Two numbers on two lines of one cell are no number yet, in two paragraphs none at all; words broken over lines are one word. */
function parted(space: TextStretch, before: TextStretch | undefined, after: TextStretch | undefined): TextStretch[] {
  const isNumber = /\d\.?$/.test(before?.text ?? '') && /^\d/.test(after?.text ?? '');
  const isBreak = space.start === space.end && isNumber;
  const isApart = space.text === PARAGRAPH;
  return [{ ...space, kind: 'other', text: isBreak ? ';' : ' ', ...(isApart && { isApart }) }];
}

/** Behind the start tags that open the cell. */
function contentPlace(cell: Element): number {
  let element = cell;
  for (let first = cell.children[0]; first !== undefined && isElement(first); first = element.children[0]) {
    if (first.tagName === 'br' || first.tagName === 'img') break;
    if (isField(first)) return fieldPlace(first);
    element = first;
  }
  return element.inner;
}

/** A cell that goes on in the rows below, in the columns from `start` to `end`. */
interface Merged {
  readonly start: number;
  readonly end: number;
  readonly cell: HtmlCell;
  rows: number;
}

/** The row's cells in their columns, with blanks where a value of a row above goes on. Updates `merged`. */
function place(cells: readonly HtmlCell[], merged: Merged[], row: Element): HtmlCell[] {
  const above = merged.filter(({ rows }) => rows > 0).sort((a, b) => a.start - b.start);
  const whole: HtmlCell[] = [];
  const added: Merged[] = [];
  let column = 0;
  let next = 0;
  const skipMerged = (at: number): void => {
    for (let one = above[next]; one !== undefined && one.start <= column; one = above[++next]) {
      if (whole.length > 0 && isValue(one.cell)) whole.push({ element: row, runs: [], text: '', place: at });
      column = Math.max(column, one.end);
    }
  };
  for (const cell of cells) {
    skipMerged(cell.element.start);
    const end = column + span(cell.element, 'colspan');
    const rows = span(cell.element, 'rowspan') - 1;
    if (rows > 0 && end <= MOST_COLUMNS) added.push({ start: column, end, cell, rows });
    whole.push(cell);
    column = end;
  }
  skipMerged(cells.at(-1)?.element.end ?? row.inner);
  for (const one of above) one.rows--;
  merged.splice(0, merged.length, ...above.filter(({ rows }) => rows > 0), ...added);
  return spread(whole);
}

const isValue = ({ text }: HtmlCell): boolean => valueKind(fold(text).trim()) !== 'text';

function span(cell: Element, name: string): number {
  const value = Number.parseInt(attribute(cell, name) || '1', 10);
  if (value === 0) return 65_534;
  return value > 0 ? Math.min(value, 65_534) : 1;
}

/** A row whose values are all merged into one blank or one dash: as many of them as there are columns. */
function spread(cells: readonly HtmlCell[]): HtmlCell[] {
  const last = cells.at(-1);
  if (last === undefined || cells.length < 2) return [...cells];
  const columns = span(last.element, 'colspan');
  const kind = valueKind(fold(last.text).trim());
  const alone = cells.slice(0, -1).every((cell) => !isValue(cell));
  if (columns < 3 || columns > MOST_COLUMNS || !alone || (kind !== 'nil' && kind !== 'blank')) return [...cells];
  return [...cells, ...Array.from({ length: columns - 1 }, () => last)];
}

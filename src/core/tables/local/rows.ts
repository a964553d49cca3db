import { toNumber } from '../../arithmetic/exact';
import type { LocalForm } from '../../forms/local/local-form';
import type { Cell, UnplacedRow } from '../../model/analysis';
import type { Range } from '../../text/range';
import { makeCell } from '../cell';
import { type Group, groupPieces } from '../group';
import type { Piece } from '../pieces/piece';
import { unplacedRow } from '../unplaced-row';
import { candidatesIn, type GluedValues, gluedValues, onlyPieces } from './glued-values';
import type { Head } from './heads';
import { gluedUnit, type RowLabel, rowLabel } from './labels';
import type { LocalColumn, LocalRow } from './local-table';
import { parentsOf, type RowParent } from './row-parents';
import { type SplitRow, settleSplits } from './settle-splits';

interface Labelled {
  readonly own: RowLabel;
  readonly values: readonly Piece[] | GluedValues;
  readonly run: Range;
  /** A row that could not be read may stand before it. */
  readonly apart: boolean;
}

/** Rows between the last one that could be read and the next, at most: what comes later is no part of the table. */
const MOST_UNREAD = 3;

/** The rows of a local table that were read, and what stands between them and was not. */
export interface LocalRows {
  readonly rows: readonly LocalRow[];
  readonly unplaced: readonly UnplacedRow[];
}

/** The rows that have exactly one value for each column of the head. `formOf` is asked only if digits have lost their borders. */
export function localRows(
  text: string,
  folded: string,
  head: Head,
  pieces: readonly Piece[],
  formOf: () => LocalForm | null,
): LocalRows {
  const { groups } = groupPieces(folded, pieces);
  const unitsGlued = areUnitsGlued(folded, groups);
  const labelled: Labelled[] = [];
  const unplaced: UnplacedRow[] = [];
  let unread: UnplacedRow[] = [];
  let apart = false;
  for (const group of groups) {
    const values = valuesOf(group, head.columns.length, folded) ?? gluedIn(group, head.columns, folded);
    const own = values === null ? null : rowLabel(text, folded, group.label, unitsGlued);
    if (values === null || own === null || /^[甲乙丙丁戊]+$/.test(own.name)) {
      if (labelled.length > 0) unread.push(unplacedRow(text, group));
      if (unread.length > MOST_UNREAD) break;
      apart = true;
      continue;
    }
    labelled.push({ own, values, run: group, apart: apart || own.apart });
    unplaced.push(...unread.filter(({ text: printed }) => /\d/.test(printed)));
    [unread, apart] = [[], false];
  }
  const parents = parentsOf(labelled);
  const settled = settledRows(text, folded, head.columns, labelled, parents, formOf);
  return { rows: withCells(text, folded, head.columns, settled, parents), unplaced };
}

/** The rows with the splits that are left when all are read together. */
function settledRows(
  text: string,
  folded: string,
  columns: readonly LocalColumn[],
  labelled: readonly Labelled[],
  parents: readonly RowParent[],
  formOf: () => LocalForm | null,
): readonly Labelled[] {
  if (!labelled.some(({ values }) => 'splits' in values)) return labelled;
  const rows = labelled.map(({ own: { name, unit }, values }, i): SplitRow => {
    const { parent = -1, ofWhich = false } = parents[i] ?? {};
    if ('splits' in values) return { name, unit, parent, ofWhich, certain: null, splits: values.splits };
    const row = { id: '', label: '' };
    const certain = values.map((piece, k) => {
      const cell = makeCell(text, folded, '', row, { id: '', label: columns[k]?.id ?? '' }, piece);
      if (cell.state === 'blank' || cell.state === 'nil') return 0;
      return cell.value?.low == null ? null : toNumber(cell.value.low);
    });
    return { name, unit, parent, ofWhich, certain, splits: [] };
  });
  const splits = settleSplits(rows, formOf());
  return labelled.map((row, i) => {
    if (!('splits' in row.values)) return row;
    const left: GluedValues = { ...row.values, splits: splits[i] ?? row.values.splits };
    return { ...row, values: onlyPieces(left) ?? left };
  });
}

/** A column of codes (01, 02, …) before the values is left out. */
function valuesOf(group: Group, columns: number, folded: string): readonly Piece[] | null {
  const values = [...group.values];
  if (values.length === columns + 1 && isCode(values[0], folded)) values.shift();
  while (values.length > columns && values.at(-1)?.kind === 'blank') values.pop();
  return values.length === columns && group.label.length > 0 ? values : null;
}

/** One run of digits for all columns; it may be split in one way, or in several. */
function gluedIn(group: Group, columns: readonly LocalColumn[], folded: string): readonly Piece[] | GluedValues | null {
  const [run, ...others] = group.values;
  if (run === undefined || others.length > 0 || group.label.length === 0) return null;
  const glued = gluedValues(folded, run, columns);
  return (glued && onlyPieces(glued)) ?? glued;
}

const isCode = (piece: Piece | undefined, folded: string): boolean =>
  piece !== undefined && piece.kind === 'number' && /^\d{1,3}$/.test(folded.slice(piece.start, piece.end));

/** Most labels end in a unit, and none stands apart. */
function areUnitsGlued(folded: string, groups: readonly Group[]): boolean {
  const labels = groups.flatMap(({ label }) => label.map(({ start, end }) => folded.slice(start, end)));
  const apart = labels.filter((label) => gluedUnit(label) === label).length;
  const glued = groups.filter(
    ({ label }) => label.length === 1 && gluedUnit(folded.slice(label[0]?.start, label[0]?.end)) !== '',
  ).length;
  return apart === 0 && glued >= groups.length * 0.6;
}

function withCells(
  text: string,
  folded: string,
  columns: readonly LocalColumn[],
  labelled: readonly Labelled[],
  parents: readonly RowParent[],
): LocalRow[] {
  const seen = new Map<string, number>();
  return labelled.map(({ own: { label, name, unit }, values, run }, i) => {
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    const id = times === 1 ? label : `${label}(${times})`;
    const row = { id: `local.${id}`, label, ...(unit === '' ? {} : { unit }) };
    const cells = columns.map((column, k): Cell => {
      const cellId = `${row.id}/${column.id}`;
      if ('splits' in values) return ambiguousCell(text, cellId, run, candidatesIn(values, k));
      return makeCell(text, folded, cellId, row, { id: column.id, label: column.id }, values[k] as Piece);
    });
    return { label, name, unit, parent: -1, ofWhich: false, ...parents[i], cells };
  });
}

function ambiguousCell(text: string, id: string, { start, end }: Range, candidates: readonly number[]): Cell {
  return { id, state: 'ambiguous', text: text.slice(start, end), value: null, start, end, candidates };
}

import type { Cell, UnplacedRow } from '../../model/analysis';
import type { Range } from '../../text/range';
import { makeCell } from '../cell';
import { type Group, groupPieces } from '../group';
import type { Piece } from '../pieces/piece';
import { unplacedRow } from '../unplaced-row';
import { type GluedValues, gluedValues } from './glued-values';
import type { Head } from './heads';
import { gluedUnit, type RowLabel, rowLabel } from './labels';
import type { LocalColumn, LocalRow } from './local-table';

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

/** The rows that have exactly one value for each column of the head. */
export function localRows(text: string, folded: string, head: Head, pieces: readonly Piece[]): LocalRows {
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
  return { rows: withParents(text, folded, head.columns, labelled), unplaced };
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
  return glued?.pieces ?? glued;
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

/** A row with 其中 belongs to the row before; ordinals that go on belong where the first of them does. */
function withParents(
  text: string,
  folded: string,
  columns: readonly LocalColumn[],
  labelled: readonly Labelled[],
): LocalRow[] {
  const rows: LocalRow[] = [];
  const runs = new Map<number, { parent: number; number: number; ofWhich: boolean }>();
  const seen = new Map<string, number>();
  labelled.forEach(({ own, values }, i) => {
    const run = own.level > 0 ? runs.get(own.level) : undefined;
    const goesOn = run !== undefined && own.number === run.number + 1 && !own.ofWhich;
    const parent = goesOn ? run.parent : own.ofWhich || own.number === 1 ? parentBefore(labelled, i) : -1;
    const ofWhich = goesOn ? run.ofWhich : own.ofWhich;
    if (own.level === 0 && !own.ofWhich) runs.clear();
    for (const level of runs.keys()) if (level > own.level && own.level > 0) runs.delete(level);
    if (own.level > 0) runs.set(own.level, { parent, number: own.number, ofWhich });
    const times = (seen.get(own.label) ?? 0) + 1;
    seen.set(own.label, times);
    const id = times === 1 ? own.label : `${own.label}(${times})`;
    const row = { id: `local.${id}`, label: own.label, ...(own.unit === '' ? {} : { unit: own.unit }) };
    const cells = columns.map((column, k): Cell => {
      const cellId = `${row.id}/${column.id}`;
      if ('candidates' in values) return ambiguousCell(text, cellId, labelled[i]?.run, values.candidates[k] ?? []);
      return makeCell(text, folded, cellId, row, { id: column.id, label: column.id }, values[k] as Piece);
    });
    rows.push({ label: own.label, name: own.name, unit: own.unit, parent, ofWhich, cells });
  });
  return rows;
}

function ambiguousCell(text: string, id: string, run: Range | undefined, candidates: readonly number[]): Cell {
  const { start, end } = run ?? { start: 0, end: 0 };
  return { id, state: 'ambiguous', text: text.slice(start, end), value: null, start, end, candidates };
}

/** The row before, unless its ordinal is of the same style or of an inner one. */
function parentBefore(labelled: readonly Labelled[], at: number): number {
  const { own, apart = true } = labelled[at] ?? {};
  const before = labelled[at - 1]?.own;
  if (own === undefined || before === undefined || apart) return -1;
  return own.level === 0 || before.level < own.level ? at - 1 : -1;
}

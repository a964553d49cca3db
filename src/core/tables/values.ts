import type { Group } from './group';
import type { Piece } from './pieces/piece';

/**
 * The pieces of a group that stand for a row's columns, one a column; null if the group cannot be read so.
 * Extra blank cells at either end (columns that only a header fills) are dropped.
 */
export function valuesFor(group: Group, columns: number): readonly Piece[] | null {
  if (group.values.length === columns) return group.values;
  const values = [...group.values];
  while (values.length > columns && values.at(-1)?.kind === 'blank') values.pop();
  while (values.length > columns && values[0]?.kind === 'blank') values.shift();
  if (values.length === columns) return values;
  return values.length < columns ? withWords(group, columns) : null;
}

/** Words in a place where a number is wanted: 「未统计」 in the first columns was taken for a part of the label. */
function withWords(group: Group, columns: number): readonly Piece[] | null {
  if (group.cells.length <= columns) return null;
  const last = group.cells.slice(-columns);
  const labels = group.cells.slice(0, -columns);
  return labels.some((cell) => cell.kind === 'label') ? last : null;
}

/**
 * Whether a border between two cells was lost: then 「00」, 「012」 are two values, and those behind have moved up. Where each
 * column has a number, or the row has as many cells for values as the widest of its table (`widest`), nothing was lost: 「08」 is a slip.
 */
export function hasJoinedCells(
  { values, cells }: Pick<Group, 'values' | 'cells'>,
  folded: string,
  widest: number,
): boolean {
  const zeros = values.filter((piece) => piece.kind === 'number' && LEADING_ZERO.test(textOf(folded, piece)));
  if (zeros.length === 0 || (cells.length > 0 && values.length === widest)) return false;
  return values.some(({ kind }) => kind === 'blank') || zeros.some((piece) => ONLY_ZEROS.test(textOf(folded, piece)));
}

const LEADING_ZERO = /^0\d/;
const ONLY_ZEROS = /^0+$/;
const textOf = (folded: string, { start, end }: Piece): string => folded.slice(start, end);

/** Digit runs without cell borders; null unless every value is a run, too few of them, with digits enough. */
export function gluedRuns(group: Group, folded: string, columns: number): readonly Piece[] | null {
  const values = group.values.filter((piece) => piece.kind !== 'blank');
  if (values.length === 0 || values.length >= columns) return null;
  const plain = values.every((piece) => isPlain(piece, folded));
  const digits = values.reduce((all, piece) => all + piece.end - piece.start, 0);
  return plain && digits >= columns ? values : null;
}

const isPlain = ({ kind, start, end }: Piece, folded: string): boolean =>
  kind === 'number' && /^-?\d+(?:\.\d+)?$/.test(folded.slice(start, end));

/** One run, behind the label on its line, with fewer digits than columns: some of them are lost. */
export function shortRun(group: Group, folded: string, columns: number): readonly Piece[] | null {
  const [only, ...others] = group.values;
  if (only === undefined || others.length > 0 || only.row >= 0 || !isPlain(only, folded)) return null;
  return only.end - only.start < columns && group.label.at(-1)?.line === only.line ? group.values : null;
}

/**
 * Whether a table has lost the borders of its cells: no number begins with two zeros, and no row of many columns has a single
 * number with a digit for each. Elsewhere a row with too few values has blanks, and is never split.
 */
export function isGlued(groups: readonly Group[], folded: string, columns: number): boolean {
  let runs = 0;
  for (const group of groups) {
    const { values } = group;
    const isRun = values.some((piece) => GLUED.test(textOf(folded, piece)));
    if (isRun && valuesFor(group, columns) === null) return true;
    const [only, ...others] = values;
    if (only !== undefined && others.length === 0 && columns >= MANY_COLUMNS && isPlain(only, folded))
      if (only.end - only.start >= columns) runs++;
  }
  return runs >= FEWEST_RUNS;
}

const GLUED = /^00\d/;
/** So many digits are no count of a report. */
const MANY_COLUMNS = 7;
const FEWEST_RUNS = 3;

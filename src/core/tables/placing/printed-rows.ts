import { characters } from '../characters';
import type { Group } from '../group';
import type { NamedTable } from '../names';
import type { Piece } from '../pieces/piece';
import { type LabelUnit, labelUnits } from './label-units';

/** A printed row: its values, and the label text on its line, above it and below it. */
export interface PrintedRow {
  readonly beside: readonly LabelUnit[];
  /** Between the values before and its own line, in reading order. */
  readonly above: readonly LabelUnit[];
  /** Between its values and the line of the next row. */
  readonly below: readonly LabelUnit[];
  /** How many values it has; blanks at its end are not counted. */
  readonly values: number;
  /** Its values are marks for none, as the form prints them behind its headings. */
  readonly isRuled: boolean;
}

/** Nothing further from its values is looked at: so many units next to the row before, so many next to the row itself. */
const MOST_BELOW = 6;
const MOST_ABOVE = 12;
/** So many names of columns between two rows are a head printed again on a new page. */
const FEWEST_IN_HEAD = 3;

/** The groups of a zone as printed rows. `rest` are the label pieces behind the last. */
export function printedRows(
  folded: string,
  groups: readonly Group[],
  rest: readonly Piece[],
  named: NamedTable,
): PrintedRow[] {
  const gaps = groups.map(({ above }) => unitsIn(folded, above, named));
  const last = unitsIn(folded, rest.slice(0, MOST_BELOW), named);
  return groups.map((group, i) => ({
    beside: group.beside.flatMap((piece) => labelUnits(folded, piece)),
    above: gaps[i] ?? [],
    below: gaps[i + 1] ?? last,
    values: countOf(group),
    isRuled: group.values.every(({ kind }) => kind === 'nil' || kind === 'blank'),
  }));
}

/** The units between two rows; a head that is printed again says nothing of rows. */
function unitsIn(folded: string, pieces: readonly Piece[], named: NamedTable): LabelUnit[] {
  const isColumn = ({ start, end }: Piece): boolean => named.columnNames.has(characters(folded.slice(start, end)));
  const isHead = pieces.filter(isColumn).length >= FEWEST_IN_HEAD;
  const units = pieces.filter((piece) => !isHead || !isColumn(piece)).flatMap((piece) => labelUnits(folded, piece));
  if (units.length <= MOST_BELOW + MOST_ABOVE) return units;
  return [...units.slice(0, MOST_BELOW), ...units.slice(-MOST_ABOVE)];
}

function countOf({ values }: Group): number {
  let count = values.length;
  while (count > 0 && values[count - 1]?.kind === 'blank') count--;
  return count;
}

import type { LabelUnit } from './label-units';
import { MEASURES } from './measures';
import type { PrintedRow } from './printed-rows';
import type { RowIdentity, RowName, TableNames } from './row-names';
import { BY_ORDINAL, NOTHING_SAID, ORDINAL_AGREES, type Said, unitSays } from './unit-says';

/** No label at all: any row, if the others leave only one. */
const UNNAMED = 0.3;
/** Labels of other rows between a label and its values, where labels stand in a block before them, say less against it. */
const BETWEEN = 0.4;
const OTHER_WORDS = 0.05;
/** A whole other row between a label and its values weighs as much against it as some words do. */
const ANOTHER_ROW = 3;

/** In how many ways the label units around a printed row can be divided between it and its neighbours. */
export const divisionsOf = ({ above, below }: PrintedRow): number => (above.length + 1) * (below.length + 1);

/**
 * How much speaks for a printed row being each row of the form, one behind the other, under the best of their names, by
 * what is printed around its values: about 1 for a full label with its ordinal, below 0 for a label of other things. For
 * each row one number a division: for 0, 1, 2, … of the units above that belong to the row before, as many numbers as
 * there are ways to take 0, 1, 2, … of those below.
 */
export function labelEvidence(printed: PrintedRow, names: TableNames): Float64Array {
  const around: Around = { ...printed, upward: [...printed.above].reverse() };
  const divisions = divisionsOf(printed);
  const scores = new Float64Array(names.rows.length * divisions).fill(Number.NEGATIVE_INFINITY);
  for (const [r, row] of names.rows.entries())
    for (const name of row.names) raise(scores, r * divisions, around, row, name, names);
  return scores;
}

/** A printed row with the units above it from its values outward. */
interface Around extends PrintedRow {
  readonly upward: readonly LabelUnit[];
}

/** Each score of a row, from `first` on, becomes that under this name where it is better. */
function raise(
  scores: Float64Array,
  first: number,
  { beside, upward, below }: Around,
  row: RowIdentity,
  name: RowName,
  names: TableNames,
): void {
  const own = besideSays(beside, row, name, names);
  const up = walk(upward, row, name, names, true, beside[0]);
  const down = walk(below, row, name, names, false, beside.at(-1) ?? upward[0]);
  let at = first;
  for (let above = up.length - 1; above >= 0; above--) {
    const said = plus(own, up[above] ?? NOTHING_SAID);
    const alone = weigh(said, name);
    for (const taken of down) {
      const score = said.matched > 0 ? weigh(plus(said, taken), name) : alone;
      if (score > (scores[at] ?? 0)) scores[at] = score;
      at++;
    }
  }
}

/** Beside its values everything counts, but what stands before the ordinal of the row's own label: headings, heads glued to it. */
function besideSays(beside: readonly LabelUnit[], row: RowIdentity, name: RowName, names: TableNames): Said {
  let all = NOTHING_SAID;
  for (let i = beside.length - 1; i >= 0; i--) {
    const { said, kind } = unitSays(beside[i] as LabelUnit, row, name, names);
    if (kind === 'alien' && all.matched > 0 && all.bonus >= ORDINAL_AGREES) continue;
    all = plus(all, said);
  }
  return all;
}

function plus(a: Said, b: Said): Said {
  if (a === NOTHING_SAID) return b;
  if (b === NOTHING_SAID) return a;
  return {
    matched: a.matched + b.matched,
    alien: a.alien + b.alien,
    bonus: a.bonus + b.bonus,
    spoken: a.spoken || b.spoken,
  };
}

function weigh({ matched, alien, bonus, spoken }: Said, name: RowName): number {
  if (matched <= 0) return bonus + (spoken ? -0.3 : UNNAMED);
  if (matched <= BY_ORDINAL) return OTHER_WORDS + bonus;
  // What is there twice does not tell twice: a second label holds the same words.
  const once = Math.min(matched, name.weight);
  const precise = once / (matched + alien);
  const covered = once / name.weight;
  return 1.3 * precise * (0.45 + 0.55 * Math.sqrt(covered)) - 0.3 + bonus;
}

const NONE_SAYS: readonly Said[] = [NOTHING_SAID];

/**
 * What the first 0, 1, 2, … units from the values outward say. Units of other things count only if some further out belong
 * to the row. Upward nothing belongs to it beyond its ordinal, downward nothing from the next ordinal on.
 */
function walk(
  units: readonly LabelUnit[],
  row: RowIdentity,
  name: RowName,
  names: TableNames,
  upward: boolean,
  beside: LabelUnit | undefined,
): readonly Said[] {
  if (units.length === 0) return NONE_SAYS;
  const said: Said[] = [NOTHING_SAID];
  let next = beside;
  let committed = NOTHING_SAID;
  let pending = NOTHING_SAID;
  let open = true;
  let near = true;
  for (const unit of units) {
    const { said: one, kind } = unitSays(unit, row, name, names);
    if (!upward && unit.ordinal !== null) open = false;
    if (open && kind === 'own') {
      const joint = upward ? jointWeight(unit, next, name, names) : jointWeight(next, unit, name, names);
      committed = plus(plus(committed, pending), { ...one, matched: one.matched + joint });
      pending = NOTHING_SAID;
      if (upward && unit.ordinal?.level === 'item') open = false;
    } else if (kind === 'place') {
      if (open || pending.alien === 0) committed = plus(committed, one);
    } else if (MEASURES.has(unit.words)) {
      // A unit of measure ends the label of a row: what stands further out is that of a row without a value.
      if (upward && pending.spoken) pending = plus(pending, { ...NOTHING_SAID, alien: ANOTHER_ROW });
    } else if (kind === 'alien') pending = plus(pending, { ...one, alien: one.alien * BETWEEN, bonus: 0 });
    const speaks = near && committed.matched === 0 && pending.spoken;
    said.push(speaks && upward ? { ...committed, spoken: true } : committed);
    if (kind === 'alien') near = said.length < 4;
    if (!MEASURES.has(unit.words)) next = unit;
  }
  return said;
}

/** The pair of characters between which a label was broken over two lines. */
function jointWeight(
  first: LabelUnit | undefined,
  second: LabelUnit | undefined,
  name: RowName,
  names: TableNames,
): number {
  if (first === undefined || second === undefined || second.ordinal !== null) return 0;
  const pair = first.words.slice(-1) + second.words.slice(0, 1);
  return pair.length === 2 && name.pairs.has(pair) ? names.weightOf(pair) : 0;
}

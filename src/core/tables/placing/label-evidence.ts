import type { LabelUnit } from './label-units';
import { MEASURES } from './measures';
import type { PrintedRow } from './printed-rows';
import type { RowIdentity, RowName, TableNames } from './row-names';
import { BY_ORDINAL, NOTHING_SAID, ORDINAL_AGREES, type Said, unitSays } from './unit-says';

/**
 * How much speaks for a printed row being a row of the form, by what is printed around its values: about 1 for a full
 * label with its ordinal, below 0 for a label of other things. `above` counts the units above it that belong to the row
 * before, `below` the units below it that belong to it.
 */
export type LabelScore = (above: number, below: number) => number;

/** No label at all: any row, if the others leave only one. */
const UNNAMED = 0.3;
/** Labels of other rows between a label and its values, where labels stand in a block before them, say less against it. */
const BETWEEN = 0.4;
const OTHER_WORDS = 0.05;
/** A whole other row between a label and its values weighs as much against it as some words do. */
const ANOTHER_ROW = 3;
/** The evidence for one row of the form under the best of its names. */
export function evidenceFor(printed: PrintedRow, row: RowIdentity, names: TableNames): LabelScore {
  const around: Around = { ...printed, upward: [...printed.above].reverse() };
  const readings = row.names.map((name) => readingOf(around, row, name, names));
  return (above, below) => {
    let best = Number.NEGATIVE_INFINITY;
    for (const reading of readings) best = Math.max(best, reading(above, below));
    return best;
  };
}

/** A printed row with the units above it from its values outward. */
interface Around extends PrintedRow {
  readonly upward: readonly LabelUnit[];
}

function readingOf({ beside, upward, below }: Around, row: RowIdentity, name: RowName, names: TableNames): LabelScore {
  const own = besideSays(beside, row, name, names);
  const up = walk(upward, row, name, names, true, beside[0]).map((said) => plus(own, said));
  const down = walk(below, row, name, names, false, beside.at(-1) ?? upward[0]);
  return (skipped, taken) => {
    const said = up[upward.length - skipped] ?? own;
    return weigh(said.matched > 0 ? plus(said, down[taken] ?? NOTHING_SAID) : said, name);
  };
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

const plus = (a: Said, b: Said): Said => ({
  matched: a.matched + b.matched,
  alien: a.alien + b.alien,
  bonus: a.bonus + b.bonus,
  spoken: a.spoken || b.spoken,
});

function weigh({ matched, alien, bonus, spoken }: Said, name: RowName): number {
  if (matched <= 0) return bonus + (spoken ? -0.3 : UNNAMED);
  if (matched <= BY_ORDINAL) return OTHER_WORDS + bonus;
  // What is there twice does not tell twice: a second label holds the same words.
  const once = Math.min(matched, name.weight);
  const precise = once / (matched + alien);
  const covered = once / name.weight;
  return 1.3 * precise * (0.45 + 0.55 * Math.sqrt(covered)) - 0.3 + bonus;
}

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
): Said[] {
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

import type { LabelUnit } from './label-units';
import type { PrintedRow } from './printed-rows';
import {
  type LabelWords,
  pairsOf,
  type RowIdentity,
  type RowName,
  type SharedWeight,
  type TableNames,
} from './row-names';

/**
 * How much speaks for a printed row being a row of the form, by what is printed around its values: about 1 for a full
 * label with its ordinal, below 0 for a label of other things. `above` counts the units above it that belong to the row
 * before, `below` the units below it that belong to it.
 */
export type LabelScore = (above: number, below: number) => number;

/** No label at all: any row, if the others leave only one. */
const UNNAMED = 0.3;
const ORDINAL_AGREES = 0.3;
const ORDINAL_DIFFERS = -0.5;
const PLACE_AGREES = 0.1;
const PLACE_DIFFERS = -0.3;
/** A unit of which less is in a name does not tell of it. */
const LEAST_SHARE = 0.34;
/** Labels of other rows between a label and its values, where labels stand in a block before them, say less against it. */
const BETWEEN = 0.4;
const WHOLE = 0.9;
/** Stands for no words at all: the ordinal of the row, with words that it is not known by. */
const BY_ORDINAL = 0.001;
const OTHER_WORDS = 0.05;
/** A whole other row between a label and its values weighs as much against it as some words do. */
const ANOTHER_ROW = 3;
/** Units of measure beside a label. */
const MEASURES: ReadonlySet<string> = new Set([
  '件',
  '条',
  '次',
  '篇',
  '个',
  '人',
  '元',
  '人次',
  '件次',
  '万元',
  '亿元',
]);

/** What some units say of a name: how much of it is in them, how much of them is not in it, and their ordinals. */
interface Said {
  readonly matched: number;
  readonly alien: number;
  readonly bonus: number;
  /** Something is printed there, even if it is of another row. */
  readonly spoken: boolean;
}

const NOTHING: Said = { matched: 0, alien: 0, bonus: 0, spoken: false };

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
    return weigh(said.matched > 0 ? plus(said, down[taken] ?? NOTHING) : said, name);
  };
}

/** Beside its values everything counts, but what stands before the ordinal of the row's own label: headings, heads glued to it. */
function besideSays(beside: readonly LabelUnit[], row: RowIdentity, name: RowName, names: TableNames): Said {
  let all = NOTHING;
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
  const said: Said[] = [NOTHING];
  let next = beside;
  let committed = NOTHING;
  let pending = NOTHING;
  let open = true;
  let near = true;
  for (const unit of units) {
    const { said: one, kind } = unitSays(unit, row, name, names);
    if (!upward && unit.ordinal !== null) open = false;
    if (open && kind === 'own') {
      const joint = upward ? jointWeight(unit, next, name, names) : jointWeight(next, unit, name, names);
      committed = plus(plus(committed, pending), { ...one, matched: one.matched + joint });
      pending = NOTHING;
      if (upward && unit.ordinal?.level === 'item') open = false;
    } else if (kind === 'place') {
      if (open || pending.alien === 0) committed = plus(committed, one);
    } else if (MEASURES.has(unit.words)) {
      // A unit of measure ends the label of a row: what stands further out is that of a row without a value.
      if (upward && pending.spoken) pending = plus(pending, { ...NOTHING, alien: ANOTHER_ROW });
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

type UnitKind = 'own' | 'place' | 'alien' | 'neutral';

/** What one unit says of a row: its own label or a part of it, the heading that it stands under, another row's label, or nothing. */
function unitSays(unit: LabelUnit, row: RowIdentity, name: RowName, names: TableNames): { said: Said; kind: UnitKind } {
  const { matched, alien } = compare(unit.words, name, names);
  const place = placeOf(unit, row);
  const ordinal = ordinalBonus(unit, row);
  const isHeading = isOfOtherLevel(unit, row, name);
  // Another ordinal in front of words that are not the whole name: the label of another row.
  const isOther = ordinal < 0 && matched < WHOLE * name.weight;
  if (matched > 0 && !isOther && !isHeading)
    return { said: { matched, alien, bonus: ordinal + (place ?? 0), spoken: true }, kind: 'own' };
  if (ordinal > 0) return { said: { matched: BY_ORDINAL, alien, bonus: ordinal, spoken: true }, kind: 'own' };
  if (place !== null && place > 0) return { said: { ...NOTHING, bonus: place }, kind: 'place' };
  if (isNeutral(unit, names)) return { said: NOTHING, kind: 'neutral' };
  return {
    said: { matched: 0, alien: alien + matched, bonus: Math.min(0, ordinal + (place ?? 0)), spoken: true },
    kind: 'alien',
  };
}

/**
 * Whether a unit is a heading by the style of its ordinal: 「(六)其他」 is not 「3.其他」. It is none where the name stands behind
 * the heading (「(三)不予公开属于国家秘密」), or where the number is the row's own in another style (「七、总计」).
 */
function isOfOtherLevel({ ordinal, words }: LabelUnit, row: RowIdentity, name: RowName): boolean {
  if (ordinal === null || ordinal.level === row.ordinal?.level) return false;
  if (words === name.words) return ordinal.number !== row.ordinal?.number;
  return !words.endsWith(name.words);
}

/** Single characters of labels set upright, units of measure, and headings broken over lines. */
const isNeutral = ({ words, ordinal }: LabelUnit, names: TableNames): boolean =>
  ordinal === null && (words === '' || wordsIn(words, names).isNeutral);

/** Whether a heading's ordinal is that of the row's section or chapter; null where the unit has none, or the row's own. */
function placeOf({ ordinal }: LabelUnit, row: RowIdentity): number | null {
  if (ordinal === null || ordinal.level === 'item' || ordinal.level === row.ordinal?.level) return null;
  const own = ordinal.level === 'section' ? row.section : row.chapter;
  return own === ordinal.number ? PLACE_AGREES : PLACE_DIFFERS;
}

function ordinalBonus({ ordinal }: LabelUnit, row: RowIdentity): number {
  if (ordinal === null || ordinal.level !== row.ordinal?.level) return 0;
  return ordinal.number === row.ordinal.number ? ORDINAL_AGREES : ORDINAL_DIFFERS;
}

/** The weight of what the words share with a name, and of what they do not. */
function compare(words: string, name: RowName, names: TableNames): SharedWeight {
  if (words === '') return NOTHING_SHARED;
  const { tail, ending, pairs, weights, sharing, ofOthers } = wordsIn(words, names);
  if (!sharing.has(name) && ending !== name.words) return ofOthers;
  if (ending === name.words) return { matched: name.weight, alien: tail === name.words ? 0 : 0.05 * name.weight };
  let [matched, alien] = [0, 0];
  for (let i = 0; i < pairs.length; i++) {
    if (name.pairs.has(pairs[i] as string)) matched += weights[i] as number;
    else alien += weights[i] as number;
  }
  // 政府网站在线访谈次数 in a label that ends with 主要负责同志参加政府网站在线访谈次数 is that other row's.
  if (ending.length > name.words.length && ending.endsWith(name.words)) return { matched: 0, alien: matched + alien };
  return matched >= LEAST_SHARE * (matched + alien) ? { matched, alien } : { matched: 0, alien: matched + alien };
}

const NOTHING_SHARED: SharedWeight = { matched: 0, alien: 0 };

/** What of the words of a label is asked for every name: they are taken apart once a table that is read. */
function wordsIn(words: string, names: TableNames): LabelWords {
  const known = names.known.get(words) ?? takeApart(words, names);
  names.known.set(words, known);
  return known;
}

function takeApart(words: string, names: TableNames): LabelWords {
  const [tail, pairs] = [withoutMeasure(words), pairsOf(words)];
  const weights = pairs.map(names.weightOf);
  const inHeadings = pairs.filter((pair) => names.headings.has(pair)).length;
  return {
    tail,
    ending: longestEnding(tail, names),
    pairs,
    weights,
    sharing: new Set(pairs.flatMap((pair) => names.byPair.get(pair) ?? [])),
    ofOthers: { matched: 0, alien: weights.reduce((sum, weight) => sum + weight, 0) },
    isNeutral: words.length <= 1 || MEASURES.has(words) || inHeadings >= pairs.length * 0.6,
  };
}

function withoutMeasure(words: string): string {
  for (const length of [2, 1])
    if (words.length > length && MEASURES.has(words.slice(-length))) return words.slice(0, -length);
  return words;
}

/** The longest name of any row that the words end with; empty if they end with none. */
function longestEnding(words: string, { endings }: TableNames): string {
  for (const name of endings.get(words.charAt(words.length - 1)) ?? []) if (words.endsWith(name)) return name;
  return '';
}

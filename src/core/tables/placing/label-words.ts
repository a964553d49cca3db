import { MEASURES } from './measures';
import { type LabelWords, pairsOf, type RowName, type SharedWeight, type TableNames } from './row-names';

/** A unit of which less is in a name does not tell of it. */
const LEAST_SHARE = 0.34;

/** The weight of what the words share with a name, and of what they do not. */
export function sharedWeight(words: string, name: RowName, names: TableNames): SharedWeight {
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

/** Words that stand in headings, or say nothing: single characters, units of measure. */
export const isNeutralWords = (words: string, names: TableNames): boolean =>
  words === '' || wordsIn(words, names).isNeutral;

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

import { inTurn, says } from '../../subjects/phrase';
import { ALL_INFORMATION, DIVIDED_BY, INFORMATION, NAMED_WHOLE, PUBLISH } from '../../subjects/publish';
import { RECEIVE } from '../../subjects/receive';
import { WHOLE_PLACE } from '../../subjects/whole-place';
import { WHOLE_YEAR } from '../../subjects/whole-year';
import { oneOf } from '../../subjects/word-class';
import type { Measurement } from '../meaning/measurement';
import { comparable } from '../meaning/scope';
import { agree, sumOfMentions } from '../mentions/amounts';
import { compact } from '../mentions/mention';
import { makesOneHundred } from '../percentages/makes-one-hundred';
import type { Ratio } from '../percentages/ratios';
import type { Narrative } from '../segments/place';
import { areKindred, isCountedOnce, REST } from './completeness';
import { excludeEachOther } from './exclusive';
import { type Completeness, dividedInto, type List, restOfSentence } from './list';
import { isNoMember, STOCK } from './list-members';

/** What may stand before and behind the name of the whole. */
const ABOUT = `(?:[在所的对,]|\\d{4}年(?:度)?|${oneOf(WHOLE_YEAR, WHOLE_PLACE)})*`;
/** 主动公开的政府信息,… 在公开的信息中,… 主动公开政府信息的种类包括:…: a whole that is named without its number. */
const PUBLISHED = new RegExp(
  `(?:^|,)${ABOUT}(?:${oneOf(PUBLISH)})${inTurn(INFORMATION)}(?:${oneOf(DIVIDED_BY)})?[,:]?$`,
);
const RECEIVED = new RegExp(
  `(?:^|,)${ABOUT}(?:${oneOf(RECEIVE)})的?(?:政府信息公开)?申请(?:${oneOf(DIVIDED_BY)})?[,:]?$`,
);

/** How far before its parts a whole may stand. */
const FARTHEST = 12;
const PARAGRAPHS = 4;
/** How long the words that name a whole may be. */
const LONGEST_LEAD = 60;

/** Whether a number is the one of what a name takes up. */
const isPublished = ({ before, topic, unit }: Measurement): boolean =>
  topic === 'disclosure' && says(ALL_INFORMATION, before) && /^[条件份]$/.test(unit);
const isReceived = ({ concept }: Measurement): boolean => concept === 'received';

const OPENING = new RegExp(`(?:${oneOf(DIVIDED_BY)})[^,:]*$`);

/** The words from the last border that ends no label to the first part: what the list is of. */
function leadOf(folded: string, first: Measurement, start: number): string {
  const words = folded.slice(Math.max(start, first.figure.start - LONGEST_LEAD), first.figure.start);
  if (!says(NAMED_WHOLE, words)) return '';
  const border = Math.max(words.lastIndexOf(','), words.lastIndexOf(':'));
  const open = words.search(OPENING);
  return compact(border >= 0 ? words.slice(0, border + 1) : open < 0 ? '' : words.slice(0, open));
}

/** The number that stands for the whole, in the same chapter: of its name the one that the parts make, else the nearest of the year. */
function wholeOf(
  counts: readonly Measurement[],
  first: Measurement,
  parts: readonly Measurement[],
  isWhole: (count: Measurement) => boolean,
): Measurement | undefined {
  let nearest: Measurement | undefined;
  for (let i = first.index - 1; i >= Math.max(0, first.index - FARTHEST); i--) {
    const one = counts[i] as Measurement;
    if (first.place.paragraph - one.place.paragraph > PARAGRAPHS || one.titles[0] !== first.titles[0]) break;
    if (!isWhole(one) || one.isAside) continue;
    if (agree(one.value, sumOfMentions(parts))) return one;
    if (comparable(one.scope) && !STOCK.test(one.clauseText)) nearest ??= one;
  }
  return nearest;
}

/** The parts in the sentence of the first one. */
function partsFrom(counts: readonly Measurement[], first: Measurement): readonly Measurement[] {
  const parts: Measurement[] = [];
  for (const one of restOfSentence(counts, first.index)) {
    if (one.place.depth > first.place.depth || isNoMember(one)) continue;
    if (!areKindred(one, first)) return [];
    parts.push(one);
  }
  return parts;
}

function completenessOf(parts: readonly Measurement[], ratios: readonly Ratio[]): Completeness {
  const last = parts.at(-1);
  if (parts.some(({ figure }) => figure.approximate)) return 'open';
  const shares = parts.map((part) =>
    ratios.filter(({ position, kind }) => kind === 'share' && position === part.index + 1),
  );
  if (shares.every((some) => some.length === 1) && makesOneHundred(shares.flat())) return 'likely';
  if (last !== undefined && parts.length > 2 && REST.test(last.before)) return 'likely';
  return excludeEachOther(parts) ? 'disjoint' : 'open';
}

/**
 * Lists whose total stands in a sentence or a paragraph before and is taken up by its name: 主动公开政府信息900条。…主动公开的
 * 政府信息包括:机构类210条,…,其他类515条.
 */
export function readTakenUp(
  folded: string,
  counts: readonly Measurement[],
  { sentences }: Narrative,
  ratios: readonly Ratio[],
): List[] {
  const lists: List[] = [];
  for (let at = 1; at < counts.length; at++) {
    const first = counts[at] as Measurement;
    if (first.place.depth > 0) continue;
    const before = counts[at - 1] as Measurement;
    const isBeside = before.place.sentence === first.place.sentence;
    const { start } = isBeside
      ? { start: before.figure.withUnit.end }
      : (sentences[first.place.sentence] ?? first.figure);
    const lead = leadOf(folded, first, start);
    const isWhole = PUBLISHED.test(lead) ? isPublished : RECEIVED.test(lead) ? isReceived : null;
    const parts = isWhole === null ? [] : partsFrom(counts, first);
    const head = isWhole === null ? undefined : wholeOf(counts, first, parts, isWhole);
    if (
      head === undefined ||
      parts.length < 2 ||
      !parts.every(({ scope }) => scope !== 'cumulative' && scope !== 'other-year')
    )
      continue;
    lists.push(
      dividedInto('list:taken-up', head, parts, completenessOf(parts, ratios), {
        countedOnce: isCountedOnce(head, parts),
      }),
    );
  }
  return lists;
}

import { ANSWER } from '../../subjects/answer';
import { CASE_TOPICS } from '../../subjects/concepts/topics';
import { FUNCTION_WORDS } from '../../subjects/function-words';
import { HANDLE } from '../../subjects/handle';
import { KIND_ENDINGS } from '../../subjects/information-kinds';
import { EXCEPT, LEFT_OVER_ONES, REST_OF_THEM, TO_DATE } from '../../subjects/list-words';
import { DONE_ALREADY, NOT_DONE_YET } from '../../subjects/opposites';
import { OUR_MATTER, REQUEST } from '../../subjects/our-matter';
import { finderOf, says } from '../../subjects/phrase';
import { unreadWords, vocabularyOf } from '../../subjects/unread-words';
import { WHOLE_YEAR } from '../../subjects/whole-year';
import { oneOf } from '../../subjects/word-class';
import type { Measurement } from '../meaning/measurement';
import { less, sameMeasure } from '../mentions/amounts';
import { compact } from '../mentions/mention';
import { dividedInto, type List, LONGEST_LIST } from './list';
import { saysDivided } from './says-divided';

const LEFT_OUT = new RegExp(`(?:${oneOf(EXCEPT)})[^,。;]{0,30}$`);
const REST_BEHIND = new RegExp(`^[^,。;]{0,30}(?:外,?|,)(?:${oneOf(REST_OF_THEM)})([^,。;]{0,12})$`);
/** 其余涉及征地的12件 are some of the rest. */
const OF_ALL_THE_REST = vocabularyOf([FUNCTION_WORDS, OUR_MATTER, REQUEST, ANSWER, HANDLE, KIND_ENDINGS]);

/** 印发N份,除A份未公开外,其余B份…: what is left out and the rest make the whole. */
export function readRemainders(folded: string, counts: readonly Measurement[]): List[] {
  const lists: List[] = [];
  for (let at = 1; at + 1 < counts.length; at++) {
    const whole = counts[at - 1] as Measurement;
    const left = counts[at] as Measurement;
    const rest = counts[at + 1] as Measurement;
    if (whole.place.sentence !== rest.place.sentence) continue;
    if (!LEFT_OUT.test(folded.slice(whole.figure.withUnit.end, left.figure.start))) continue;
    const [, ofRest] = REST_BEHIND.exec(folded.slice(left.figure.withUnit.end, rest.figure.start)) ?? [];
    if (ofRest === undefined || unreadWords(compact(ofRest), OF_ALL_THE_REST).length > 0) continue;
    if (!sameMeasure(whole, left) || !sameMeasure(left, rest)) continue;
    lists.push(dividedInto('list:remainder', whole, [left, rest], 'likely'));
  }
  return lists;
}

/** 占总数200条的80%: the number before is a part of this one. */
const IS_SHARE = /占[^,;。%]*$/;
const SHARE_BEHIND = /^的?\d[\d.]*%/;

const SHARE_REACH = 12;
const isBaseOfShare = (folded: string, { figure: { withUnit } }: Measurement, { figure }: Measurement): boolean =>
  IS_SHARE.test(folded.slice(withUnit.end, figure.start)) &&
  SHARE_BEHIND.test(folded.slice(figure.withUnit.end, figure.withUnit.end + SHARE_REACH));

/** 考核单位36个,不合格1个,其余35个均合格: the whole, one part, and the rest. 公开160条,占总数200条的80%,其余40条…: a part, the whole, and the rest. */
export function readRests(folded: string, counts: readonly Measurement[]): List[] {
  const lists: List[] = [];
  for (let at = 2; at < counts.length; at++) {
    const [first, second, rest] = [
      counts[at - 2] as Measurement,
      counts[at - 1] as Measurement,
      counts[at] as Measurement,
    ];
    const isShare = isBaseOfShare(folded, first, second);
    const [whole, part] = isShare ? [second, first] : [first, second];
    const three = [whole, part, rest];
    if (!says(LEFT_OVER_ONES, rest.before) || three.some((one) => one.place.sentence !== whole.place.sentence))
      continue;
    // 收到100件,公开33件,其余54件: what is open yet may be left unsaid.
    if (whole.concept !== null && CASE_TOPICS.has(whole.topic ?? 'matter')) continue;
    if (!isAlone(counts, first) || part.place.depth !== rest.place.depth || !areAlike(three)) continue;
    if (!isShare && !isDividedInto(folded, whole, part, rest)) continue;
    lists.push(dividedInto('list:rest', whole, [part, rest], 'likely'));
  }
  return lists;
}

/** 承办建议62件,由9个科室办理。56件已办复,其余6件正在办理: the only number counted so of the sentence before. */
export function readRestsOfBefore(counts: readonly Measurement[]): List[] {
  return counts.flatMap((rest, at): readonly List[] => {
    const part = counts[at - 1];
    if (part === undefined || part.place.sentence !== rest.place.sentence || !says(LEFT_OVER_ONES, rest.before))
      return [];
    const before = counts[at - 2];
    if (before === undefined || before.place.sentence !== part.place.sentence - 1) return [];
    const [whole, ...more] = sentenceOf(counts, before).filter(
      ({ unit, place, isAside }) => unit === part.unit && place.depth === 0 && !isAside,
    );
    if (whole === undefined || more.length > 0 || !saysDivided(whole)) return [];
    const three = [whole, part, rest];
    const areOfPlace = three.every((one) => one.place.depth === 0 && one.place.paragraph === whole.place.paragraph);
    const areLess = [part, rest].every(({ value }) => less(value, whole.value));
    const areStates = says(DONE_ALREADY, part.before + part.after) && says(NOT_DONE_YET, rest.after);
    if (!areOfPlace || !areLess || !isOfWhole(part, whole) || !areStates || !areAlike(three)) return [];
    return [dividedInto('list:rest', whole, three.slice(1), 'likely')];
  });
}

/** 56件建议已办复 of 建议62件: what is said to be done is what the whole counts; 重大隐患已整改8处 are less than 隐患130处. */
function isOfWhole({ before, after }: Measurement, whole: Measurement): boolean {
  const [lead = ''] = (before + after).replace(/^现/, '').split(DONE);
  return unreadWords(lead, SAYS_NO_THING).every((thing) => (whole.clauseText + whole.after).includes(thing));
}

const DONE = finderOf(DONE_ALREADY);
const SAYS_NO_THING = vocabularyOf([FUNCTION_WORDS, WHOLE_YEAR, TO_DATE]);

/** The counts of the sentence that ends with one. */
function sentenceOf(counts: readonly Measurement[], last: Measurement): readonly Measurement[] {
  let from = last.index;
  while (last.index - from < LONGEST_LIST && counts[from - 1]?.place.sentence === last.place.sentence) from--;
  return counts.slice(from, last.index + 1);
}

/** 征收类18件;信访类9件;其余18件为其他: the first of several parts is no whole. 检查食堂38家,35家达标: the whole is said of the part too. */
function isDividedInto(folded: string, whole: Measurement, part: Measurement, rest: Measurement): boolean {
  if (part.before === '') return true;
  const isBeside = /^[^,;。]*[;、]/.test(folded.slice(whole.figure.withUnit.end, part.figure.start));
  const isLess = [part, rest].every(({ value }) => less(value, whole.value));
  return !isBeside && part.place.segment === whole.place.segment && isLess && saysDivided(whole);
}

const areAlike = (counts: readonly Measurement[]): boolean =>
  counts.every((one) => one.unit === counts[0]?.unit && !one.isAside && !one.figure.approximate);

/** Whether nothing is counted like it before a number in its sentence: else 其余 may be of that. */
const isAlone = (counts: readonly Measurement[], whole: Measurement): boolean => {
  const before = counts[whole.index - 1];
  return before?.place.sentence !== whole.place.sentence || !sameMeasure(before, whole);
};

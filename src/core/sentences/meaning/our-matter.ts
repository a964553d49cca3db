import type { Passage } from '../passage';
import type { Count } from './count';

/** Concepts of cases: requests, reviews, suits. */
export const CASES =
  /^(?!channel|disclosure|response|staff|training|meetings|normative|regulation|budget|institution|fee|licensing|punishment|coercion|charges)/;

/** How much of a text before and behind a number says what matter it is of. */
const REACH = 160;
const AHEAD = 30;

const OUR_MATTER = /公\s?开|依\s?申\s?请/;

/** 复议案件36件,其中涉及政府信息公开2件: the first number is of all matters. */
const OF_WHICH_OURS = /^[^。;]{0,12}其中[^。;\d]{0,16}信息公开[^。;\d]{0,8}\d/;

/** 审查拟公开文件,认定为国家秘密的8件: what is refused without being asked for is no answer to a request. */
const ANSWER = /^(?:granted|partly|refused|unavailable|not-processed|already-public|other)/;
const ASKED = /申请|答复/;

/** Cases of any kind are told in the same words: only those of information disclosure are the form's. */
export function isDisclosure({ concept, figure, titles }: Count, folded: string): boolean {
  if (concept !== null && !CASES.test(concept)) return true;
  if (OF_WHICH_OURS.test(folded.slice(figure.withUnit.end, figure.withUnit.end + REACH))) return false;
  const near = folded.slice(Math.max(0, figure.start - REACH), figure.withUnit.end + AHEAD);
  if (ANSWER.test(concept ?? '') && !ASKED.test(near) && !titles.some((title) => ASKED.test(title))) return false;
  return OUR_MATTER.test(near) || titles.some((title) => /申请|复议|诉讼/.test(title));
}

/** Whether its own sentence says that it is about information disclosure. */
export function namesMatter({ folded, narrative }: Passage, { figure, place }: Count): boolean {
  const sentence = narrative.sentences[place.sentence] ?? figure;
  const start = Math.max(sentence.start, figure.start - REACH);
  return OUR_MATTER.test(folded.slice(start, Math.min(sentence.end, figure.withUnit.end + AHEAD)));
}

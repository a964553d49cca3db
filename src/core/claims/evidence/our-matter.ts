import type { Measurement } from '../../sentences/meaning/measurement';
import { EXCEPT } from '../../subjects/list-words';
import { CONCERNING, TITLED_CASES, TITLED_REQUESTS } from '../../subjects/our-matter';
import { says } from '../../subjects/phrase';
import { oneOf } from '../../subjects/word-class';
import type { ClaimContext } from '../claim-context';

/** Concepts of cases: requests, reviews, suits. */
export const CASES =
  /^(?!channel|disclosure|response|staff|training|meetings|normative|regulation|budget|institution|fee|licensing|punishment|coercion|charges)/;

/** How much of a text before and behind a number says what matter it is of. */
const REACH = 160;
const AHEAD = 30;

/** A blank may stand in them: the text is looked at as it is printed. */
const OUR_MATTER = new RegExp(['公开', '依申请'].map((words) => [...words].join('\\s?')).join('|'));

const OURS = '[^。;\\d]{0,8}信息公开[^。;\\d复诉]{0,8}';
/**
 * 复议案件36件,其中涉及政府信息公开2件; 诉讼26件(信息公开类5件); 26件,有5件与信息公开有关; 除5件涉及信息公开外: the first number is of
 * all matters.
 */
const OF_WHICH_OURS = new RegExp(
  `^[^。;]{0,24}?(?:${[
    `(?:${oneOf(CONCERNING)})${OURS}\\d`,
    `[,(](?:政府)?信息公开[^。;\\d复诉]{0,4}\\d`,
    `[,(][^,。;\\d]{0,3}\\d+[件起宗例][^,。;\\d]{0,6}信息公开`,
    `(?:${oneOf(EXCEPT)})\\d+[^,。;]{0,4}信息公开`,
  ].join('|')})`,
);

/** 审查拟公开文件,认定为国家秘密的8件: what is refused without being asked for is no answer to a request. */
const ANSWER = /^(?:granted|partly|refused|unavailable|not-processed|already-public|other)/;
const IS_ON_CASES = new RegExp(`申请|${oneOf(TITLED_CASES)}`);

/** Cases of any kind are told in the same words: only those of information disclosure are the form's. */
export function isDisclosure({ concept, figure, titles }: Measurement, folded: string): boolean {
  if (concept !== null && !CASES.test(concept)) return true;
  if (OF_WHICH_OURS.test(folded.slice(figure.withUnit.end, figure.withUnit.end + REACH))) return false;
  const near = folded.slice(Math.max(0, figure.start - REACH), figure.withUnit.end + AHEAD);
  if (
    ANSWER.test(concept ?? '') &&
    !says(TITLED_REQUESTS, near) &&
    !titles.some((title) => says(TITLED_REQUESTS, title))
  )
    return false;
  return OUR_MATTER.test(near) || titles.some((title) => IS_ON_CASES.test(title));
}

/** Whether its own sentence says that it is about information disclosure. */
export function namesMatter({ folded, narrative }: ClaimContext, { figure, place }: Measurement): boolean {
  const sentence = narrative.sentences[place.sentence] ?? figure;
  const start = Math.max(sentence.start, figure.start - REACH);
  return OUR_MATTER.test(folded.slice(start, Math.min(sentence.end, figure.withUnit.end + AHEAD)));
}

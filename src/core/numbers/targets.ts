import { characterClasses } from '../text/character-classes';

/** Words that make all that follows them in the sentence a thing to come, or a weight. */
const AIMS = /力争|争取(?:在|达到|实现|使)|权重|分值/;
/** Words that do so only up to the next comma: 将达到, 预计, 要求…不少于. */
const NEAR_AIMS =
  /将(?:会)?(?:达|突破|超过|不低|不少|提高到|提升至|增加到)|预计|拟(?:新增|建|在|开展)|目标(?:为|是|值)|总分的?$|(?:要求|确保|应当|应|必须|须|需|每[个家年月季周日]).{0,14}(?:达到?|不低于|不少于)$/;

const LONGEST_SENTENCE = 36;
/** What ends a sentence, what parts it, and what any of these words begins with. */
const SIGNS = characterClasses('。;\0', ',', '力争权分将预拟目总要确应必须需每');
const SENTENCE_END = 1;
const COMMA = 2;
const WORD_HEAD = 3;

/** True if the number that begins at `start` of a folded text is aimed at, weighed or required, by the words before it. */
export function isTarget(folded: string, start: number): boolean {
  const limit = Math.max(0, start - LONGEST_SENTENCE);
  let from = start;
  let clause = -1;
  let mayAim = false;
  for (; from > limit; from--) {
    const sign = SIGNS[folded.charCodeAt(from - 1)];
    if (sign === SENTENCE_END) break;
    if (sign === COMMA && clause < 0) clause = from;
    if (sign === WORD_HEAD) mayAim = true;
  }
  if (!mayAim) return false;
  return (
    AIMS.test(folded.slice(from, start)) || NEAR_AIMS.test(folded.slice(clause < 0 ? from : clause, start).trimEnd())
  );
}

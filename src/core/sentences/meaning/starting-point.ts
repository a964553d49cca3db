import { COMPARED_WITH } from '../../subjects/changes';
import { LAID_DOWN, STARTING_FROM } from '../../subjects/starting-point';
import { oneOf } from '../../subjects/word-class';
import type { Mention } from '../mentions/mention';

const BASIS = new RegExp(`^[^,;。]{0,6}(?:${oneOf(STARTING_FROM)})`);
const COMPARED = new RegExp(`(?:${oneOf(COMPARED_WITH)})[^,;。]*$`);
const RULE = new RegExp(`^的?(?:${oneOf(LAID_DOWN)})`);

/** 在26个领域的基础上增加4个, 较50条的要求多公开16条: a number that another one goes beyond, and no total of what follows. */
export const isStartingPoint = ({ after, clauseText }: Mention): boolean =>
  BASIS.test(after) || (RULE.test(after) && COMPARED.test(clauseText));

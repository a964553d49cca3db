import { addSign, noSigns, possibleInBoth, type Sign } from '../../text/search/signs';

const SIGNS = noSigns();

/** An expression that is asked of the labels of numbers: `says(word, mention.signs, mention.before)`. */
export const labelWord = (expression: RegExp): Sign => addSign(SIGNS, expression);

/** Which of them the labels of a number may have; each label is looked at once for all. */
export const labelSigns = (clauseText: string, after: string): number => possibleInBoth(SIGNS, clauseText, after);

import {
  BY_OUR_BODY,
  DISCLOSED,
  EDITED,
  GOVERNMENT_OFFICE,
  NO_BODY_BEHIND,
  NO_NAME_BEFORE,
  OBEYED,
  OFFICE_NAME,
  OTHER_BODY,
  OUR_BODY,
  OUR_OFFICE,
  OWN_LEVEL,
} from '../../subjects/bodies';
import { CHANGED_TO } from '../../subjects/changes';
import { anyOf, finderOf, inTurn, says } from '../../subjects/phrase';
import {
  COMPARED_IN_BRACKET,
  CUMULATIVE,
  OF_YEAR_SO_FAR,
  OTHER_YEAR,
  PART_OF_YEAR,
  TURNED_OVER,
  UNTIL,
  YEAR_END,
} from '../../subjects/times';
import { oneOf } from '../../subjects/word-class';
import { matchFrom } from '../../text/matching';
import type { Range } from '../../text/range';
import { compact } from '../mentions/mention';

/** Over what a number of a sentence counts. Only numbers of the same scope can be compared. */
export type Scope =
  /** The report's year and body, as far as the sentence says. */
  | 'year'
  | 'cumulative'
  | 'part-of-year'
  | 'other-year'
  /** 市本级, 市政府办公室: one body of those that the report sums up. */
  | 'own-level'
  /** Another body by name: 教育局, 档案馆. */
  | 'other-body';

const YEARLY = new RegExp(anyOf(...OF_YEAR_SO_FAR), 'g');
const SO_FAR = finderOf(...CUMULATIVE);
const IS_UNTIL = finderOf(UNTIL);
const PART = finderOf(...PART_OF_YEAR);
const OF_OTHER_YEAR = finderOf(...OTHER_YEAR);
const YEAR = /20\d\d年/;
const OUR = finderOf(OUR_OFFICE);
const OUR_OWN = finderOf(OUR_BODY);
/** Bodies that are obeyed, and those in titles, count nothing: 按照市教育局要求, 《…局关于…》. */
const OBEYING = new RegExp(`(?:${oneOf(OBEYED)})[^,;:。]*(?:[,;:。]|$)|《[^》]*》`, 'g');
const withoutObeyed = (words: string): string => words.replace(OBEYING, '');
const IS_PLACE = /[省市县区旗]人民政府(?!办)/;
const LEVEL = finderOf(...OWN_LEVEL);
const OFFICE = finderOf(GOVERNMENT_OFFICE);
const BODY_WORD = `${inTurn([NO_NAME_BEFORE])}(?:${anyOf(...OTHER_BODY)})${inTurn([NO_BODY_BEHIND])}`;
const BODIES = new RegExp(`[\\u4e00-\\u9fa5]{2}${BODY_WORD}`, 'g');
/** Looks for the word first, of which there are few, and then for the name before it. */
const BODY = new RegExp(`(?<=[\\u4e00-\\u9fa5]{2})${BODY_WORD}`);

/** The commonest first. */
const WORDS: readonly RegExp[] = [YEAR, SO_FAR, IS_UNTIL, PART, OF_OTHER_YEAR, OUR, OUR_OWN, LEVEL, OFFICE, BODY];
/** Whether a sentence, without blanks, has any of the words of scope. */
export const isScoped = (sentence: string): boolean => WORDS.some((word) => word.test(sentence));

/** X2022年政府信息公开…, 2022年X政府信息公开…, 由X编制. */
const TITLE = new RegExp(`20\\d\\d年(?:度)?([\\u4e00-\\u9fa5]{0,30}?)(?:${oneOf(DISCLOSED)})公开`, 'g');
const EDITOR = new RegExp(`由([\\u4e00-\\u9fa5]{2,40}?)(?:${oneOf(EDITED)})`, 'g');
const LONGEST_NAME = 30;

/** Where a report names its own body. */
const HEAD = 1500;

/** 由上年的100件增至120件: what it came to is this year's. */
export const CAME_TO = finderOf(CHANGED_TO);

/** The names that a report gives itself, joined. */
export type OwnNames = () => string;

/** The names in the title and the first sentence of a report; looked for when they are first asked for. */
export function ownNames(folded: string): OwnNames {
  let names: string | null = null;
  return () => {
    names ??= namesIn(compact(folded.slice(0, HEAD)));
    return names;
  };
}

function namesIn(head: string): string {
  const names: string[] = [];
  for (let title = matchFrom(TITLE, head, 0); title !== null; title = matchFrom(TITLE, head, TITLE.lastIndex))
    names.push(head.slice(Math.max(0, title.index - LONGEST_NAME), title.index) + title[1]);
  for (let editor = matchFrom(EDITOR, head, 0); editor !== null; editor = matchFrom(EDITOR, head, EDITOR.lastIndex))
    names.push(editor[1] ?? '');
  return names.join(' ');
}

const otherBody = (words: string, names: OwnNames): boolean =>
  words.match(BODIES)?.some((body) => !names().includes(body)) === true;

const isOfCentury = (year: number): boolean => year >= 2000 && year < 2100;

function otherYear(clause: string, year: number | null): boolean {
  if (CAME_TO.test(clause)) return false;
  if (OF_OTHER_YEAR.test(clause)) return true;
  if (year === null || !YEAR.test(clause)) return false;
  return !(isOfCentury(year) && clause.includes(`${year}年`)) && !says(TURNED_OVER, clause);
}

/**
 * The scope of a number. `sentence` is its sentence up to it, `clause` its clause up to it, both without blanks;
 * `names` are those of the report's own body.
 */
export function scopeOf(sentence: string, clause: string, names: OwnNames, year: number | null): Scope {
  return otherYear(clause, year) ? 'other-year' : scopeBySentence(sentence, names);
}

/** The same where the sentence, from `start` to `end` of the text, has yet to be freed from blanks. */
export function scopeAt(
  folded: string,
  { start, end }: Range,
  clause: string,
  names: OwnNames,
  year: number | null,
): Scope {
  return otherYear(clause, year) ? 'other-year' : scopeBySentence(compact(folded.slice(start, end)), names);
}

function scopeBySentence(said: string, names: OwnNames): Scope {
  const sentence = withoutObeyed(said);
  if (says(COMPARED_IN_BRACKET, sentence)) return 'other-year';
  // 本年度累计公开158条,历年累计545条: of the year, and of more.
  if (SO_FAR.test(sentence) && SO_FAR.test(sentence.replace(YEARLY, ''))) return 'cumulative';
  if (IS_UNTIL.test(sentence) && !says(YEAR_END, sentence)) return 'cumulative';
  if (PART.test(sentence)) return 'part-of-year';
  if (BODY.test(sentence) && otherBody(sentence, names)) return 'other-body';
  const isOffice =
    (OFFICE.test(sentence) && !names().includes('办公')) ||
    (OUR.test(sentence) && !says(OFFICE_NAME, names())) ||
    (OUR_OWN.test(sentence) && says(BY_OUR_BODY, sentence) && IS_PLACE.test(names()));
  return isOffice || LEVEL.test(sentence) ? 'own-level' : 'year';
}

/** Only numbers of the report's own year and body are compared with its table. */
export const comparable = (scope: Scope): boolean => scope === 'year';

import { OBEYED } from '../../subjects/bodies';
import { oneOf } from '../../subjects/word-class';
import { matchFrom } from '../../text/matching';
import type { Range } from '../../text/range';
import { CARRIED_FROM } from '../lexicon/carrying';
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

/** 2021年,累计公开106条: of that year; 截至2021年,累计, 2008-2021年,累计 are of more. */
const YEARLY = /(?:全年|本年度?|今年|当年|年内|(?<![至止到自从起\-—–~])20\d\d年度?),?[^,;。]{0,6}累计/;
const CUMULATIVE = /累计|以来|至今(?!年)|历年|至目前|截至目前|截止目前|历史/;
/** 截至12月31日 is the year's end; 截至11月 is not. */
const UNTIL = /截[至止]/;
const YEAR_END = /12月31日|12月底|年底|年末|期末|12月$/;
const PART =
  /上半年|下半年|[一二三四1-4]季度|(?:^|[^\d])(?:[1-9]|1[01])月(?:份|底)|(?:前|后)[一二三四五六七八九十\d]{1,2}个?月|月?[-—–~至到]{1,2}(?:[1-9]|1[01])月(?!\d)|(?:[2-9]|1[0-2])月?[-—–~至到]{1,2}12月(?!\d)/;
const OTHER_YEAR = new RegExp(
  `(?<!结转|接转|承接|续办)(?:去年|上年|上一年|往年)(?!度?[^,]{0,8}${CARRIED_FROM})|同期|近[两二三四五]年`,
);
/** 22件,比2022年(31件)下降…: the number in the bracket is that year's. */
const COMPARED = /[比较与同和](?:去年|上年|上一年|20\d\d年)(?:度|同期)?\($/;
const YEAR = /20\d\d年/;
/** Of a report for a whole place; the report of an office speaks of itself so. */
const OUR_OFFICE = /我[办室]/;
/** The title's name, or that of an office for something: an office of a government edits the report of the whole place. */
const IS_OFFICE = /^\S*[办室](?: |$)| \S*(?<!政府|公开)办(?: |$)/;
/** In the report of a government for its whole place, the government's own. */
const OUR_BODY = /本(?:行政)?机关/;
/** 不属于本机关公开 is a result. */
const NAMES_BODY = /(?<!属于|非|由|向)本(?:行政)?机关(?!不|公开|职|掌|负)/;
/** Bodies that are obeyed, and those in titles, count nothing: 按照市教育局要求, 《…局关于…》. */
const OBEYING = new RegExp(`(?:${oneOf(OBEYED)})[^,;:。]*(?:[,;:。]|$)|《[^》]*》`, 'g');
const withoutObeyed = (words: string): string => words.replace(OBEYING, '');
const IS_PLACE = /[省市县区旗]人民政府(?!办)/;
const OWN_LEVEL = /本级|机关本|[省市县区]政府(?:共|累计)?(?:召开|印发|出台|制[定发])/;
const OFFICE = /(?:政府|管委会)办公[厅室]/;
const BODY_WORD =
  /(?:(?<!委办)局|(?<![省市县区党常纪管村居工组])委|(?<!办公)厅|馆|公司|中学|医院|法院|检察院|街道办|办事处)(?!长|员|托)/;
const NO_NAME = /(?<![我本全各该由过经])/;
const BODIES = new RegExp(`[\\u4e00-\\u9fa5]{2}${NO_NAME.source}${BODY_WORD.source}`, 'g');
/** Looks for the word first, of which there are few, and then for the name before it. */
const BODY = new RegExp(`(?<=[\\u4e00-\\u9fa5]{2})${NO_NAME.source}${BODY_WORD.source}`);

/** The commonest first. */
const WORDS: readonly RegExp[] = [
  YEAR,
  CUMULATIVE,
  UNTIL,
  PART,
  OTHER_YEAR,
  OUR_OFFICE,
  OUR_BODY,
  OWN_LEVEL,
  OFFICE,
  BODY,
];
/** Whether a sentence, without blanks, has any of the words of scope. */
export const isScoped = (sentence: string): boolean => WORDS.some((word) => word.test(sentence));

/** X2022年政府信息公开…, 2022年X政府信息公开…, 由X编制. */
const TITLE = /20\d\d年(?:度)?([\u4e00-\u9fa5]{0,30}?)(?:政府信息|政务)公开/g;
const EDITOR = /由([\u4e00-\u9fa5]{2,40}?)(?:编制|根据|依据|按照|制作|汇总|综合)/g;
const LONGEST_NAME = 30;

/** Where a report names its own body. */
const HEAD = 1500;

/** 由上年的100件增至120件: what it came to is this year's. */
export const CAME_TO = /[增升降减](?:加|长|少)?(?:至|到|为)$/;

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
  if (OTHER_YEAR.test(clause)) return true;
  if (year === null || !YEAR.test(clause)) return false;
  return (
    !(isOfCentury(year) && clause.includes(`${year}年`)) &&
    !/结转|[接转]转|转[入至到]|顺延|延[至续]|留[至待]|遗留|年报$|年度报告$|[预决]算$/.test(clause)
  );
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
  if (COMPARED.test(sentence)) return 'other-year';
  if (CUMULATIVE.test(sentence) && !YEARLY.test(sentence)) return 'cumulative';
  if (UNTIL.test(sentence) && !YEAR_END.test(sentence)) return 'cumulative';
  if (PART.test(sentence)) return 'part-of-year';
  if (BODY.test(sentence) && otherBody(sentence, names)) return 'other-body';
  const isOffice =
    (OFFICE.test(sentence) && !names().includes('办公')) ||
    (OUR_OFFICE.test(sentence) && !IS_OFFICE.test(names())) ||
    (OUR_BODY.test(sentence) && NAMES_BODY.test(sentence) && IS_PLACE.test(names()));
  return isOffice || OWN_LEVEL.test(sentence) ? 'own-level' : 'year';
}

/** Only numbers of the report's own year and body are compared with its table. */
export const comparable = (scope: Scope): boolean => scope === 'year';

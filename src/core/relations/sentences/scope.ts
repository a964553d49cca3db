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

const YEARLY = /(?:全年|本年度?|今年|当年|年内|20\d\d年度?)[^,;。]{0,6}累计/;
const CUMULATIVE = /累计|以来|至今|历年|至目前|截至目前|截止目前|历史/;
/** 截至12月31日 is the year's end; 截至11月 is not. */
const UNTIL = /截[至止]/;
const YEAR_END = /12月31日|12月底|年底|年末|期末|12月$/;
const PART =
  /上半年|下半年|[一二三四1-4]季度|(?:^|[^\d])(?:[1-9]|1[01])月(?:份|底)|(?:前|后)[一二三四五六七八九十\d]{1,2}个?月/;
const OTHER_YEAR = /(?:去年|上年|上一年|往年)(?!度?[^,]{0,8}(?:结转|转入|遗留|接转))|同期/;
/** 22件,比2022年(31件)下降…: the number in the bracket is that year's. */
const COMPARED = /[比较](?:去年|上年|上一年|20\d\d年)(?:度|同期)?\($/;
const YEAR = /20\d\d(?=年)/g;
/** Of a report for a whole place; the report of an office speaks of itself so. */
const OUR_OFFICE = /我[办室]/;
const IS_OFFICE = /^\S*[办室](?: |$)/;
const OWN_LEVEL = /本级|机关本|[省市县区]政府(?:共|累计)?(?:召开|印发|出台|制[定发])/;
const OFFICE = /(?:政府|管委会)办公[厅室]/;
const BODY =
  /[\u4e00-\u9fa5]{2}(?<![我本全各该由过经])(?:(?<!委办)局|(?<![省市县区党常纪管村居工组])委|(?<!办公)厅|馆|公司|中学|医院|法院|检察院|街道办|办事处)(?!长|员|托)/g;

const ANY = new RegExp(
  [CUMULATIVE, UNTIL, PART, OTHER_YEAR, YEAR, OUR_OFFICE, OWN_LEVEL, OFFICE, BODY]
    .map(({ source }) => source)
    .join('|'),
);

/** Whether a sentence has any words of scope: most have none. */
export const mayBeScoped = (sentence: string): boolean => ANY.test(sentence);

/** X2022年政府信息公开…, 2022年X政府信息公开…, 由X编制. */
const TITLE = /20\d\d年(?:度)?([\u4e00-\u9fa5]{0,30}?)(?:政府信息|政务)公开/g;
const EDITOR = /由([\u4e00-\u9fa5]{2,40}?)(?:编制|根据|依据|按照|制作|汇总|综合)/g;
const LONGEST_NAME = 30;

/** The names that a report gives itself in its title and first sentence, joined; `head` is its start without blanks. */
export const ownNames = (head: string): string =>
  [
    ...[...head.matchAll(TITLE)].map(
      ({ index, 1: name }) => head.slice(Math.max(0, index - LONGEST_NAME), index) + name,
    ),
    ...[...head.matchAll(EDITOR)].map((match) => match[1]),
  ].join(' ');

function otherBody(words: string, names: string): boolean {
  for (const match of words.matchAll(BODY)) if (!names.includes(match[0])) return true;
  return false;
}

function otherYear(clause: string, year: number | null): boolean {
  if (OTHER_YEAR.test(clause)) return true;
  const years = clause.match(YEAR);
  return (
    year !== null && years !== null && !years.includes(String(year)) && !/结转|年报$|年度报告$|[预决]算$/.test(clause)
  );
}

/**
 * The scope of a number. `sentence` is its sentence up to it, `clause` its clause up to it, both without blanks;
 * `names` are those of the report's own body.
 */
export function scopeOf(sentence: string, clause: string, names: string, year: number | null): Scope {
  if (otherYear(clause, year) || COMPARED.test(sentence)) return 'other-year';
  if (CUMULATIVE.test(sentence) && !YEARLY.test(sentence)) return 'cumulative';
  if (UNTIL.test(sentence) && !YEAR_END.test(sentence)) return 'cumulative';
  if (PART.test(sentence)) return 'part-of-year';
  if (otherBody(sentence, names)) return 'other-body';
  const isOffice =
    (OFFICE.test(sentence) && !names.includes('办公')) || (OUR_OFFICE.test(sentence) && !IS_OFFICE.test(names));
  return isOffice || OWN_LEVEL.test(sentence) ? 'own-level' : 'year';
}

/** A cumulative number may be the year's, where the year is all there is; the others are certainly something else. */
export const comparable = (scope: Scope): boolean => scope === 'year';

import type { Replacement } from '../../text/rewritten';
import { SIGN } from './signs-in';

const CLOSING = '\\n\\r\\t|│，。；、）,;)';
const COUNTED = '件条次项个人篇份宗起家户期场册部名位万元%％';
/** What may stand behind a mark that belongs to the number before it: two blanks are the border of a column. */
const BEHIND = `(?=[ \\t\\u3000]*(?:[${CLOSING}${COUNTED}]|$)|[ \\t\\u3000]{2})`;

/** A mark of notes behind a number, and the kinds of characters of which it has at least one. */
interface Mark {
  readonly signs: number;
  readonly mark: RegExp;
}

/** 59¹件, 59[1], 59（注1）, 59①, 59*, 59※; m² and ×10³ are none. */
const MARKS: readonly Mark[] = [
  {
    signs: SIGN.superscript,
    mark: /(?<=[\d\u4e00-\u9fff)）%％])(?<![×xX*] ?10|[米里])[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}(?![a-zA-Z])/g,
  },
  {
    signs: SIGN.squareBracket,
    mark: /(?<=\d[件条次项个人篇份宗起家户万元%％]?)[[［【][\^注]?[\d*]{1,2}[\]］】](?![\d号(（])/g,
  },
  { signs: SIGN.note, mark: /(?<=\d)[(（[［]注[\d一二三四五六七八九①-⑨]?[)）\]］]/g },
  {
    signs: SIGN.circled,
    mark: new RegExp(`(?<=\\d)[\\u2460-\\u2473\\u2776-\\u277f\\u2780-\\u2789]${BEHIND}`, 'g'),
  },
  {
    signs: SIGN.note | SIGN.star,
    mark: new RegExp(`(?<=\\d)(?:注[①-⑨\\d]?|[*＊※†‡☆★]{1,2})${BEHIND}`, 'g'),
  },
];

/** Marks of notes are no part of the number they stand behind: they are not printed. `signs` are those in the text. */
export function noteMarks(text: string, signs: number): Replacement[] {
  return MARKS.filter((one) => (one.signs & signs) !== 0).flatMap(({ mark }) =>
    [...text.matchAll(mark)].map(({ 0: found, index }) => ({ start: index, end: index + found.length, parts: [] })),
  );
}

import type { Replacement } from '../../text/rewritten';

const CLOSING = '\\n\\r\\t|│，。；、）,;)';
const COUNTED = '件条次项个人篇份宗起家户期场册部名位万元%％';
/** What may stand behind a mark that belongs to the number before it. */
const BEHIND = `(?=[ \\t\\u3000]*(?:[${CLOSING}${COUNTED}]|$))`;

/** Marks of notes behind a number: 59¹件, 59[1], 59①, 59*, 59※, 59（注1）; m² and ×10³ are none. */
const MARKS: readonly RegExp[] = [
  /(?<=[\d\u4e00-\u9fff)）%％])(?<![×xX*] ?10|[米里])[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}(?![a-zA-Z])/g,
  /(?<=\d[件条次项个人篇份宗起家户万元%％]?)[[［【][\^注]?[\d*]{1,2}[\]］】](?![\d号(（])/g,
  /(?<=\d)[(（[［]注[\d一二三四五六七八九①-⑨]?[)）\]］]/g,
  new RegExp(`(?<=\\d)[\\u2460-\\u2473\\u2776-\\u277f\\u2780-\\u2789]${BEHIND}`, 'g'),
  new RegExp(`(?<=\\d)(?:注[①-⑨\\d]?|[*＊※†‡☆★]{1,2})${BEHIND}`, 'g'),
];

/** One of these stands in every mark. */
const SIGNS = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079[［【注\u2460-\u2473\u2776-\u2789*＊※†‡☆★]/;

/** Marks of notes are no part of the number they stand behind: they are not printed. */
export function noteMarks(text: string): Replacement[] {
  if (!SIGNS.test(text)) return [];
  return MARKS.flatMap((mark) =>
    [...text.matchAll(mark)].map(({ 0: found, index }) => ({ start: index, end: index + found.length, parts: [] })),
  );
}

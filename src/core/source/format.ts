/** What a document is written in. */
export type Format = 'plain' | 'markdown' | 'html';

/** Where markup shows; a page's own scripts may stand before its text. */
const HEAD = 200_000;

const OPENS_HTML =
  /^[\s\ufeff]*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|\?xml|html|head|body|meta|div|p|table|h[1-6]|span|section|article|center|font|strong|b|ul)[\s>/]/i;
const TAG =
  /<\/?(?:p|div|span|table|tbody|tr|t[dh]|br|h[1-6]|strong|b|ul|ol|li|body|section|font)(?:\s[^<>]{0,2000})?\/?>/gi;

/**
 * Marks of markdown that no plain text has: a heading, the rule of a table, emphasis around words, a tag of a table;
 * struck-out words, the mark of a note, an escaped point; each with what is in all of them, for most texts have none.
 */
const MARKDOWN: readonly (readonly [sign: string, mark: RegExp])[] = [
  ['#', /^ {0,3}#{1,6} \S/m],
  ['---', /^ {0,3}\|? ?:?-{3,}:? ?\|[-|: ]{0,200}$/m],
  ['**', /\*\*[^*\n]{1,80}\*\*/],
  ['__', /^__[^_\n]{1,80}__[ \t]*$/m],
  ['~~', /~~[^~\n]{1,80}~~/],
  ['[^', /\[\^[^\]\s]{1,20}\]/],
  ['\\', /\d\\[.-]\d|^ {0,3}\d{1,2}\\\.|\\-\d/m],
  ['<', /<\/?(?:table|t[dhr]|br|p|span|div|del|ins|s|sup)(?:\s[^<>\n]{0,400})?\/?>/i],
];

/** Tells the format by the text alone. What opens with a tag and goes on with tags is HTML. */
export function formatOf(text: string): Format {
  const head = text.slice(0, HEAD);
  if (OPENS_HTML.test(head.slice(0, 4000)) && countUpTo(head, TAG, 3) >= 3) return 'html';
  return MARKDOWN.some(([sign, mark]) => head.includes(sign) && mark.test(head)) ? 'markdown' : 'plain';
}

function countUpTo(text: string, pattern: RegExp, limit: number): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) if (++count >= limit) break;
  return count;
}

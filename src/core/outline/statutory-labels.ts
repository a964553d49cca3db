/** Titles and labels that the notices of 2014, 2019 and 2021 print; compared with all blanks taken out. */
import { FORMS } from '../forms/all';
import { characterClasses } from '../text/character-classes';
import { fold } from '../text/fold';

/** Titles of chapters that are known wherever they stand, also glued to the text before and behind them; and what each begins with. */
const TITLES: readonly (readonly [heads: string, title: RegExp])[] = [
  ['总', /^总体情况/],
  ['基概', /^(?:基本情况)?概述/],
  ['基', /^基本情况/],
  ['主', /^主动公开政府信息(?:的)?情况/],
  ['政', /^政府信息主动公开(?:的)?情况/],
  ['收', /^收到和处理政府信息公开申请(?:的)?情况/],
  ['依', /^依申请公开政府信息(?:的)?情况/],
  ['因政', /^因?政府信息公开(?:工作)?(?:被)?(?:申请)?行政复议[、和及与,](?:被)?(?:提起)?行政诉讼(?:的)?情况/],
  ['政存', /^(?:政府信息公开(?:工作)?)?存在的?(?:主要)?问题[及和与、](?:改进|整改)(?:的)?(?:情况|措施)/],
  ['其', /^(?:其他|其它)(?:需要|应当)?(?:报告|说明)的?事项/],
];

/** The six sections of the forms of 2019 and 2021, in their order; each is told by words that only it has. */
export const SIX_SECTIONS: readonly { readonly id: string; readonly words: RegExp }[] = [
  { id: 'overview', words: /^(?:总体|基本)情况|^概述/ },
  { id: 'proactive', words: /主动公开/ },
  { id: 'requests', words: /申请(?:的)?(?:办理)?情况|依申请公开/ },
  { id: 'review', words: /复议|诉讼/ },
  { id: 'problems', words: /问题/ },
  { id: 'other', words: /(?:其他|其它).{0,6}事项/ },
];

/** The three titles under which the forms of 2019 and 2021 want a table. */
export const TABLE_TITLES: readonly RegExp[] = [
  /^主动公开政府信息(?:的)?情况$/,
  /^收到和处理政府信息公开申请(?:的)?情况$/,
  /^因?政府信息公开(?:工作)?(?:被)?(?:申请)?行政复议[、和及与,](?:被)?(?:提起)?行政诉讼(?:的)?情况$/,
];

/** Rows that print no value, or are printed in other words, and that no report uses as a heading. */
const OTHER_ROWS: readonly string[] = [
  '本年度办理结果',
  '结转下一年度继续办理',
  '通过不同渠道和方式公开政府信息的情况',
  '通过不同渠道和方式回应解读的情况',
  '部分公开(区分处理的',
];

/** Shorter labels (规章, 不予公开) are also words of headings. */
const SHORTEST_ROW = 5;

const pack = (label: string): string =>
  label
    .replace(/\s/g, '')
    .replace(/^(?:[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十]\)|\d\.|其中:)/, '')
    .replace(/\(.*$/, '');

/** The labels of all rows that hold a value, without ordinal and note, by their first two characters. */
const ROWS: ReadonlyMap<string, readonly string[]> = byHead(
  FORMS.flatMap((form) => form.tables)
    .flatMap((table) => table.rows)
    .filter((row) => row.heading !== true)
    .flatMap((row) => [row.label, ...(row.variants ?? [])])
    .map((label) => pack(fold(label)))
    .filter((label) => label.length >= SHORTEST_ROW)
    .concat(OTHER_ROWS),
);

function byHead(labels: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const heads = new Map<string, string[]>();
  for (const label of new Set(labels)) {
    const head = heads.get(label.slice(0, 2));
    if (head) head.push(label);
    else heads.set(label.slice(0, 2), [label]);
  }
  return heads;
}

/** Length of the known title at the start of `packed` (a text without blanks); 0 if there is none. */
export function knownTitleLength(packed: string): number {
  let longest = 0;
  const head = packed.charAt(0) || ' ';
  for (const [heads, title] of TITLES)
    if (heads.includes(head)) longest = Math.max(longest, title.exec(packed)?.[0].length ?? 0);
  return longest;
}

const BEHIND_LABEL = /^(?:$|[\d(|—/:<条件次篇个人万])/;

const ROW_HEADS = characterClasses([...ROWS.keys()].map((head) => head.charAt(0)).join(''));

/** Whether the label of a statutory row may begin with a character. */
export const mayHeadRow = (code: number): boolean => ROW_HEADS[code] === 1;

/** Whether the label of a statutory row may begin with the first two characters of `packed`. */
export const isRowHead = (packed: string): boolean => ROWS.has(packed.slice(0, 2));

/** Whether `packed` (what follows an ordinal, without blanks) begins with the label of a statutory row. */
export function isRowLabel(packed: string): boolean {
  const rows = ROWS.get(packed.slice(0, 2)) ?? [];
  return rows.some((row) => packed.startsWith(row) && BEHIND_LABEL.test(packed.slice(row.length)));
}

import type { Mention } from '../mentions/mention';

/** Names that divide a total among them: what is none of the others is the last. */
const SETS: readonly (readonly RegExp[])[] = [
  // 公开属性: every piece of information is given one of them when it is made.
  [
    /主动公开(?:类|的|信息|文件|公文)*$/,
    /依申请公开(?:类|的|信息|文件|公文)*$/,
    /(?:不予?公开|免予公开)(?:类|的|信息|文件|公文)*$/,
  ],
  // 信息发布 of the yearly report that every government website prints.
  [
    /概况(?:类|信息)*(?:更新量)?$/,
    /动态(?:类|信息)*(?:更新量)?$/,
    /(?:信息|政务)公开(?:目录)?(?:类|信息)*(?:更新量)?$/,
  ],
  [/原创/, /转[发载]/],
];

/** 其中, 共, 有, 为 and what else stands around a name. */
const FILLERS = /^(?:其中|包括|包含|含)+|(?:的|共计?|有|为|各?类?信息数|数量|数)+$/g;

/** What a part is called: the words before it, or behind it where none stand before. */
export const nameOfPart = ({ before, after }: Pick<Mention, 'before' | 'after'>): string =>
  (before || after).replace(FILLERS, '');

/** Whether the parts are the whole of one of the sets, each name once. */
export function isClosedSet(parts: readonly Mention[]): boolean {
  if (parts.length < 2 || parts.length > 3) return false;
  const names = parts.map(nameOfPart);
  return SETS.some(
    (set) =>
      set.length === names.length &&
      set.every((name) => names.filter((one) => name.test(one)).length === 1) &&
      names.every((one) => set.some((name) => name.test(one))),
  );
}

/** What things of one kind are called, of which nothing is two: 工作动态42条,通知公告23条. */
const KIND =
  /(?:类|信息|文件|动态|公[告示]|通知|通报|要闻|新闻|法规|规划|计划|报告|概况|指南|目录|预算|决算|[简年]报|(?:信息|政务)公开)$/;
/** Kinds that the others may be of as well. */
const WIDE = /重点|热点|民生|主动|解读|转[发载]|原创|各类/;

/** 主动公开部门动态12条,主动公开通知公告8条: the verb of the total, said again. */
const VERB = /^主动公开(?=[^类信].{2})(?!.*领域)/;

/** Two kinds that exclude each other; with fewer words, or where one is in the other, they may be two views of the same. */
export function areTwoKinds(parts: readonly Mention[]): boolean {
  const [first, second, ...more] = parts.map((part) => nameOfPart(part).replace(VERB, ''));
  if (first === undefined || second === undefined || more.length > 0) return false;
  const isKind = (name: string): boolean => KIND.test(name) && !WIDE.test(name);
  const isApart = first.slice(0, 2) !== second.slice(0, 2) && !first.includes(second) && !second.includes(first);
  return isApart && isKind(first) && isKind(second);
}

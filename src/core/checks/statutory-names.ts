import { packed } from '../text/blanks';
import type { Range } from '../text/range';

/** The six parts that the national format prescribes since 2019, by the words that no other part has. */
const PARTS: readonly (readonly [string, RegExp])[] = [
  ['总体情况', /总体|概述|概况|基本情况/],
  ['主动公开政府信息情况', /主动公开/],
  ['收到和处理政府信息公开申请情况', /(?:收到|受理|处理).{0,12}申请(?!行政)|依申请/],
  ['政府信息公开行政复议、行政诉讼情况', /复议|诉讼/],
  ['存在的主要问题及改进情况', /问题|改进|不足/],
  ['其他需要报告的事项', /其[他它]/],
];

const partOf = (name: string): number => {
  const found = PARTS.map(([, words]) => words.test(name));
  return found.filter(Boolean).length === 1 ? found.indexOf(true) : -1;
};

/** The one prescribed part that a list of five leaves out; null where the list is no such list. */
export function unnamedPart(folded: string, items: readonly Range[]): string | null {
  if (items.length !== PARTS.length - 1) return null;
  const named = new Set(items.map((item) => partOf(packed(folded, item.start, item.end))));
  if (named.size !== items.length || named.has(-1)) return null;
  return PARTS.find((_, at) => !named.has(at))?.[0] ?? null;
}

/** How many parts the format prescribes. */
export const PRESCRIBED_PARTS = PARTS.length;

import type { FormTable } from '../../forms/form';
import { madeOnce } from '../../text/made-once';

/** Printed over all columns, or over the labels of the rows. */
const AROUND = ['申请人情况', '信息内容'];
/** Heads of the blocks of the table of reviews, of which the first spans the second and the third. */
export const SUITS = '行政诉讼';

/** All that the head of a table prints: its columns, and the words over several of them. */
export const headNames = madeOnce((table: FormTable): readonly string[] => {
  const columns = [...table.columns, ...table.rows.flatMap((row) => row.columns ?? [])];
  const spans = columns.flatMap(({ under }) => under ?? []);
  const blocks = table.layout === 'flat' ? [SUITS, ...table.rows.map(({ label }) => blockName(label))] : AROUND;
  return [...new Set([...columns.map(({ label }) => label), ...spans, ...blocks])];
});

/** 行政诉讼未经复议直接起诉 → 未经复议直接起诉, as it is printed below 行政诉讼. */
export const blockName = (label: string): string => (label.startsWith(SUITS) ? label.slice(SUITS.length) : label);

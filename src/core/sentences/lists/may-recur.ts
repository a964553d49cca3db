/** What is there all year: the same site is looked at in every quarter, and once in the year's number. */
const LASTING: ReadonlySet<string> = new Set(['个', '家', '所', '处', '户', '人', '名', '座']);

/** Whether what a number counts may be counted again in the next part of a year. */
export const mayRecur = ({ unit }: { readonly unit: string }): boolean => LASTING.has(unit);

/** Units of measure beside a label. */
export const MEASURES: ReadonlySet<string> = new Set([
  '件',
  '条',
  '次',
  '篇',
  '个',
  '人',
  '元',
  '人次',
  '件次',
  '万元',
  '亿元',
]);

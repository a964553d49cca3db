import { wordClass } from './word-class';

/** The year of the report, all of it. */
export const WHOLE_YEAR = wordClass([
  '{}收到政府信息公开申请12件。',
  '全年 全年度 本年 本年度 今年 当年 年内 年度 全年共 本年内 今年全年',
]);

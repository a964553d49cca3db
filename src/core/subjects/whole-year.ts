import { wordClass } from './word-class';

const EXAMPLE = '{}收到政府信息公开申请12件。';

/** The year of the report by its name. */
export const THIS_YEAR = wordClass([EXAMPLE, '全年 全年度 本年 本年度 今年 当年 年内']);

/** The same, all of it. */
export const WHOLE_YEAR = [...THIS_YEAR, ...wordClass([EXAMPLE, '年度 全年共 本年内 今年全年'])];

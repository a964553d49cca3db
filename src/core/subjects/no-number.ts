import { wordClass } from './word-class';

/** Before a number, that there is not so much as it: 没有1件. */
export const NOT_SO_MUCH = wordClass(['全年公开信息12条，其中财政信息{}15条。', '无 没有 未有 不到 不足']);

/** That a number is of each, on the average, and of all nothing. */
export const AVERAGE = wordClass(['全年公开信息12条，其中财政信息{}15条。', '平均 人均 日均 月均 年均']);

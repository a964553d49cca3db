import { phrase, written } from './phrase';
import { wordClass } from './word-class';

/** That something became more, before the number or percentage by which it did. */
export const RISE = wordClass([
  '收到申请90件，比上年的75件{}20%。',
  '增长 增加 上升 上涨 攀升 增多 增幅 增幅为 涨幅 升幅 净增 净增加',
]);

/** The same of what became less. */
export const FALL = wordClass([
  '收到申请60件，比上年的80件{}25%。',
  '下降 减少 回落 下滑 缩减 降幅 降幅为 减幅 减幅为 净减 净减少 净降',
]);

/** Raised and lowered, also against a plan or a price that was asked, which is no other time. */
export const RAISED = wordClass(['收到申请90件，比上年的75件{}20%。', '提高 提升']);
export const LOWERED = wordClass(['收到申请60件，比上年的80件{}25%。', '降低']);

/** By how much there was more, or less. */
export const MORE = wordClass(['收到申请90件，比上年的75件{}15件。', '多']);
export const LESS = wordClass(['收到申请75件，比上年的90件{}15件。', '少']);

/** 多, 少 with what was done: 多公开52条. */
export const DONE_MORE = wordClass([
  '发布信息90条，比上年的75条多{}15条。',
  '公开 发布 发送 发 推送 推 收到 收 受理 接收 接 办理 办结 办 处理 答复 回复 印发 制发 举办 召开 开展 出',
]);

/** Another time, whose number is compared with the present one. */
export const EARLIER_TIME = wordClass([
  '收到申请90件，比{}的75件增长20%。',
  '去年 上年 上一年 去年同期 上年同期 上一年同期 同期 前一年 前年 年初 期初 原来 原有 此前',
]);

/** The year before, of which a report may be there. */
export const YEAR_BEFORE = wordClass(['收到申请90件，比{}的75件增长20%。', '去年 上年 上一年 上年度 上一年度']);

/** The same of less than a year: alone they say of when a number is. */
export const EARLIER_PART = wordClass(['收到申请90件，比{}的75件增长20%。', '上月 上季度 上半年']);

/** What introduces that time. */
export const COMPARED_WITH = wordClass([
  '收到申请90件，{}上年的75件，增长20%。',
  '比 较 与 同 和 相比 相较 相较于 比较 对比',
]);

/** Against another time that is not named. */
export const SINCE = wordClass(['收到申请90件，比上年的75件{}增长20%。', '同比 环比']);

/** What else may stand in a comparison, saying nothing of what is compared. */
export const COMPARING = wordClass([
  '收到申请90件，比上年的75件{}增加15件。',
  '底 末 度 上 于 从 由 还 要 又 却 同时 总体 情况',
]);

/** What the number that it came to may be called. */
export const NUMBER_IN_ALL = wordClass(['与上年的75件相比增加15件，{}为90件。', '总数 总量']);

/** Before the number that it came to, where that stands behind the change. */
export const CAME_TO_NOW = wordClass([
  '与上年的75件相比增加15件，{}90件。',
  '达 达到 共 共计 合计 总数为 总量为 总数达 总量达 总数达到 总量达到 增至 增加到 增加至 为',
]);

/** 由上年的100件增至120件: what it came to is this year's. */
export const CHANGED_TO = phrase(
  '由上年的100件增加至',
  '增 升 降 减 提高 扩大',
  '加 长 少 ?',
  '至 到 为',
  written(/$/),
);

/** Before a number that is exceeded, or not reached, and so says not how many there were. */
export const BEYOND = wordClass(['全年公开信息12条，其中财政信息{}15条。', '超过 高于 低于']);

/** That a clause compares: its number is of another time. */
export const COMPARISON = wordClass(['收到申请4件，{}去年的1件，予以公开4件。', '较 比 同比 同期 增 减 上升 下降']);

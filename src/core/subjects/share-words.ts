import { alone, END, phrase, START } from './phrase';
import { wordClass } from './word-class';

/** By what a percentage is called a share. */
export const SHARE_WORDS = wordClass(['全年公开信息12条，其中财政信息6条，{}50%。', '占 比重 比例']);

/** What may stand between a number and the share that it is: 约占, 分别占, 其数量占, 所占. */
export const OF_ITS_OWN = phrase(
  '其数量',
  START,
  '、 , ) 的 其 约 各 共 总 只 仅 已 也 并 就 大 均 都 所 且 这 该 分别 数 数量 总量 件数 比重 比例 *',
  END,
);

/** That a share is one of everything: 占总体的. */
export const ALL_OF_IT = wordClass(['全年公开信息12条，其中财政信息6条，占{}数量的30%。', '总 全部 所有']);

/** Behind 占, what is among the numbers of the report; anything else, 占全省的, is not. */
export const OF_NUMBERS_HERE = wordClass([
  '全年公开信息12条，其中财政信息6条，占{}数量的30%。',
  '比 总 政府信息 政务信息 公开信息 信息 全部 所有 其 当年 全年 申请 受理 收到 办结 答复 办理 公开 发布 主动 比例 了 到',
]);

/** That a percentage is a share, by the words before it. */
export const IS_SHARE = [alone('占 比重'), phrase('比例为', '比例', '为 ?', END)];

/** Behind what a share is of: 占申请总量的比例约. */
export const OF_WHOLE = phrase(
  '占申请件总量的比例约',
  '件 ?',
  '总量 总数 数量 总件数 件数 量 数 ?',
  '的 ?',
  '比例 比重 ?',
  '约 为 达 的 *',
  END,
);
/** Nothing between a number and what it is a share of. */
export const RIGHT_BEHIND = phrase('申请,约占', START, '申请 ?', ', 、 ( ?', '约 大约 ?', '占');

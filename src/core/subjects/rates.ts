import { type WordClass, wordClass } from './word-class';

/** Rates of what was answered among what came in; 按时办结率 is of what was answered. */
export const RATE_OF_ANSWERS = wordClass([
  '受理工单14件，办结12件，{}100%。',
  '办结率 办理率 答复率 回复率 处理率 反馈率 办复率',
]);

/** That cases or questions of any kind came in. */
export const TAKE_UP = wordClass([
  '{}工单14件，办结12件，办结率100%。',
  '受理 收到 接到 接收 承办 收办 承接 接办 收集 接听',
]);

/** That they were answered. */
export const CLOSE = wordClass([
  '受理工单14件，{}12件，办结率100%。',
  '办结 答复 回复 办理 处理 反馈 已办 办复 办理完毕',
]);

/** Why a rate of 100 % may leave some out: only what was due is counted. */
export const STILL_OPEN = wordClass([
  '受理工单14件，办结12件，{}的除外，办结率100%。',
  '正在办理 尚在办理 未到期 应办结 结转 延期 期限 到期 其余 仍在办理 处理中 办理中 待办 撤销 撤回 退回 不予受理',
]);

/** Before the name of a rate, saying nothing of what it is of. */
export const OVERALL = wordClass([
  '受理工单14件，办结7件，{}办结率50%。',
  '总体 综合 整体 平均 其中 的 了 全年 全县 全市 总 实现 工单',
]);

/** Before what was done, saying that it is done. */
export const ALREADY = wordClass([
  '受理工单14件，{}办结7件，办结率50%。',
  '已 已经 实际 完成 已完成 现已 均已 其中 被',
]);

const act = (name: string, words: string): WordClass => wordClass([`受理案件14件，{}7件，${name}率50%。`, words]);

/** Rates that are called otherwise than what their number did: 纠错率 of what was 纠正. */
export const RATED_ACTS: Readonly<Record<string, WordClass>> = {
  纠错: act('纠错', '纠正'),
  答复: act('答复', '回复 办复'),
  回复: act('回复', '答复 反馈'),
  办结: act('办结', '办毕 办理完毕'),
  办理: act('办理', '办结 办毕'),
};

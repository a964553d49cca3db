import { alone, END, phrase, START } from './phrase';
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

/** Before what had to be done, as what is all of it: 应主动公开64件, of which a rate of 100 % leaves out none. */
export const HAD_TO = wordClass(['{}公开文件14件，公开13件，公开率100%。', '应 应当 应予 应主动 应依法 须 需']);

/** How the name of a rate begins that is of what was answered, and of nothing that is open yet. */
export const RATE_OF_TIME = wordClass(['答复申请14件，{}答复13件，{}答复率100%。', '按时 按期 如期 限时 准时']);

/** Rates that are called otherwise than what their number did: 纠错率 of what was 纠正. */
export const RATED_ACTS: Readonly<Record<string, WordClass>> = {
  纠错: act('纠错', '纠正'),
  答复: act('答复', '回复 办复'),
  回复: act('回复', '答复 反馈'),
  办结: act('办结', '办毕 办理完毕'),
  办理: act('办理', '办结 办毕'),
};

/** Rates whose base is the number before them: of 1204批次 97.34% were good. */
export const RATE_OF_BEFORE = [
  phrase('合格率', '合格 办结 满意 答复 回复 办理 好评 达标 采纳', '率'),
  phrase('按时反馈率', '按时 按期', 6, '率'),
  phrase('抽检合格率', '抽检', 4, '率'),
];
/** Rates of what a sentence counts, 制发公文80件,主动公开60件,主动公开率75%; of what was answered, even with a number between. */
export const RATE_OF_COUNTED = phrase('主动公开率', '公开 解读 办结 答复 回复 采纳 开通', '率');
export const ANSWER_RATE = phrase('办结率', '办结 答复 回复', '率');

/** A rate of all that came in; 按时办结率 is of something less. */
export const PLAIN_RATE = phrase(
  '总体办结率为',
  START,
  '了 , 其中 总体 综合 整体 的 *',
  RATE_OF_ANSWERS,
  '为 达 达到 是 均为 均达 ?',
  END,
);

/** Rates of what was in time or good, and what says how many were not. */
export const RATE_IN_TIME = alone('按时 按期 及时 办结 答复 合格 满意');
export const MISSED = phrase('其中未按期', START, '其中 ?', '未 没有 不 逾期 超期 超时');

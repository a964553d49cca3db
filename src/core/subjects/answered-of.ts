import { alone, END, phrase, START } from './phrase';
import { REASON_NAMES } from './results';

/** 93件当年办结: of those received in the year. */
export const ANSWERED_IN_YEAR = phrase('93件当年即办结', '当年', '已 即 ?', '办结 答复');

/** 其余54件因不掌握、重复申请等原因…: of no one row. */
export const FOR_SEVERAL_REASONS = phrase('因不掌握、重复申请等原因', '、', 30, REASON_NAMES);

/** That all of them were answered, between what was received and the results. */
export const ALL_ANSWERED = [
  alone('全部 所有 办结 办理完毕 办理完成 答复'),
  phrase('均已及时处理', '均', 6, '办 答复 处理'),
];
export const ANSWERED_IN_FULL = phrase('均已依法答复', '全部 均', 12, '答复 办结 办理完');

/** 承办, 交办: that a case was given to a body; 回复, 处理, 审结: that it was dealt with, whatever it is. */
export const ENTRUSTED = '承办 交办';
export const DEALT_WITH = '回复 处理 审结';
/** Before what was done, saying nothing of what it was done with. */
export const DONE_HOW = '其中 已 均 全部 共 共计 全年 累计 按时 按期 依法 及时 实际';

/** 截至11月受理900件: of less time than what was answered may be. */
export const OF_SOME_TIME = alone('截至 截止 半年 季度 月');

/** 年内应办结41件: those of which the time ran out before the year did. */
export const DUE_IN_YEAR = alone('年内 到期 期限');

/** What may stand between the number of all requests and the claim: 其中线上申请的 may not. */
export const OF_ALL_REQUESTS = phrase('申请,申请人', START, '申请 ?', ', ?', '申请 申请人 申请者 申请主体 ?', END);

/** 截至目前均已办结, 应于年内办结的均已办结: what was open at the end of the year may be closed since. */
export const NOT_OF_YEAR_END = [
  phrase('截至目前已', '目前 至今 现', '已 的 , 申请 *', END),
  phrase('截至2月已', '截至 截止', 20, '已 的 , 申请 *', END),
  phrase('应于年内办结的', '应 到期', 10, '已 的 , 申请 *', END),
  phrase('除3件外的', '除', 16, '外', '已 的 , 申请 *', END),
];

/** 结转2件,其余全部办结; 所有申请均已办结. */
export const OTHERS_OF_THEM = phrase('其余的申请', '其余 其他 其它 剩余', '的 申请 *', END);
export const ALL_OF_THE_REQUESTS = phrase('所有政府信息公开申请', '所有 全部', '政府信息公开 公开 ?', '申请 件 *', END);

/** 均按期答复: the claim is of how, or in what time. */
export const IN_TIME = alone('答复 期限 按时 按期 及时 如期');

/** What stands between cases and a claim of all of them that is not of all. */
export const NOT_ALL_CASES = alone('审结 办结 未结 除 外 终止 撤');
export const SOME_CONCLUDED = alone('除 外 已审');

/** 在公开的: that a number is taken up by what was done with it; 上述: that it stands before. */
export const TAKEN_UP_BY_ACT = phrase('在全年公开的', START, '在', 24, '公开 发布 收到 受理 答复 办结', '的 ?', END);
export const TAKEN_UP_ABOVE = phrase('在上述的', START, '在 ?', '上述 以上 前述 这', '的 ?', END);
/** Behind it: 政府信息中, 申请里. */
export const AMONG_THEM = phrase(
  '的政府信息当中',
  START,
  '各类 的 ?',
  '政府 政务 ?',
  '信息 申请',
  '中 里 当中 之中 内',
);

/** What a reference takes up, by its verb: 在答复的37件申请中 are those answered, of which more were received. */
export const TAKEN_UP_AS: Readonly<Record<string, ReturnType<typeof phrase>>> = {
  received: phrase('收到的', '收到 受理', '的 ?', END),
  closed: phrase('答复的', '答复 办结', '的 ?', END),
  'disclosure.total': phrase('公开的', '公开 发布', '的 ?', END),
};

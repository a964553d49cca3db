import { ANSWER } from '../answer';
import { CARRIED_TO, LAST_YEAR, LEFT_OVER } from '../carrying';
import { HANDLE } from '../handle';
import { ON_TIME } from '../on-time';
import { END, notAfter, notBefore, phrase, START } from '../phrase';
import { RECEIVE } from '../receive';
import { type ConceptRule, law, rule } from './concept-rule';
import { OTHER_RESULTS, OTHERWISE, REASONS, RESULT_GROUPS, SEVERAL_REASONS } from './results';

/** Requests that were open when the year began, and when it ended. */
const OPEN_REQUESTS: readonly ConceptRule[] = [
  // Before what is open now: 上年未办结3件.
  law('carried', phrase('上年度尚未办结', ...LAST_YEAR, '的 尚 还 仍 ?', '未办结 未办完 未答复')),
  law(
    'forward',
    phrase('转至下一年', ...CARRIED_TO, '下 次 明 来', '一 ?', '年'),
    '顺延 结转下 跨年 未办结 处理中',
    phrase('尚在办理', '尚 仍 正 还', '在', '办理 处理'),
    phrase('办理之中', '办理', '之 ?', '中'),
  ),
  rule('forward', phrase('尚余下', START, '尚 还 仍', '余 剩', '下 有 ?', END)),
  law(
    'forward',
    phrase('其中尚在办的', START, '其中 ?', '正 尚 仍 ?', '在办', '的 有 ?', END),
    phrase('其中未到期的', START, '其中 尚 ?', '未到期 未届满', '的 有 ?', END),
    phrase('尚在法定办理期限内的', '在', '法定 规定 ?', '办理 答复 处理 ?', '期限 时限', '内', '的 有 ?', END),
  ),
  law(
    'carried',
    phrase('上年度的申请结转', ...LAST_YEAR, 8, LEFT_OVER),
    phrase('结转了去年的', '结转 接转 承接 续办 办理', 6, '上 上一 去 往', '年', notBefore('同期')),
  ),
];

/** Whoever may apply, and so all of them: 受理公民、法人和其他组织提出的申请5件. */
const FROM_WHOEVER: readonly ConceptRule[] = [
  law('received', phrase('收到了公民、法人', '收到 受理 新收 接收 接到', '了 ?', '公民 自然人', 3, '法人')),
  rule('received', phrase('公民、法人', '公民 自然人', 3, '法人')),
];

const OF_APPLICANTS: readonly ConceptRule[] = [
  law('applicant.legal', '法人 其他组织'),
  law('applicant.natural', '自然人 公民 公民个人'),
  law('applicant.business', '商业企业'),
  law('applicant.research', phrase('科研机构', '科研', '机构 单位')),
  law('applicant.public-welfare', phrase('公益性组织', '公益', '性 ?', '组织')),
  law('applicant.legal-service', '法律服务'),
];

const BY_CHANNEL: readonly ConceptRule[] = [
  law('received.in-person', '当面', phrase('现场申请', '现场', '申请 提交 提出 受理')),
  law('received.fax', '传真'),
  law('received.letter', '信函 邮寄 来信 信件 邮政 挂号 快递'),
  law('received.online', '网络 网上 在线 互联网 网站 邮件 邮箱 平台'),
];

const CLOSED_REQUESTS: readonly ConceptRule[] = [
  law('on-time', ON_TIME),
  law('extended', phrase('延期办结', '延期', '办结 答复 办理')),
  rule('late', phrase('逾期办结', '逾期 超期 超时', '办结 答复 办理')),
  law('closed', ANSWER),
  rule('closed', phrase('已全部回复', '已', '全部 按时 按期 ?', '回复')),
];

const RECEIVED_REQUESTS: readonly ConceptRule[] = [
  law('received', RECEIVE),
  // 办理申请12件; 12件申请均按程序办理 only says how.
  law('handled', {
    example: '办理',
    parts: [
      notAfter('申请', 12),
      notAfter('正 尚 仍 还', '在 ?'),
      HANDLE,
      notBefore('之 ?', '中'),
      notBefore('机构 单位 部门'),
    ],
  }),
  rule('received', '申请'),
];

/** Before their results what may be told of them by other words, behind these what is told of all. */
export const OF_REQUESTS: readonly ConceptRule[] = [
  ...OPEN_REQUESTS,
  ...FROM_WHOEVER,
  ...SEVERAL_REASONS,
  ...OF_APPLICANTS,
  ...REASONS,
  ...RESULT_GROUPS,
  ...OTHER_RESULTS,
  ...CLOSED_REQUESTS,
  ...BY_CHANNEL,
  ...OTHERWISE,
  ...RECEIVED_REQUESTS,
];

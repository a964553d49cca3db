import { END, notAfter, notBefore, type Part, phrase, START } from '../phrase';
import { REASON_NAMES, RESULTS } from '../results';
import { type ConceptRule, countedIn, law, rule } from './concept-rule';

/** Why requests were not granted, the reasons before their group: 因重复申请不予处理3件 is the reason's row. */
export const REASONS: readonly ConceptRule[] = [
  law('refused.state-secret', '国家秘密'),
  law('refused.other-law', phrase('法律、行政法规规定禁止公开', '法律', 5, '法规', 4, '禁止')),
  law('refused.security', phrase('三个安全', '三', '个 ?', '安全'), phrase('危及国家安全', '危及', 4, '安全')),
  law('refused.trade-secret', '商业秘密'),
  law('refused.privacy', '个人隐私'),
  law(
    'refused.third-party',
    phrase('第三方合法权益', notAfter('征求 征询'), '第三方', notBefore('意见 机构 评估 测评 监测 检测 检查')),
  ),
  law('refused.internal', phrase('内部事务', '内部', '事务 管理')),
  law('refused.process', '过程性'),
  law('refused.enforcement-file', '执法案卷'),
  law('refused.administrative-query', '行政查询'),
  law(
    'refused.not-government-information',
    phrase('不是条例所指', '不是', 6, '所指'),
    phrase('非条例所指', '非', 5, '所指'),
    '不属于政府信息',
  ),
  law('unavailable.not-held', '不掌握'),
  law(
    'unavailable.needs-creation',
    phrase('没有现成信息', '现成 另行制作'),
    phrase('加工、汇总', '加工', '、 ?', '分析 汇总'),
  ),
  law('unavailable.unclear', phrase('内容仍不明确', '内容 申请', 4, '不明确')),
  law('not-processed.petition', '信访'),
  law('not-processed.repeated', '重复申请'),
  law('not-processed.publication', '公开出版物'),
  law('not-processed.excessive', phrase('大量、反复', '大量', 2, '反复')),
  law('not-processed.reconfirm', '重新出具'),
  law('other.not-corrected', phrase('逾期仍不补正', '逾期', 5, '补正')),
  law('other.fee-unpaid', phrase('逾期未缴纳费用', '逾期未', 10, '费')),
];

/** The short names of the reasons, of which a label may join two. */
const REASON = Object.entries(RESULTS).flatMap(([concept, words]) => (concept.includes('.') ? words : []));

/** A reason followed by 等 names its whole group: 因不掌握等原因无法提供. */
export const SEVERAL_REASONS: readonly ConceptRule[] = [
  law('unavailable', phrase('不掌握等原因无法提供', '等', 8, '无法提供')),
  law('not-processed', phrase('信访等原因不予处理', '等', 8, '不予处理')),
  law('refused', phrase('国家秘密等原因不予公开', '等', 8, '不予公开')),
  // 因国家秘密或内部事务信息不予公开, 因不掌握、重复申请等原因未予公开: no one row of the form.
  rule('several-reasons', phrase('国家秘密或内部事务信息', REASON, 6, '、 或 或者 和 及 与', 10, REASON)),
  rule('several-reasons', phrase('征地、拆迁等原因', '、', 20, '等', REASON_NAMES)),
];

export const RESULT_GROUPS: readonly ConceptRule[] = [
  law(
    'granted+partly',
    phrase('予以公开和同意部分公开', '予以 同意 全部', '公开', '和 及 以及 或 或者 、 与', '予以 同意 ?', '部分公开'),
    phrase('公开或部分公开', '公开', '或 或者 及 和 、', '部分公开'),
  ),
  law('partly', phrase('部分予以公开', '部分', '予以 ?', '公开'), '部分同意 区分处理'),
  law('refused', '不予公开 不同意公开 否决公开 不公开'),
  law('unavailable', '无法提供'),
  law('not-processed', '不予处理 不再处理'),
  law('other', phrase('其他处理', '其他 其它', '处理')),
];

const BODY: readonly Part[] = ['本 我 ?', '行政 ?', '机关 部门 单位 局 级'];

/** 公开20件,部分公开3件: beside other results it is one of them. */
const MADE_PUBLIC: ConceptRule = countedIn(
  '件 起 宗 例',
  rule('granted', phrase('其中完全公开的', START, '其中 其中: ?', '完全 依法 ?', '公开', '类 的 了 *', END)),
);

export const OTHER_RESULTS: readonly ConceptRule[] = [
  law(
    'already-public',
    phrase('已经主动公开', '已', '经 ?', '主动公开'),
    '属于主动公开',
    phrase('属于已经公开的', START, '属于 ?', '已', '经 ?', '公开', '的 信息 *', END),
  ),
  law('not-this-body', phrase('不属于本行政机关', '不属于 非', ...BODY)),
  law('nonexistent', '不存在'),
  law(
    'clarification',
    phrase('更改、补充', '更改', '、 ?', '补充'),
    phrase('告知申请人补正', '告知 通知', '申请人 ?', '补正'),
  ),
  law('redirected', phrase('其他途径', '其他 其它', '途径')),
  law(
    'granted',
    phrase('予以公开', '予以 同意 准予 给予 全部 直接', '公开'),
    phrase('公开答复', notAfter('申请'), '公开答复'),
  ),
  rule('granted', phrase('作出了公开', '进行 作出 做出', '了 ?', '公开')),
  MADE_PUBLIC,
  rule('withdrawn', '撤回 撤销 撤诉 取消 终止'),
];

export const OTHERWISE: readonly ConceptRule[] = [
  law('other', phrase('其他情形的', START, '其他 其它', '处理 情形 情况', '的 有 共 *', END)),
  rule('other', phrase('其他原因的', START, '其他 其它', '原因 类 ?', '的 有 共 *', END)),
];

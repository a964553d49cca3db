import { alone, anyOf, type Phrase, phrase } from '../phrase';

/** What a number of a sentence can be about, in words of the three statutory forms. */
export type Topic =
  | 'request'
  | 'review'
  | 'litigation'
  | 'disclosure'
  | 'response'
  | 'staff'
  | 'training'
  | 'meeting'
  | 'normative'
  | 'regulation'
  | 'complaint'
  | 'fee'
  | 'licensing'
  | 'punishment'
  | 'coercion'
  | 'charges'
  | 'budget'
  | 'reading-point'
  /** Cases of another kind, which a request is not. */
  | 'matter';

type TopicWords = readonly [topic: Topic, ...wordings: readonly Phrase[]];

/** By what a topic is named; the longest reading first, so that 行政复议申请 is a review and no request. */
export const TOPICS: readonly TopicWords[] = [
  ['licensing', alone('行政许可')],
  ['punishment', alone('行政处罚')],
  ['coercion', alone('行政强制')],
  ['charges', alone('行政事业性收费')],
  ['fee', phrase('检索费', '信息处理 检索 复制 邮寄', '费'), alone('收费 费用')],
  ['review', phrase('申请行政复议案件', '申请 ?', '行政 ?', '复议', '申请 案件 机关 机构 ?')],
  ['litigation', phrase('提起行政诉讼案件', '提起 ?', '行政 ?', '诉讼', '请求 案件 ?'), alone('起诉 应诉')],
  ['complaint', alone('举报、投诉 举报投诉 举报 投诉 申诉')],
  ['training', alone('培训')],
  ['reading-point', phrase('查阅点', '查阅', '点 场所 室')],
  ['response', alone('回应 舆情 解读 新闻发布会 在线访谈')],
  ['meeting', alone('会议 例会')],
  ['staff', alone('专职 兼职 工作人员')],
  ['budget', alone('经费')],
  ['regulation', phrase('政府规章', '政府 ?', '规章')],
  ['normative', alone('规范性文件 规范文件')],
  [
    'request',
    alone('无法提供'),
    phrase('不予公开', '不予', '公开 处理'),
    phrase('同意公开', '同意 予以 部分', '公开'),
    phrase(
      '依申请人公开的政府信息公开',
      '依 ?',
      '申请',
      '人 件 ?',
      '公开 ?',
      '的 ?',
      '政府 政务 ?',
      '信息 ?',
      '公开 ?',
    ),
  ],
  ['disclosure', alone('主动公开 政府信息 政务信息 各类信息 动态信息 类信息 信息公开 公开 发布 信息 公报')],
];

/** A row of a topic with its words as an expression of plain characters. */
export const TOPIC_WORDS: readonly (readonly [Topic, string])[] = TOPICS.map(([topic, ...wordings]) => [
  topic,
  anyOf(...wordings),
]);

/** Topics that come in cases: requests, reviews, suits. */
export const CASE_TOPICS: ReadonlySet<Topic> = new Set(['request', 'review', 'litigation']);

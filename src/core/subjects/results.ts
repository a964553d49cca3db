import { type WordClass, wordClass } from './word-class';

const row = (words: string): WordClass => wordClass(['政府信息公开申请{}12件。', words]);

/** What became of requests: the groups of the forms, and the short names of their rows. */
export const RESULTS: Readonly<Record<string, WordClass>> = {
  granted: row('予以公开 同意公开 全部公开 准予公开 给予公开 予以全部公开 决定予以公开 答复予以公开 属于予以公开'),
  partly: row('部分公开 予以部分公开 部分予以公开 同意部分公开 决定部分公开 区分处理'),
  'granted+partly': row('予以公开和部分公开 予以公开及部分公开 予以公开或部分公开 予以公开、部分公开'),
  refused: row('不予公开 不同意公开 决定不予公开 属于不予公开'),
  unavailable: row('无法提供 属于无法提供 本机关无法提供'),
  'not-processed': row('不予处理 属于不予处理 决定不予处理'),
  other: row('其他处理 作其他处理 作出其他处理'),
  'refused.state-secret': row('属于国家秘密 涉及国家秘密 国家秘密'),
  'refused.other-law': row(
    '法律法规禁止公开 其他法律行政法规禁止公开 法律、行政法规禁止公开 属于其他法律行政法规禁止公开',
  ),
  'refused.third-party': row('保护第三方合法权益 涉及第三方合法权益 损害第三方合法权益'),
  'refused.internal': row('内部事务信息 属于内部事务信息 属于三类内部事务信息 三类内部事务信息'),
  'refused.process': row('过程性信息 属于过程性信息 属于四类过程性信息 四类过程性信息'),
  'refused.enforcement-file': row('行政执法案卷 属于行政执法案卷'),
  'refused.administrative-query': row('行政查询事项 属于行政查询事项'),
  'unavailable.not-held': row('本机关不掌握 不掌握 本机关不掌握相关政府信息 不掌握相关政府信息 信息不存在 不存在'),
  'unavailable.needs-creation': row(
    '没有现成信息需要另行制作 没有现成信息需另行制作 没有现成信息 需要另行制作 需另行制作 需要加工汇总',
  ),
  'unavailable.unclear': row('补正后申请内容仍不明确 补正后仍不明确'),
  'not-processed.petition': row(
    '信访举报投诉类 信访举报投诉类申请 信访投诉类 信访投诉类申请 属于信访举报投诉类 属于信访投诉类 信访类 信访举报投诉 信访',
  ),
  'not-processed.repeated': row('重复申请 属于重复申请'),
  'not-processed.publication': row('要求提供公开出版物'),
  'not-processed.excessive': row('无正当理由大量反复申请 大量反复申请'),
  'not-processed.reconfirm': row('要求行政机关确认或重新出具已获取信息'),
  'other.not-corrected': row('逾期不补正 无正当理由逾期不补正 申请人逾期不补正 申请人无正当理由逾期不补正'),
  'other.fee-unpaid': row('逾期未缴费 逾期未按收费通知要求缴纳费用 申请人逾期未按收费通知要求缴纳费用'),
};

/** How a reason is joined to its number. */
export const BECAUSE = wordClass(['政府信息公开申请{}重复申请不予处理12件。', '因 因为 由于 属 属于 以 按 按照']);

/** Behind a reason: with others that are not named, so that its whole group is meant. */
export const AND_SO_ON = wordClass([
  '政府信息公开申请因重复申请{}不予处理12件。',
  '等 等原因 等情形 等情况 等理由 等事由',
]);

/** What a reason is called, where several are joined: 因不掌握、重复申请等原因. */
export const REASON_NAMES = '原因 情形 情况 理由 事由';

/** Between two reasons. */
export const OR = wordClass(['政府信息公开申请因重复申请{}信访等情形不予处理12件。', '或 或者']);

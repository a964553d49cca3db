/** The tables that the forms of 2019 and 2021 share: the requests (section 3) and the reviews and suits (section 4). */
import type { Column, FormRelation, FormTable, Row } from './form';

const ORGANISATION = { under: '法人或其他组织' };

export const REQUEST_COLUMNS: readonly Column[] = [
  { id: 'natural-person', label: '自然人' },
  { id: 'business', label: '商业企业', ...ORGANISATION },
  { id: 'research', label: '科研机构', ...ORGANISATION },
  { id: 'public-welfare', label: '社会公益组织', ...ORGANISATION },
  { id: 'legal-service', label: '法律服务机构', ...ORGANISATION },
  { id: 'other', label: '其他', ...ORGANISATION },
  { id: 'total', label: '总计' },
];

const OUTCOME_COLUMNS: readonly Column[] = [
  { id: 'upheld', label: '结果维持' },
  { id: 'corrected', label: '结果纠正' },
  { id: 'other', label: '其他结果' },
  { id: 'pending', label: '尚未审结' },
  { id: 'total', label: '总计' },
];

const OUTCOME_LABELS = OUTCOME_COLUMNS.map(({ label }) => label);

const ONE_OTHER_ROW: readonly Row[] = [{ id: 'requests.other', label: '(六)其他处理', optional: true }];

const THREE_OTHER_ROWS: readonly Row[] = [
  {
    id: 'requests.other.not-corrected',
    label: '(六)其他处理1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    variants: ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
    optional: true,
  },
  {
    id: 'requests.other.fee-unpaid',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    optional: true,
  },
  { id: 'requests.other.other', label: '3.其他', variants: ['3.其他原因'], optional: true },
];

/** The outcome rows of section 3 that both forms print; (六) follows, in one row or in three. */
const COMMON_RESULTS: readonly Row[] = [
  { id: 'requests.granted', label: '(一)予以公开' },
  { id: 'requests.partly-granted', label: '(二)部分公开(区分处理的,只计这一情形,不计其他情形)' },
  { id: 'requests.refused.state-secret', label: '(三)不予公开1.属于国家秘密', variants: ['1.属于国家秘密'] },
  { id: 'requests.refused.other-law', label: '2.其他法律行政法规禁止公开' },
  { id: 'requests.refused.security', label: '3.危及“三安全一稳定”' },
  { id: 'requests.refused.third-party', label: '4.保护第三方合法权益' },
  { id: 'requests.refused.internal', label: '5.属于三类内部事务信息' },
  { id: 'requests.refused.process', label: '6.属于四类过程性信息' },
  { id: 'requests.refused.enforcement-file', label: '7.属于行政执法案卷' },
  { id: 'requests.refused.administrative-query', label: '8.属于行政查询事项' },
  {
    id: 'requests.unavailable.not-held',
    label: '(四)无法提供1.本机关不掌握相关政府信息',
    variants: ['1.本机关不掌握相关政府信息'],
  },
  { id: 'requests.unavailable.needs-creation', label: '2.没有现成信息需要另行制作' },
  { id: 'requests.unavailable.unclear', label: '3.补正后申请内容仍不明确' },
  {
    id: 'requests.not-processed.petition',
    label: '(五)不予处理1.信访举报投诉类申请',
    variants: ['1.信访举报投诉类申请'],
  },
  { id: 'requests.not-processed.repeated', label: '2.重复申请' },
  { id: 'requests.not-processed.publication', label: '3.要求提供公开出版物' },
  { id: 'requests.not-processed.excessive', label: '4.无正当理由大量反复申请' },
  {
    id: 'requests.not-processed.reconfirm',
    label: '5.要求行政机关确认或重新出具已获取信息',
    variants: ['5.要求行政行为确认或重新出具'],
  },
];

/**
 * Section 3. Documents mix the two ways of printing (六), so both are read under either form;
 * the rows that a document does not print say nothing.
 */
export const requestTable: FormTable = {
  id: 'requests',
  title: '收到和处理政府信息公开申请情况',
  layout: 'rows',
  cellId: '{row}/{column}',
  columns: REQUEST_COLUMNS,
  opening: ['本列数据的勾稽关系', '申请人情况', '本年新收政府信息公开申请数'],
  repeated: ['本列数据的勾稽关系', '申请人情况'],
  closing: ['政府信息公开行政复议', '行政复议、', '行政复议情况'],
  head: [
    ['(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)', '申请人情况', '', '', '', '', '', ''],
    ['', '自然人', '法人或其他组织', '', '', '', '', '总计'],
    ['', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', ''],
  ],
  rows: [
    { id: 'requests.new', label: '一、本年新收政府信息公开申请数量' },
    { id: 'requests.carried-over', label: '二、上年结转政府信息公开申请数量' },
    { id: 'requests.results', label: '三、本年度办理结果', heading: true },
    ...COMMON_RESULTS,
    ...ONE_OTHER_ROW,
    ...THREE_OTHER_ROWS,
    { id: 'requests.total', label: '(七)总计', variants: ['总计(七)', '七、总计'] },
    { id: 'requests.carried-forward', label: '四、结转下年度继续办理', variants: ['四、结转下一年度继续办理'] },
  ],
  alternatives: [THREE_OTHER_ROWS, ONE_OTHER_ROW].map((rows) => rows.map(({ id }) => id)),
};

/** Section 4: fifteen values in one line under headers of three levels. */
export const reviewTable: FormTable = {
  id: 'reviews',
  title: '政府信息公开行政复议、行政诉讼情况',
  layout: 'flat',
  cellId: '{row}.{column}',
  columns: OUTCOME_COLUMNS,
  opening: ['行政复议行政诉讼', '未经复议直接起诉', '结果维持结果纠正'],
  head: [
    ['行政复议', '', '', '', '', '行政诉讼', '', '', '', '', '', '', '', '', ''],
    [...OUTCOME_LABELS, '未经复议直接起诉', '', '', '', '', '复议后起诉', '', '', '', ''],
    ['', '', '', '', '', ...OUTCOME_LABELS, ...OUTCOME_LABELS],
  ],
  closing: ['五、', '六、', '主要问题', '存在问题', '存在的问题', '其他需要报告'],
  rows: [
    { id: 'review', label: '行政复议' },
    { id: 'litigation.direct', label: '行政诉讼未经复议直接起诉' },
    { id: 'litigation.after-review', label: '行政诉讼复议后起诉' },
  ],
};

const HEADER_RULE = '政府信息公开工作年度报告格式 表三表头“本列数据的勾稽关系”';
const TABLE_3 = '政府信息公开工作年度报告格式 三、收到和处理政府信息公开申请情况';
const TABLE_4 = '政府信息公开工作年度报告格式 四、政府信息公开行政复议、行政诉讼情况';

const sumOf = (ids: readonly string[]): string => ids.join('+');
const inColumn = (row: Row): string => `${row.id}/{column}`;
const outcomes = (row: string): string =>
  sumOf(OUTCOME_COLUMNS.filter((column) => column.id !== 'total').map((column) => `${row}.${column.id}`));

/** The relations of sections 3 and 4, the same in both forms. */
export const requestRelations: readonly FormRelation[] = [
  {
    id: 'request-row',
    kind: 'sum',
    over: 'requests',
    left: '{row}/total',
    right: sumOf(REQUEST_COLUMNS.filter((column) => column.id !== 'total').map((column) => `{row}/${column.id}`)),
    severity: 'error',
    clause: TABLE_3,
  },
  {
    id: 'request-results',
    kind: 'sum',
    over: 'requests',
    left: 'requests.total/{column}',
    right: sumOf([...COMMON_RESULTS, ...ONE_OTHER_ROW, ...THREE_OTHER_ROWS].map(inColumn)),
    severity: 'error',
    clause: TABLE_3,
  },
  {
    id: 'request-balance',
    kind: 'balance',
    over: 'requests',
    left: 'requests.new/{column}+requests.carried-over/{column}',
    right: 'requests.total/{column}+requests.carried-forward/{column}',
    severity: 'error',
    clause: HEADER_RULE,
  },
  {
    id: 'request-carried',
    kind: 'cross-year',
    over: 'requests',
    left: 'requests.carried-over/{column}',
    right: '@requests.carried-forward/{column}',
    severity: 'warning',
    clause: TABLE_3,
  },
  { id: 'review', kind: 'sum', left: 'review.total', right: outcomes('review'), severity: 'error', clause: TABLE_4 },
  {
    id: 'litigation-direct',
    kind: 'sum',
    left: 'litigation.direct.total',
    right: outcomes('litigation.direct'),
    severity: 'error',
    clause: TABLE_4,
  },
  {
    id: 'litigation-after-review',
    kind: 'sum',
    left: 'litigation.after-review.total',
    right: outcomes('litigation.after-review'),
    severity: 'error',
    clause: TABLE_4,
  },
];

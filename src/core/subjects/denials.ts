import { alone, before, END, type Part, type Phrase, phrase, START, written } from './phrase';

const NONE = '未 未曾 没有 尚未 从未 无';
const NO_ONE: readonly Part[] = [START, NONE, written(/(?:[一1][件例起宗])?/), '有 任何 被 因 针对 *'];
const PEOPLE = '任何 公民 自然人 群众 个人';

/** 未收到…, 没有发生…: that there was none of something. */
export const NO_CASES: readonly Phrase[] = [
  phrase(
    '未有收到来信',
    ...NO_ONE,
    '收到 接到 接收 接获 受理 发生 产生 出现 收取 引发 引起 涉及 存在 提起 申请 结转 顺延 转入下 举报 投诉 收费 费用 信息处理费 依申请',
  ),
  phrase('没有任何上一年度结转', ...NO_ONE, '上 上一', '年', '度 ?', '结转 遗留 转入'),
  phrase('没有因有关政府信息公开', ...NO_ONE, '有关 ?', '政府 ?', '信息公开'),
  phrase('未因行政诉讼', ...NO_ONE, '行政 ?', '复议 诉讼'),
];

/** 没有公民、法人提出信息公开申请, 未向申请人收取费用. */
export const NOBODY: readonly Phrase[] = [
  phrase(
    '没有任何单位提出过政府信息公开的申请',
    START,
    '没有 无 未有',
    before(12, PEOPLE),
    `${PEOPLE} 企业 单位 法人 其他 其它 社会 组织 、 和 或 或者 及 +`,
    written(/(?:向[^,]{1,10})?/),
    '提出 提交',
    '过 任何 ?',
    '依申请 信息公开申请 信息公开的申请 政府信息公开申请 政府信息公开的申请 政务信息公开申请 政务信息公开的申请',
  ),
  phrase('未向申请人收取', START, '未向', 8, '收取 收费'),
];

/** 案件数均为零, 零受理: of what its clause names before it. */
export const ZERO_CLAIMS: readonly Phrase[] = [
  phrase('均为〇件', START, '均为', '零 〇 0', '件 例 起 宗 次 ?', END),
  phrase('零件', START, '零', '件 例 起 宗 次 ?', END),
  phrase('零申请', START, '零', '申请 受理 复议 诉讼 投诉 举报 收费 、 和 零 +', END),
];

/** 没有被纠错案件. */
export const NONE_CORRECTED: readonly Phrase[] = [
  phrase('没有案件被纠错', START, NONE, 16, '纠错 纠正 败诉 撤销'),
  phrase('零纠错', START, '零', '纠错 败诉'),
];

/** What makes a claim one about how things were done, not how many there were. */
export const ABOUT_HOW = alone('问题 现象 不足 差错 事故 泄密 逾期 超期 超时 延期 及时 制度 机制 意识');

/** What a clause may name whose cases are nil: no channel, no result, no part of the year, no other body. */
export const NAMED_AS_NIL = phrase(
  '全年因政府信息公开申请',
  START,
  '全年 本年 本年度 年内 今年 我市 我县 我区 我局 我委 我办 我镇 我乡 全市 全县 全区 全镇 全乡 *',
  written(/(?:20\d\d年度?)?/),
  '因 涉及 有关 关于 针对 ?',
  [
    '政府信息公开 政务信息公开 信息公开 依申请公开 工作 引发 引起 产生 类 的 被 案 案件 件 事项 申请 提起 发生 收到 受理 接收 行政 复议',
    '诉讼 应诉 应 诉 举报 投诉 、 和 及 与 数 量 总 情况 为 均为 零 次 *',
  ].join(' '),
  END,
);

/** Words by which zero is of requests as such. */
export const REQUESTS_AS_SUCH: readonly Phrase[] = [
  alone('收到 受理 接收'),
  phrase(
    '申请公开的件数均为零件',
    '申请',
    '公开 ?',
    '的 ?',
    '案件 件 数 总 量 *',
    '均 ?',
    '为 ?',
    '零 〇 0 ?',
    '件 ?',
    END,
  ),
];
/** 无依申请公开事项, 未收到申请. */
export const NO_REQUESTS: readonly Phrase[] = [
  alone('收到 接到 受理 接收 发生 提出 提交'),
  phrase(
    '没有任何依申请公开的事项',
    START,
    '无 没有',
    '任何 ?',
    '政府信息公开 依 ?',
    '申请',
    '公开政府信息 政府信息公开 公开 政府信息 ?',
    '的 ?',
    '事项 情况 件 案件 信息 *',
    END,
  ),
];

/** All that a claim may name that denies all cases of a kind: 未收到公民、法人或者其他组织提出的…; no reason, no channel, no kind. */
export const DENIES_ALL = phrase(
  '未收到任何申请',
  START,
  NONE,
  written(/(?:[一1][件例起宗次])?/),
  [
    '未曾 没有 尚未 从未 收到 接到 接收 接获 受理 发生 产生 出现 收取 引发 引起 导致 涉及 存在 提起 提出 提交 被 因 针对 有关 相关 关于 任何',
    '公民 法人 其他组织 其它组织 企事业 单位 个人 群众 社会 公众 人民 自然人 当事人 申请人 政府 政务 信息 公开 依 申请 行政 复议 诉讼 应诉讼',
    '举报 投诉 申诉 案件 件 事项 情况 情形 事件 案例 工作 类 方面 形式 的 和 或 及 与 、 者 等 收费 费用 费 处理 检索 复制 邮寄 向 本 我',
    '市 县 区 局 委 办 镇 乡 机关 结转 转入 顺延 至 到 上年 上年度 上一年 上一年度 下年 下年度 下一年 下一年度 次年 遗留 办理 继续 *',
  ].join(' '),
  END,
);
/** One of several bodies, or another time than the year: of all cases nothing is said. */
export const OF_SOME_ONLY: readonly Phrase[] = [
  alone('各 乡镇 街道 村 社区 其他 其它 其余 某 部分 多数 除 连续 单位 部门 下属 所属 半年 季度'),
  phrase('近两年', '近', '一 两 二 三 四 五'),
];

/** Cases that are denied, by the words of the claim; 复议后起诉 is a suit. */
export const DENIED_CASES: readonly (readonly [concept: string, words: Phrase])[] = [
  ['review.total', phrase('复议', '复议', written(/(?!后)/))],
  ['litigation.after-review', alone('复议后')],
  ['litigation.total', alone('诉讼 起诉 应诉 败诉')],
  ['complaints', alone('举报 投诉 申诉')],
  ['fee', alone('费')],
];

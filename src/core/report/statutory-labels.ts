/**
 * Titles and labels that the notices of 2014, 2019 and 2021 print. Facts of the forms; compared with all blanks taken out.
 */

/** Titles of chapters that are known wherever they stand, also glued to the text before and behind them. */
const TITLES: readonly RegExp[] = [
  /^总体情况/,
  /^(?:基本情况)?概述/,
  /^基本情况/,
  /^主动公开政府信息(?:的)?情况/,
  /^政府信息主动公开(?:的)?情况/,
  /^收到和处理政府信息公开申请(?:的)?情况/,
  /^依申请公开政府信息(?:的)?情况/,
  /^因?政府信息公开(?:工作)?(?:被)?(?:申请)?行政复议[、和及与,](?:被)?(?:提起)?行政诉讼(?:的)?情况/,
  /^(?:政府信息公开(?:工作)?)?存在的?(?:主要)?问题[及和与、](?:改进|整改)(?:的)?(?:情况|措施)/,
  /^(?:其他|其它)(?:需要|应当)?(?:报告|说明)的?事项/,
];

/** The six sections of the forms of 2019 and 2021, in their order; each is told by words that only it has. */
export const SIX_SECTIONS: readonly { readonly id: string; readonly words: RegExp }[] = [
  { id: 'overview', words: /^(?:总体|基本)情况|^概述/ },
  { id: 'proactive', words: /主动公开/ },
  { id: 'requests', words: /申请(?:的)?(?:办理)?情况|依申请公开/ },
  { id: 'review', words: /复议|诉讼/ },
  { id: 'problems', words: /问题/ },
  { id: 'other', words: /(?:其他|其它).{0,6}事项/ },
];

/** The three titles under which the forms of 2019 and 2021 want a table. */
export const TABLE_TITLES: readonly RegExp[] = [
  /^主动公开政府信息(?:的)?情况$/,
  /^收到和处理政府信息公开申请(?:的)?情况$/,
  /^因?政府信息公开(?:工作)?(?:被)?(?:申请)?行政复议[、和及与,](?:被)?(?:提起)?行政诉讼(?:的)?情况$/,
];

/** Rows of the forms that no report uses as a heading. */
const ROWS: readonly string[] = [
  '本年新收政府信息公开申请',
  '上年结转政府信息公开申请',
  '本年度办理结果',
  '结转下年度继续办理',
  '结转下一年度继续办理',
  '主动公开政府信息数',
  '通过不同渠道和方式',
  '政府公报公开政府信息数',
  '政府网站公开政府信息数',
  '政务微博公开政府信息数',
  '政务微信公开政府信息数',
  '其他方式公开政府信息数',
  '回应公众关注热点或重大舆情数',
  '参加或举办新闻发布会',
  '政府网站在线访谈次数',
  '政策解读稿件发布数',
  '微博微信回应事件数',
  '其他方式回应事件数',
  '收到申请数',
  '当面申请数',
  '传真申请数',
  '网络申请数',
  '信函申请数',
  '申请办结数',
  '按时办结数',
  '延期办结数',
  '申请答复数',
  '属于已主动公开范围数',
  '同意公开答复数',
  '同意部分公开答复数',
  '不同意公开答复数',
  '不属于本行政机关公开数',
  '申请信息不存在数',
  '告知作出更改补充数',
  '告知通过其他途径办理数',
  '行政复议数量',
  '行政诉讼数量',
  '举报投诉数量',
  '维持具体行政行为数',
  '维持具体行政行为或者驳回',
  '被依法纠错数',
  '其他情形数',
  '依申请公开信息收取的费用',
  '政府信息公开工作专门机构数',
  '设置政府信息公开查阅点数',
  '从事政府信息公开工作人员数',
  '专职人员数',
  '兼职人员数',
  '政府信息公开专项经费(',
  '召开政府信息公开工作会议或专题会议数',
  '举办各类培训班数',
  '接受培训人员数',
  '部分公开(区分处理的',
  '属于国家秘密',
  '其他法律行政法规禁止公开',
  '保护第三方合法权益',
  '属于三类内部事务信息',
  '属于四类过程性信息',
  '属于行政执法案卷',
  '属于行政查询事项',
  '本机关不掌握相关政府信息',
  '没有现成信息需要另行制作',
  '补正后申请内容仍不明确',
  '信访举报投诉类申请',
  '要求提供公开出版物',
  '无正当理由大量反复申请',
  '要求行政机关确认或重新出具',
  '申请人无正当理由逾期不补正',
  '申请人逾期未按收费通知',
];

/** Length of the known title at the start of `packed` (a text without blanks); 0 if there is none. */
export function knownTitleLength(packed: string): number {
  let longest = 0;
  for (const title of TITLES) longest = Math.max(longest, title.exec(packed)?.[0].length ?? 0);
  return longest;
}

/** Whether `packed` (what follows an ordinal, without blanks) begins with the label of a statutory row. */
export const isRowLabel = (packed: string): boolean => ROWS.some((row) => packed.startsWith(row));

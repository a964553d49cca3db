import { alone, phrase, START, written } from './phrase';
import { wordClass } from './word-class';

/** How often in a year something takes place, by the period of which there is one each. */
export const EACH_PERIOD = phrase('每个季度', '每', '个 ?', '周 月 季 半年');
/** How many of each a year has at least. */
export const TIMES_A_YEAR: Readonly<Record<string, number>> = { 周: 50, 月: 12, 季: 4, 半年: 2 };

/** 召开1次工作例会: what takes place. */
export const SESSION = phrase('工作例会', START, written(/\S{0,20}/), '会议 例会 专题会');

/** The meetings of the form are about the publication of information. */
export const ON_PUBLICATION = phrase('政务公开', '信息 政务', '公开');

/** 要求各单位每月召开1次: what others are told to do, or what is planned. */
export const TOLD_OR_PLANNED = [
  alone('要求 拟 将 计划 原则上 至少 力争'),
  phrase('各单位', '各', '部门 单位 乡镇 街道'),
];

/** What sections on problems and plans are called: their numbers are not the year's. */
export const ON_PLANS = wordClass(['四、{}', '问题 不足 下步 下一步 打算 计划 展望 努力方向']);

import { CARRIED_FROM } from './carrying';
import { alone, END, notAfter, notBefore, type Phrase, phrase, START, written } from './phrase';
import { THIS_YEAR } from './whole-year';
import { wordClass } from './word-class';

const UP_TO = written(/[^,;。]{0,6}/);

/** 2021年,累计公开106条: of that year; 截至2021年,累计, 2008-2021年,累计 are of more. */
export const OF_YEAR_SO_FAR: readonly Phrase[] = [
  phrase('全年,累计', THIS_YEAR, ', ?', UP_TO, '累计'),
  phrase('年度累计', notAfter('历 往 多 各', '个 ?'), '年度', '累计'),
  phrase('2021年度,累计', written(/(?<![至止到自从起\-—–~])20\d\d年/), '度 ?', ', ?', UP_TO, '累计'),
];

/** More years than one. */
export const CUMULATIVE: readonly Phrase[] = [
  alone('累计 以来 历年 至目前 截止目前 历史'),
  phrase('至今', '至今', notBefore('年')),
];

/** What stands around the day from which or until which is counted. */
export const SINCE_WHEN = wordClass(['{}2020年累计公开政府信息12条。', '自 从 截至 截止 至 底 末 以来']);

/** From when on something is counted. */
export const SINCE_THEN = alone('以来 开通后 上线后 迁移后 成立后');

/** 截至12月31日 is the year's end; 截至11月 is not. */
export const UNTIL = alone('截至 截止');
export const YEAR_END: readonly Phrase[] = [alone('12月31日 12月底 年底 年末 期末'), phrase('12月', written(/12月$/))];

/** Less than a year. */
export const PART_OF_YEAR: readonly Phrase[] = [
  phrase('上半年', '上 下', '半年'),
  phrase('三季度', '一 二 三 四 1 2 3 4', '季度'),
  phrase('3月份', written(/(?:^|[^\d])(?:[1-9]|1[01])月/), '份 底'),
  phrase('前3个月', '前 后', written(/[一二三四五六七八九十\d]{1,2}个?月/)),
  phrase('1—9月', written(/月?[-—–~至到]{1,2}(?:[1-9]|1[01])月(?!\d)/)),
  phrase('10月至12月', written(/(?:[2-9]|1[0-2])月?[-—–~至到]{1,2}12月(?!\d)/)),
];

/** Another year than that of the report; what it left open is counted in this one. */
export const OTHER_YEAR: readonly Phrase[] = [
  phrase('去年收到', notAfter('结转 接转 承接 续办'), '去年 上年 上一年 往年', notBefore('度 ?', 8, CARRIED_FROM)),
  alone('同期'),
  phrase('近三年', '近', '两 二 三 四 五', '年'),
];

/** 22件,比2022年(31件)下降…: the number in the bracket is that year's. */
export const COMPARED_IN_BRACKET: readonly Phrase[] = [
  phrase('22件,比上年同期(', '比 较 与 同 和', '去年 上年 上一年', '度 同期 ?', written(/\($/)),
  phrase('22件,比2022年度(', '比 较 与 同 和', written(/20\d\d年/), '度 同期 ?', written(/\($/)),
];

/** Why another year that is named may yet not be that of the number: what was open then, a report or a budget of then. */
export const TURNED_OVER: readonly Phrase[] = [
  alone('结转 接转 转入 转至 转到 顺延 延至 延续 留至 留待 遗留'),
  phrase('2021年年报', '年报 年度报告 预算 决算', written(/$/)),
];

/** 截至2022年12月31日: that it is all of a year. */
export const UNTIL_YEAR_END = phrase(
  '截至2022年12月31日',
  '截至 截止',
  written(/\d{0,4}年?/),
  '12月31日 12月底 年底 年末',
);

/** How a clause ends that says nothing but when: 1-10月, 2022年至2024年. */
export const TIME_CLAUSE = phrase('1-10月', START, 14, '年 月 月份 季度 期间 以来 年间 日 底 末 年度 半年', END);
/** What of it says no more than the year, its beginning and its end. */
export const WHOLE_OF_YEAR = alone('1月1日至12月31日 1月1日到12月31日 12月31日 12月底');

/** 第一季度35人次, 上半年12件, 各季度分别为: that parts are told by their times. */
export const TOLD_BY_TIME = alone('季 月 半年 分别');

import { END, type Part, phrase, START, written } from './phrase';
import { wordClass } from './word-class';

/** What is done with requests that are open at the end of a year, before the year that they go to: 结转至(下年), 顺延到(2023年). Its last character says enough. */
export const CARRIED_TO: readonly Part[] = ['转 转入 延 延续 留 移 带', '至 到 入 待 ?'];

/** The same behind the year that they come from: (上年)结转, (2021年)遗留. */
export const LEFT_OVER = '结转 转结 接转 转入 转来 遗留 延续 滚存 未答复';
/** With what alone tells of requests that go on. */
export const CARRIED_FROM = `${LEFT_OVER} 顺延 未办结`;

/** That a number comes from before, where nothing says which year: 承接2件, 遗留1件. */
export const GIVEN_OVER = wordClass([
  '收到政府信息公开申请12件，{}3件，其中网上申请9件、信函申请6件。',
  '结转 转结 接转 转入 遗留 承接 接续 延续 续办 历史存量 上年未结 旧存 积存',
]);

/** The year before that of the report, by its name. */
export const LAST_YEAR: readonly Part[] = ['上 上一 去 往 前 前一', '年', '度 ?'];

const GOES_ON: readonly Part[] = ['结转 顺延 延期 转 转入 延 延续 留 移 带', '至 到 入 待 ?'];
const TO_BE_DONE: readonly Part[] = ['度 ?', '再 继续 ?', '办理 处理 答复 办结 ?'];

/** Behind a number: its cases go on to the year after, or to the one that is named. */
export const GOES_TO = [
  phrase('转入至下一年度继续办理', ...GOES_ON, '下 次 明', '一 ?', '年', ...TO_BE_DONE),
  phrase('转入至2023年度继续办理', ...GOES_ON, written(/20\d\d年/), ...TO_BE_DONE),
  phrase(
    '已于2023年1月5日前办结',
    '已 均 均已 ?',
    '于 在',
    written(/20\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?/),
    '前 ?',
    '办结 答复 办理',
  ),
];

/** The year before, wherever it is named: 截至去年底, 含上年1件. */
export const NAMES_LAST_YEAR = phrase('截至去年度末', ...LAST_YEAR);

/** That requests were left open by the year before, and that they go on to the year after. */
export const FROM_YEAR_BEFORE = phrase('上年度的申请结转', ...LAST_YEAR, 8, CARRIED_FROM);
export const TO_YEAR_AFTER = phrase('转至下一年', ...CARRIED_TO, 3, '下 次 明 来', '一 ?', '年');

/** 2件结转至2023年: the number first. */
export const TURNED_BEHIND = [
  phrase('申请结转至', START, '申请 ?', '结转 接转 转 延 顺延', '至 到 入', END),
  phrase('申请结转', START, '申请 ?', '结转', END),
];

const TERM: readonly Part[] = ['法定 规定 ?', '办理 答复 处理 ?', '期限 时限 期', '内'];
const STILL = '正 尚 仍 还';

/** Behind a number: its cases are open when the year ends. 在法定期限内答复 says how, and of which ones. */
export const STILL_OPEN_BEHIND = [
  phrase('尚在办理中', `${STILL} ?`, '在办', '理 ?', '中 ?'),
  phrase('正在法定办理期限内办理', STILL, '在 ?', ...TERM, '办理 答复 处理 ?'),
  phrase('在法定办理期限内正在办理之中', '在 ?', ...TERM, '正在 ?', '办理 处理', '之 ?', '中'),
  phrase('正在依法办理之中', STILL, '在', '依法 按程序 抓紧 ?', '办理 处理', '之 ?', '中 ?'),
  phrase('尚未到答复期', '尚 均 ?', '未', '到 届', '答复 办理 法定 *', '期 期限 满'),
  phrase('尚待答复', '尚 仍 ?', '待', '答复 办理 处理 办结 办'),
];
/** 另有2件在答复期限内: the rest, of which nothing more is said than that there is time left. */
export const IN_TERM_BEHIND = phrase('尚在法定办理期限内', `${STILL} ?`, '在', ...TERM);
/** Before such a number: 剩余, 另有; or nothing, where the sentence goes on. */
export const LEFT_TO_DO = phrase('另有', START, '其余 剩余 余下 另有 还有 尚有 尚余 另 仍有', '的 申请 *', END);

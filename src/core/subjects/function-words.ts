import { END, phrase, START } from './phrase';
import { wordClass } from './word-class';

/** Words that say nothing of what is counted: no number is made narrower by them. */
export const FUNCTION_WORDS = wordClass(
  [
    '全县{}收到政府信息公开申请12件。',
    '共 共计 总共 合计 一共 总计 已 已经 分别 其中 实际 依法 依法依规 则 也 共有 先后 及时 按时 均 都 全部 由 经 所 作 内 里 中',
  ],
  ['全年{}收到政府信息公开申请12件。', '累计'],
  ['{}全县收到的政府信息公开申请12件里。', '在'],
  ['全县收到{}政府信息公开申请12件。', '各类 各种 有效 了 的 有关 相关 对 被 项 和 及 与 以及 并 、'],
  [
    '全县收到政府信息公开申请{}12件。',
    '数 数量 总数 总量 量 为 是 有 达 达到 计 总数为 案 案件 事项 件 情况 工作 类 方面 均已 结果 决定 作出 给予 年末 年底 尚有 尚',
  ],
);

/** Words before a number of which no one says what it counts: what stands behind it does. */
export const SAYS_NOTHING = phrase('其中', START, '有 共 计 为 约 其中 另 的 对 全部 *', END);

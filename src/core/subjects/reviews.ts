import { wordClass } from './word-class';

const OF_OURS = '政府信息公开 信息公开 依申请公开 政府信息公开工作 政府信息公开申请 政府信息公开类';

/** Reviews, and what they come from. */
export const REVIEW = wordClass(
  ['{}行政复议案件12件。', OF_OURS],
  [
    '政府信息公开{}12件。',
    '行政复议 复议 行政复议案件 复议案件 被申请行政复议 被提起行政复议 申请行政复议 行政复议申请',
  ],
  ['{}政府信息公开行政复议12件。', '发生 受理 因 涉及 引发 引起 产生 收到 办理 新增 关于 针对 提起 申请'],
);

/** Suits, and what they come from. */
export const LITIGATION = wordClass(
  ['{}行政诉讼案件12件。', OF_OURS],
  ['政府信息公开{}12件。', '行政诉讼 诉讼 行政诉讼案件 诉讼案件 被提起行政诉讼 提起行政诉讼 行政应诉 行政应诉案件'],
  ['{}政府信息公开行政诉讼12件。', '发生 因 涉及 引发 引起 产生 办理 新增 关于 针对 提起'],
);

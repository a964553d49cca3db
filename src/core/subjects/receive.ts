import { wordClass } from './word-class';

/** That requests came in: 收到 and its like. */
export const RECEIVE = wordClass(
  [
    '全县{}政府信息公开申请12件。',
    '收到 受理 新收 接收 接到 收取 收件 新收到 新受理 接收到 收到并受理 受理了 接获 收悉 新增',
  ],
  ['政府信息公开申请{}12件。', '受理量 收件量 收到量'],
  ['全县{}的政府信息公开申请12件。', '提出 提交'],
);

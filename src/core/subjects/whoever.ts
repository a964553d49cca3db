import { wordClass } from './word-class';

/** Whoever may ask: all of them, and so no part. */
export const WHOEVER = wordClass(
  [
    '全县收到{}提出的政府信息公开申请12件。',
    [
      '公民、法人和其他组织 公民、法人或其他组织 公民、法人或者其他组织 公民、法人及其他组织 公民、法人以及其他组织',
      '公民、法人和其它组织 公民法人和其他组织 公民、法人、其他组织 申请人 社会公众 公众 群众 人民群众',
    ].join(' '),
  ],
  ['全县收到申请人{}的政府信息公开申请12件。', '向本机关提出 向我县提出'],
);

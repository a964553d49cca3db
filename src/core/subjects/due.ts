import { wordClass } from './word-class';

/** What had to be answered in the year: what came in, and what was carried over to it. */
export const DUE = wordClass([
  '新收政府信息公开申请12件，上年结转3件，{}16件。',
  '应办 应办理 应办结 应处理 应答复 需办理 需办 需处理 须办理',
]);

import { wordClass } from './word-class';

/** Normative documents, by what is done with them in the year. */
export const DOCUMENT = wordClass(['全县制发{}12件。', '行政规范性文件 规范性文件']);
export const MAKE = wordClass([
  '全县{}行政规范性文件12件。',
  '制发 制定 印发 出台 制定印发 制定出台 新制发 新制定 新出台 制定并印发 制定发布 新印发',
]);
/** 宣布失效 is another thing: what has run out is declared so beside what is repealed, 废止5件,宣布失效2件. */
export const REPEAL = wordClass(['全县{}行政规范性文件12件。', '废止 废止失效 宣布废止 清理废止 清理后废止']);
export const IN_FORCE = wordClass(['全县{}行政规范性文件12件。', '现行有效 现行有效的']);

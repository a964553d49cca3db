import { wordClass } from './word-class';

/** What begins the words that say what was done with all that a number counts: 3件均已办结. They make it no number of less. */
export const OF_ALL_OF_THEM = wordClass([
  '上年结转政府信息公开申请12件{}予以登记。',
  '均 都 皆 全部 一并 逐一 逐件 亦 也',
]);

/** The same of what was open at the turn of the year, of which there is one number only. */
export const OF_CARRIED = wordClass(['上年结转政府信息公开申请12件{}办结。', '已 已于 于 并入 纳入 列入 转入 计入']);

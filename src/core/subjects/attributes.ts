import { type WordClass, wordClass } from './word-class';

const attribute = (words: string, other: string): WordClass =>
  wordClass([`全年制作政府信息12条，其中{}8条、${other}7条。`, words]);

/** 公开属性: every piece of information is given one of the three when it is made, so that they divide what was made. */
export const ATTRIBUTES: readonly WordClass[] = [
  attribute('主动公开 属于主动公开', '依申请公开'),
  attribute('依申请公开 属于依申请公开', '不予公开'),
  attribute('不予公开 不公开 不予以公开 免予公开 属于不予公开', '主动公开'),
];

/** What may stand behind the name of an attribute. */
export const OF_INFORMATION = wordClass([
  '全年制作政府信息12条，其中主动公开{}8条、依申请公开7条。',
  '类 的 信息 政府信息 文件 公文 信息数 政府信息数',
]);

/** That information was made, and given one of them. */
export const CREATED = wordClass(['全年{}政府信息12条，主动公开8条、依申请公开7条。', '制作 生成 产生 形成 制发']);

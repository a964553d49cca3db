import { type WordClass, wordClass } from './word-class';

const way = (words: string): WordClass => wordClass(['政府信息公开申请中,{}申请12件。', words]);

/** The ways by which requests came, as the form of 2014 has them. A label with two of them is of both. */
export const CHANNELS: Readonly<Record<string, WordClass>> = {
  'received.in-person': way('当面'),
  'received.fax': way('传真'),
  'received.letter': way('信函'),
  'received.online': way('网络 网上'),
};

/** How a way is joined to its number. */
export const BY = wordClass(['政府信息公开申请中,{}传真申请12件。', '以 通过']);

/** What a way is called besides its name. */
export const FORM = wordClass(['政府信息公开申请中,传真{}申请12件。', '形式 方式 渠道 途径']);

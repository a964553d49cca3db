import type { RelationKind } from '../core/model/analysis';
import type { Language } from './language';

/** The short name of each kind of relation, in Chinese and in English. */
const KIND_NAMES: Readonly<Record<RelationKind, Readonly<Record<Language, string>>>> = {
  sum: { zh: '合计', en: 'sum' },
  balance: { zh: '平衡', en: 'balance' },
  'counted-once': { zh: '同一信息只计一次', en: 'counted once' },
  'at-most-sum': { zh: '不大于各项之和', en: 'at most the sum' },
  subset: { zh: '其中', en: 'of which' },
  same: { zh: '同一数据', en: 'same quantity' },
  percent: { zh: '占比', en: 'share' },
  growth: { zh: '增减幅度', en: 'growth' },
  difference: { zh: '增减数', en: 'difference' },
  implication: { zh: '有此必有彼', en: 'implication' },
  universal: { zh: '全部、均', en: 'universal claim' },
  'zero-claim': { zh: '未发生', en: 'zero claim' },
  'cross-year': { zh: '与上年衔接', en: 'against last year' },
  'usual-equal': { zh: '通常相等', en: 'usually equal' },
  'usual-at-most': { zh: '通常不大于', en: 'usually at most' },
  'usual-at-least': { zh: '通常不小于', en: 'usually at least' },
  type: { zh: '数据类型', en: 'type of value' },
  period: { zh: '统计期限', en: 'period' },
  'signature-date': { zh: '落款日期', en: 'date of signature' },
  'heading-numbering': { zh: '标题编号', en: 'numbering of headings' },
  'announced-count': { zh: '所称项数', en: 'announced count' },
};

export const kindNames = (language: Language): Readonly<Record<RelationKind, string>> =>
  Object.fromEntries(Object.entries(KIND_NAMES).map(([kind, names]) => [kind, names[language]])) as Record<
    RelationKind,
    string
  >;

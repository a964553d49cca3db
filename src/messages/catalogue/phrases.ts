import type { Value } from './wording';

/** Parts of sentences in Chinese. */
export const zh = {
  name: (indicator: Value | undefined): string => (indicator === undefined ? '' : `“${indicator}”`),
  /** A blank cell enters a formula as 0. */
  orBlank: (value: Value | undefined): Value => (value === '0' ? '空白或 0' : (value ?? '?')),
  gap: (difference: Value | undefined, word = '差'): string =>
    difference === undefined ? '' : `（${word} ${difference}）`,
};

/** Parts of sentences in English. */
export const en = {
  named: (indicator: Value | undefined, otherwise: string): string =>
    indicator === undefined ? otherwise : `“${indicator}”`,
  prefix: (indicator: Value | undefined): string => (indicator === undefined ? '' : `“${indicator}”: `),
  /** A blank cell enters a formula as 0. */
  orBlank: (value: Value | undefined): Value => (value === '0' ? 'blank or 0' : (value ?? '?')),
  gap: (difference: Value | undefined): string => (difference === undefined ? '' : ` (by ${difference})`),
};

/** What a report says that may explain a difference to the year before; nothing for a name that is none of these. */
export const excuse = (name: Value | undefined): { readonly zh: string; readonly en: string } =>
  EXCUSES[name ?? ''] ?? { zh: '', en: '' };

const EXCUSES: Readonly<Record<Value, { readonly zh: string; readonly en: string }>> = {
  moved: {
    zh: '；报告提到机构改革或职能划转，可能由此而来',
    en: '; the report speaks of moved functions, which may be why',
  },
  'counted-anew': {
    zh: '；报告提到统计口径有调整，可能由此而来',
    en: '; the report says that it counts otherwise, which may be why',
  },
  lapsed: {
    zh: '；报告提到有文件失效或经过清理，可能由此而来',
    en: '; the report speaks of documents that lapsed or were cleared, which may be why',
  },
};

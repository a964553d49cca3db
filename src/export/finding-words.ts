import type { Language } from '../messages/language';

export const FINDING_WORDS: Readonly<
  Record<Language, { readonly sheet: string; readonly columns: readonly string[] }>
> = {
  zh: { sheet: '问题', columns: ['级别', '行', '代码', '说明', '第一条建议'] },
  en: { sheet: 'Findings', columns: ['Level', 'Line', 'Code', 'Message', 'First fix'] },
};

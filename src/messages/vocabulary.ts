import type { Language } from './language';
import { vocabularyEn } from './vocabulary-en';
import { type ModelVocabulary, vocabularyZh } from './vocabulary-zh';

/** What the surfaces call kinds of relations, verdicts, roles of figures and states of cells. */
export const modelVocabulary = (language: Language): ModelVocabulary =>
  language === 'zh' ? vocabularyZh : vocabularyEn;

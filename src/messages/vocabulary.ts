import type { Language } from './language';
import { vocabularyEn } from './vocabulary-en';
import { type Vocabulary, vocabularyZh } from './vocabulary-zh';

/** What the surfaces call kinds of relations, verdicts, roles of figures and states of cells. */
export const vocabularyOf = (language: Language): Vocabulary => (language === 'zh' ? vocabularyZh : vocabularyEn);

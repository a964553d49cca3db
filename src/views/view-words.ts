import type { Language } from '../messages/language';
import { viewWordsEn } from './view-words-en';
import { type ViewWords, viewWordsZh } from './view-words-zh';

export const viewWords = (language: Language): ViewWords => (language === 'zh' ? viewWordsZh : viewWordsEn);

import type { Language } from '../messages/language';
import type { Words } from './words';
import { wordsEn } from './words-en';
import { wordsZh } from './words-zh';

export const wordsOf = (language: Language): Words => (language === 'zh' ? wordsZh : wordsEn);

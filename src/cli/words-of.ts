import type { Language } from '../messages/language';
import type { CliWords } from './words';
import { wordsEn } from './words-en';
import { wordsZh } from './words-zh';

export const cliWords = (language: Language): CliWords => (language === 'zh' ? wordsZh : wordsEn);

import type { Language } from '../messages/language';
import { en } from './view-words-en';
import { type ViewWords, zh } from './view-words-zh';

export const viewWords = (language: Language): ViewWords => (language === 'zh' ? zh : en);

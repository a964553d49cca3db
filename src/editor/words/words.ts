/** What the editor itself says (buttons, lenses, status); findings come from the catalogue in src/messages. */
import type { Language } from '../../messages/language';
import { en } from './words-en';
import { type Words, zh } from './words-zh';

const WORDS: Readonly<Record<Language, Words>> = { zh, en };

export const wordsOf = (language: Language): Words => WORDS[language];

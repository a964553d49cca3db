/** What the editor itself says (buttons, lenses, status); findings come from the catalogue in src/messages. */
import type { Language } from '../../messages/language';
import { editorWordsEn } from './words-en';
import { type EditorWords, editorWordsZh } from './words-zh';

const WORDS: Readonly<Record<Language, EditorWords>> = { zh: editorWordsZh, en: editorWordsEn };

export const editorWords = (language: Language): EditorWords => WORDS[language];

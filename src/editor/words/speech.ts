import type { Analysis } from '../../core/model/analysis';
import { messages, type Say } from '../../messages/messages';
import { nameOfCode } from '../../messages/name-of-code';
import { language } from '../state/settings';
import { editorWords } from './words';
import type { EditorWords } from './words-zh';

export const words = (): EditorWords => editorWords(language());

/** The voice of the catalogue for the findings of one report. */
export const sayFor = (analysis: Analysis): Say => messages(language(), analysis.form);

/** What findings of a code are called in a few words: `合计`; the code itself stands behind it where somebody may write it down. */
export const codeName = (code: string): string => nameOfCode(language(), code);

import type { Analysis } from '../../core/model/analysis';
import { messages, type Say } from '../../messages/messages';
import { language } from '../state/settings';
import { editorWords } from './words';
import type { EditorWords } from './words-zh';

export const words = (): EditorWords => editorWords(language());

/** The voice of the catalogue for the findings of one report. */
export const sayFor = (analysis: Analysis): Say => messages(language(), analysis.form);

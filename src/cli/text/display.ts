import { widthInColumns } from '../../core/text/width-in-columns';

// biome-ignore lint/suspicious/noControlCharactersInRegex: a file must not be able to send commands to the terminal
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** The same text with everything that could move the cursor or turn the line round replaced by spaces. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, ' ');

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colour commands that we write ourselves
const COLOR = /\u001b\[\d+m/g;

/** Columns of a text without line breaks, colours not counted. */
export const displayWidth = (text: string): number => widthInColumns(text.replace(COLOR, ''));

import { composed, type PlainText } from '../../text/mapped-text';
import { rewritten } from '../../text/rewritten';
import { brokenNumbers } from './broken-numbers';
import { rareCharacters } from './characters';
import { minusSigns } from './minus-signs';
import { noteMarks } from './note-marks';

/**
 * A text as a person reads it: without what is not seen, radicals and mathematical digits as the plain characters, numbers
 * in one piece and without the marks of notes. Null if it is so already. Never throws; linear in the text.
 */
export function readPrinted(text: string): PlainText | null {
  const plain = rewritten(text, rareCharacters(text));
  const seen = plain?.text ?? text;
  const whole = rewritten(seen, [...noteMarks(seen), ...minusSigns(seen), ...brokenNumbers(seen)]);
  return plain === null || whole === null ? (plain ?? whole) : composed(plain, whole);
}

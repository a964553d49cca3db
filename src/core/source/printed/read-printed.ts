import { composed, type PlainText } from '../../text/mapped-text';
import { rewritten } from '../../text/rewritten';
import { brokenNumbers } from './broken-numbers';
import { rareCharacters, roundZeros } from './characters';
import { minusSigns } from './minus-signs';
import { noteMarks } from './note-marks';
import { SIGN, signsIn } from './signs-in';

/**
 * A text as a person reads it: without what is not seen, radicals and mathematical digits as the plain characters, numbers
 * in one piece and without the marks of notes. Null if it is so already. Never throws; linear in the text.
 */
export function readPrinted(text: string): PlainText | null {
  const all = signsIn(text);
  const plain = rewritten(text, [...((all & SIGN.rare) === 0 ? [] : rareCharacters(text)), ...roundZeros(text)]);
  const seen = plain?.text ?? text;
  const signs = plain === null ? all : signsIn(seen);
  const dashes = (signs & SIGN.dash) === 0 ? [] : minusSigns(seen);
  const whole = rewritten(seen, [...noteMarks(seen, signs), ...dashes, ...brokenNumbers(seen, signs)]);
  return plain === null || whole === null ? (plain ?? whole) : composed(plain, whole);
}

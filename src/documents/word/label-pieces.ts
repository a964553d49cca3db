import type { TextPiece } from '../blocks/block';
import type { NumberLabel } from './numbering';

/** Behind these, nothing parts a number from its text. */
const CLOSED = /[、．。：；）】〕」]$/;
const [ENDS_OPEN, BEGINS_WITH_DIGIT] = [/[\w.]$/, /^[\d.]/];

/** The printed number of a paragraph. `1.` never runs into a digit of the text. */
export function labelPieces(
  label: NumberLabel | null,
  content: readonly TextPiece[],
  at: number,
): readonly TextPiece[] {
  if (label === null || label.text === '') return [];
  const next = content.find(({ kind }) => kind === 'text')?.text ?? '';
  const touches = ENDS_OPEN.test(label.text) && BEGINS_WITH_DIGIT.test(next);
  const gap = touches || (label.suffix !== 'nothing' && !CLOSED.test(label.text)) ? ' ' : '';
  return [{ kind: 'text', text: label.text + gap, copied: false, raised: false, start: at, end: at }];
}

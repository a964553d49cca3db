import { formatOf } from '../../core/source/format';

/** A place of the text with the words of its sentence on either side, on one line. */
export interface QuotedPlace {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Characters shown on either side. */
const BEFORE = 18;
const AFTER = 14;
/** Markup takes room: so many times as much is looked at. */
const WITH_MARKUP = 8;
const SENTENCE_END = /[。；;！？\n\r|]/;

/** Quotes places of a text. Of a web page or markdown the words alone are shown; in plain text a `<` is a `<`. */
export function quoter(text: string): (start: number, end: number) => QuotedPlace {
  const isMarked = formatOf(text) !== 'plain';
  const window = isMarked ? WITH_MARKUP : 1;
  const words = (piece: string): string => (isMarked ? withoutMarkup(piece) : piece);
  return (start, end) => ({
    before: before(words(text.slice(Math.max(0, start - BEFORE * window), start)), start > BEFORE * window),
    text: words(text.slice(start, end)),
    after: after(words(text.slice(end, end + AFTER * window)), end + AFTER * window < text.length),
  });
}

/** Tags, and halves of tags where the piece was cut, become line breaks: what is beyond them is another cell. */
const withoutMarkup = (piece: string): string =>
  piece
    .replace(/^[^<>]{0,300}>/, '\n')
    .replace(/<[^<>]{0,300}>/g, '\n')
    .replace(/<[^<>]{0,300}$/, '\n')
    .replace(/^[ \t]*#{1,6} /gm, '');

function before(piece: string, isCut: boolean): string {
  const stop = lastStop(piece);
  const sentence = piece
    .slice(stop + 1)
    .replace(/\s+/g, ' ')
    .trimStart();
  return sentence.length > BEFORE || (stop < 0 && isCut) ? `…${sentence.slice(-BEFORE)}` : sentence;
}

function after(piece: string, isCut: boolean): string {
  const stop = piece.search(SENTENCE_END);
  const sentence = (stop < 0 ? piece : piece.slice(0, stop)).replace(/\s+/g, ' ').trimEnd();
  return sentence.length > AFTER || (stop < 0 && isCut) ? `${sentence.slice(0, AFTER)}…` : sentence;
}

function lastStop(piece: string): number {
  for (let i = piece.length - 1; i >= 0; i--) if (SENTENCE_END.test(piece[i] ?? '')) return i;
  return -1;
}

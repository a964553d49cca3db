import type { TextPiece } from '../blocks/block';
import { decodeXml } from '../xml/xml-characters';
import { attributeOf, isXmlElement, type XmlElement, type XmlText } from '../xml/xml-tree';

/** Say in which direction characters run, and are none themselves. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]+/;
const PARTED = new RegExp(`${DIRECTION.source}|(?:(?!${DIRECTION.source})[^])+`, 'g');

/** The pieces of a `w:t`. Blanks at its ends count only where it says so. */
export function textPieces(source: string, element: XmlElement, raised: boolean): readonly TextPiece[] {
  const pieces = element.children.flatMap((child) => (isXmlElement(child) ? [] : piecesOf(source, child, raised)));
  return attributeOf(element, 'xml:space') === 'preserve' ? pieces : trimmed(pieces);
}

/** The pieces of characters between two pieces of markup. */
export function piecesOf(source: string, { start, end, cdata }: XmlText, raised: boolean): readonly TextPiece[] {
  const written = source.slice(start, end);
  if (cdata) return [{ kind: 'text', text: written, copied: false, raised, start, end }];
  if (!DIRECTION.test(written)) return [copy(written, start, raised)];
  return Array.from(written.matchAll(PARTED), (match) => copy(match[0], start + match.index, raised)).filter(
    ({ text }) => !DIRECTION.test(text),
  );
}

const copy = (written: string, start: number, raised: boolean): TextPiece => ({
  kind: 'text',
  text: decodeXml(written),
  copied: true,
  raised,
  start,
  end: start + written.length,
});

function trimmed(pieces: readonly TextPiece[]): readonly TextPiece[] {
  return pieces.flatMap((piece, i) => {
    const before = i === 0 ? piece.text.length - piece.text.trimStart().length : 0;
    const behind = i === pieces.length - 1 ? piece.text.length - piece.text.trimEnd().length : 0;
    if (before + behind === 0 || !piece.copied) return [piece];
    const text = piece.text.trim();
    return text === '' ? [] : [{ ...piece, text, start: piece.start + before, end: piece.end - behind }];
  });
}

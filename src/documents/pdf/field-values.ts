import type { Glyph } from '../drawn/drawn-page';
import { textWidth } from '../drawn/lay-out';
import { apply, type Matrix } from '../drawn/matrix';
import { withoutRadicals } from '../drawn/radicals';

/** A field of a form, as the library gives its annotations. */
interface Field {
  readonly subtype?: unknown;
  readonly fieldType?: unknown;
  readonly fieldValue?: unknown;
  readonly rect?: unknown;
  readonly hidden?: unknown;
}

/** Letters of a field in parts of its height, at most so many points. */
const LETTERS = { share: 0.7, most: 12 };

/** What is filled in on a page, each value as glyphs in the middle of its field. Buttons, signatures and hidden fields are left out. */
export function fieldValues(annotations: readonly unknown[], matrix: Matrix): Glyph[] {
  return annotations.flatMap((one) => {
    const { subtype, fieldType, fieldValue, rect, hidden } = one as Field;
    if (subtype !== 'Widget' || (fieldType !== 'Tx' && fieldType !== 'Ch') || hidden === true) return [];
    const value = Array.isArray(fieldValue) ? fieldValue.join(' ') : fieldValue;
    if (typeof value !== 'string' || value.trim() === '' || !Array.isArray(rect) || rect.length < 4) return [];
    const [a, b] = [apply(matrix, Number(rect[0]), Number(rect[1])), apply(matrix, Number(rect[2]), Number(rect[3]))];
    return glyphsIn(withoutRadicals(value.trim()).replace(/\s+/g, ' '), a, b);
  });
}

function glyphsIn(text: string, a: { x: number; y: number }, b: { x: number; y: number }): Glyph[] {
  const height = Math.abs(a.y - b.y);
  const width = Math.abs(a.x - b.x);
  const columns = Math.max(textWidth(text), 1);
  const size = Math.min(LETTERS.most, LETTERS.share * height, (2 * width) / columns);
  if (!(size > 0.5)) return [];
  let x = (a.x + b.x) / 2 - (columns * size) / 4;
  const y = (a.y + b.y) / 2 + 0.35 * size;
  return [...text].flatMap((character) => {
    const glyph = { text: character, x, y, width: (textWidth(character) * size) / 2, size, angle: 0, pale: false };
    x += glyph.width;
    return character === ' ' ? [] : [glyph];
  });
}

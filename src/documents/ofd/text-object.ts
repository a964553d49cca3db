import type { Glyph } from '../drawn/drawn-page';
import { apply, type Matrix } from '../drawn/matrix';
import { withoutRadicals } from '../drawn/radicals';
import { attributeOf, type XmlElement } from '../xml/xml-tree';
import { isPale } from './colours';
import { childrenCalled } from './ofd-archive';
import { advancesIn, matrixOfObject, numberAttribute, textIn } from './ofd-values';

/** Adds the characters of a `TextObject`, each where its advances put it (GB/T 33190, 11). */
export function addText(out: Glyph[], object: XmlElement, source: string, page: Matrix): void {
  const matrix = matrixOfObject(object, page);
  const size = numberAttribute(object, 'Size', 0);
  const stretch = numberAttribute(object, 'HScale', 1) || 1;
  const turn = numberAttribute(object, 'CharDirection', 0);
  const pale = isPale(object);
  let [x, y] = [0, 0];
  for (const code of childrenCalled(object, 'TextCode')) {
    const text = [...textIn(code, source)];
    x = numberAttribute(code, 'X', x);
    y = numberAttribute(code, 'Y', y);
    const across = advancesIn(attributeOf(code, 'DeltaX'), text.length - 1);
    const down = advancesIn(attributeOf(code, 'DeltaY'), text.length - 1);
    let [atX, atY] = [x, y];
    for (const [i, character] of text.entries()) {
      const wide = (character.codePointAt(0) ?? 0) >= 0x2e80;
      const width = size * stretch * (wide ? 1 : 0.5);
      addGlyph(out, { character, x: atX, y: atY, width, size, turn, pale }, matrix);
      // Without any advances each letter stands behind the one before it.
      atX += across[i] ?? (across.length === 0 && down.length === 0 ? width : 0);
      atY += down[i] ?? 0;
    }
  }
}

interface Placed {
  readonly character: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly turn: number;
  readonly pale: boolean;
}

function addGlyph(out: Glyph[], { character, x, y, width, size, turn, pale }: Placed, matrix: Matrix): void {
  const text = withoutRadicals(character).trim();
  if (text === '') return;
  const [start, end] = [apply(matrix, x, y), apply(matrix, x + width, y)];
  const tall = size * Math.hypot(matrix[2], matrix[3]);
  if (!Number.isFinite(start.x + start.y + end.x + end.y + tall) || tall < 0.5) return;
  const degrees = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI + turn;
  const angle = Math.abs(degrees) < 1e-6 ? 0 : (degrees + 360) % 360;
  out.push({
    text,
    x: start.x,
    y: start.y,
    width: Math.hypot(end.x - start.x, end.y - start.y),
    size: tall,
    angle,
    pale,
  });
}

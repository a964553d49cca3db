import type { Glyph } from '../drawn/drawn-page';
import type { Matrix } from '../drawn/matrix';
import { placedGlyph } from '../drawn/placed-glyph';
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
      const shown = withoutRadicals(character).trim();
      const box = { text: shown, x: atX, y: atY, advance: width, size, turn, pale };
      const glyph = shown === '' ? null : placedGlyph(box, matrix);
      if (glyph !== null) out.push(glyph);
      // Without any advances each letter stands behind the one before it.
      atX += across[i] ?? (across.length === 0 && down.length === 0 ? width : 0);
      atY += down[i] ?? 0;
    }
  }
}

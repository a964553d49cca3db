import { apply, type Matrix, type Point } from '../drawn/matrix';
import { paintPath, type Shapes, type SubPath } from '../drawn/paint-path';
import { attributeOf, type XmlElement } from '../xml/xml-tree';
import { lightnessOf } from './colours';
import { childCalled } from './ofd-archive';
import { matrixOfObject, numberAttribute, textIn } from './ofd-values';

/** Where no width of the pen is named, in millimetres (GB/T 33190, 8.2). */
const PEN = 0.353;
/** So light a pen draws nothing on paper. */
const UNSEEN = 0.985;
/** How many numbers follow each sign of a path (GB/T 33190, 9.1). */
const NUMBERS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };
const MOST_WORDS = 400_000;

/** Adds what a `PathObject` draws. */
export function addPath(shapes: Shapes, object: XmlElement, source: string, page: Matrix): void {
  const data = childCalled(object, 'AbbreviatedData');
  if (data === undefined) return;
  const matrix = matrixOfObject(object, page);
  const [a, b, c, d] = matrix;
  const strokes = attributeOf(object, 'Stroke') !== 'false' && lightnessOf(object, 'StrokeColor') < UNSEEN;
  const fills = attributeOf(object, 'Fill') === 'true';
  paintPath(shapes, partsOf(textIn(data, source), matrix), {
    stroke: strokes ? numberAttribute(object, 'LineWidth', PEN) * Math.sqrt(Math.abs(a * d - b * c)) : null,
    fill: fills ? { dark: lightnessOf(object, 'FillColor') < 0.6 } : null,
  });
}

function partsOf(data: string, matrix: Matrix): SubPath[] {
  const words = data.trim().split(/[\s,]+/, MOST_WORDS);
  const parts: { points: Point[]; straight: boolean }[] = [];
  for (let i = 0; i < words.length; ) {
    const sign = words[i++] ?? '';
    const count = NUMBERS[sign];
    if (count === undefined) continue;
    const values = words.slice(i, i + count).map(Number);
    i += count;
    const part = parts.at(-1);
    if (sign === 'C') {
      if (part !== undefined) part.points.push(part.points[0] as Point);
      continue;
    }
    const point = apply(matrix, values.at(-2) ?? 0, values.at(-1) ?? 0);
    if (!Number.isFinite(point.x + point.y)) continue;
    if (sign === 'S' || sign === 'M' || part === undefined) parts.push({ points: [point], straight: true });
    else {
      part.points.push(point);
      if (count > 2) part.straight = false;
    }
  }
  return parts;
}

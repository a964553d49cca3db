import type { DrawnPage, Glyph } from '../drawn/drawn-page';
import type { Matrix } from '../drawn/matrix';
import type { Shapes } from '../drawn/paint-path';
import { attributeOf, childElements, type XmlElement } from '../xml/xml-tree';
import { childCalled, childrenCalled, localName } from './ofd-archive';
import { boxIn, POINTS } from './ofd-values';
import { addPath } from './path-object';
import { addText } from './text-object';

/** A file that draws on a page: the page itself or a template below it. */
export interface OfdContent {
  readonly root: XmlElement;
  readonly source: string;
}

/** `x y width height` in millimetres. */
export type PageBox = readonly [number, number, number, number];

/** A4 upright. */
export const USUAL_PAGE: PageBox = [0, 0, 210, 297];
/** A picture that covers so much of a page may hold its text. */
const LARGE = 0.2;
/** Blocks inside one another beyond this are no page. */
const DEEPEST = 60;
const MOST_OBJECTS = 300_000;

interface Drawing {
  readonly glyphs: Glyph[];
  readonly shapes: Shapes;
  readonly matrix: Matrix;
  readonly area: number;
  picture: boolean;
  objects: number;
}

/** What the files draw on a page, one over the other. */
export function drawOfdPage(contents: readonly OfdContent[], [x, y, width, height]: PageBox): DrawnPage {
  const drawing: Drawing = {
    glyphs: [],
    shapes: { lines: [], fills: [] },
    matrix: [POINTS, 0, 0, POINTS, -x * POINTS, -y * POINTS],
    area: width * height,
    picture: false,
    objects: 0,
  };
  for (const { root, source } of contents)
    for (const layer of childrenCalled(childCalled(root, 'Content'), 'Layer')) drawBlock(drawing, layer, source, 0);
  const { glyphs, shapes, picture } = drawing;
  return { width: width * POINTS, height: height * POINTS, glyphs, ...shapes, picture };
}

function drawBlock(drawing: Drawing, block: XmlElement, source: string, depth: number): void {
  for (const object of childElements(block)) {
    if (drawing.objects++ > MOST_OBJECTS) return;
    if (attributeOf(object, 'Visible') === 'false') continue;
    const name = localName(object);
    if (name === 'TextObject') addText(drawing.glyphs, object, source, drawing.matrix);
    else if (name === 'PathObject') addPath(drawing.shapes, object, source, drawing.matrix);
    else if (name === 'ImageObject') drawing.picture ||= isLarge(drawing, object);
    else if (name === 'PageBlock' && depth < DEEPEST) drawBlock(drawing, object, source, depth + 1);
  }
}

function isLarge({ area }: Drawing, object: XmlElement): boolean {
  const box = boxIn(attributeOf(object, 'Boundary'));
  return box !== null && box[2] * box[3] > LARGE * area;
}

import { type Matrix, matrixOf, multiplyMatrices } from '../drawn/matrix';
import { decodeXml } from '../xml/xml-characters';
import { attributeOf, isXmlElement, type XmlElement } from '../xml/xml-tree';

/** Lengths of OFD are millimetres. */
export const POINTS = 72 / 25.4;

/** No list of a file is read further. */
const MOST_VALUES = 100_000;

/** The numbers of a list; what is no number is left out. */
export const numbersIn = (list: string | undefined): number[] =>
  (list ?? '')
    .split(/[\s,]+/, MOST_VALUES)
    .map(Number.parseFloat)
    .filter(Number.isFinite);

export const numberAttribute = (element: XmlElement | undefined, name: string, missing: number): number =>
  numbersIn(attributeOf(element, name))[0] ?? missing;

/** `x y width height`; null if it is none. */
export function boxIn(list: string | undefined): readonly [number, number, number, number] | null {
  const [x, y, width, height] = numbersIn(list);
  return x === undefined || y === undefined || width === undefined || height === undefined
    ? null
    : [x, y, width, height];
}

/** Advances, in which `g 3 5` stands for 5 5 5 (GB/T 33190, 11.3). At most `most` of them: files have more than they have characters. */
export function advancesIn(list: string | undefined, most: number): number[] {
  const advances: number[] = [];
  const words = (list ?? '').trim().split(/[\s,]+/, MOST_VALUES);
  for (let i = 0; i < words.length && advances.length < most; i++) {
    const repeated = words[i] === 'g';
    const times = repeated ? Math.min(Number.parseInt(words[i + 1] ?? '', 10) || 0, most - advances.length) : 1;
    const value = Number.parseFloat(words[repeated ? i + 2 : i] ?? '');
    if (repeated) i += 2;
    if (Number.isFinite(value)) for (let n = 0; n < times; n++) advances.push(value);
  }
  return advances;
}

/** From the space of an object to the page that `page` leads to: its own matrix, then the place of its box. */
export function matrixOfObject(object: XmlElement, page: Matrix): Matrix {
  const [x, y] = boxIn(attributeOf(object, 'Boundary')) ?? [0, 0];
  const own = matrixOf(numbersIn(attributeOf(object, 'CTM'))) ?? [1, 0, 0, 1, 0, 0];
  return multiplyMatrices(page, multiplyMatrices([1, 0, 0, 1, x, y], own));
}

/** The text inside an element; blanks around it that a line break is among are layout of the file. */
export function textIn(element: XmlElement, source: string): string {
  const text = element.children.map((node) => (isXmlElement(node) ? '' : source.slice(node.start, node.end))).join('');
  return decodeXml(/[\r\n]/.test(text) ? text.trim() : text);
}

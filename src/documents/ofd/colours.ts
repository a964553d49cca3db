import { attributeOf, type XmlElement } from '../xml/xml-tree';
import { childCalled } from './ofd-archive';
import { numberAttribute, numbersIn } from './ofd-values';

/** Lighter than this, text hardly stands out from paper. */
const PALE = 0.68;

/** How light the colour of an object looks on white paper: 0 is black, 1 white or not to be seen. Black where none is named. */
export function lightnessOf(object: XmlElement, colour: 'FillColor' | 'StrokeColor'): number {
  const element = childCalled(object, colour);
  const values = numbersIn(attributeOf(element, 'Value')).map((value) => value / 255);
  const [red = 0, green = red, blue = red] = values;
  const lightness = values.length === 4 ? 0 : 0.3 * red + 0.59 * green + 0.11 * blue;
  const alpha = (numberAttribute(object, 'Alpha', 255) / 255) * (numberAttribute(element, 'Alpha', 255) / 255);
  return 1 - alpha * (1 - lightness);
}

export const isPale = (object: XmlElement): boolean => lightnessOf(object, 'FillColor') >= PALE;

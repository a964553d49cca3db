import { attribute, type Element, elementsBelow, isElement } from './elements';
import { type TextStretch, textStretches } from './runs';

const TYPED = new Set(['', 'text', 'number', 'tel', 'search', 'email']);
const OPTION: ReadonlySet<string> = new Set(['option']);
/** Boxes to look for something or to go to a page. */
const TOOLS = /page|search|query|key|jump|goto/i;

const FIELDS = new Set(['input', 'textarea', 'select']);
export const isField = (element: Element): boolean => FIELDS.has(element.tagName);

/** What stands in a field of a form: the value of a box, the chosen option. */
export function fieldRuns(source: string, element: Element): readonly TextStretch[] {
  if (element.tagName === 'input') return inputRuns(source, element);
  if (element.tagName === 'textarea') return textRuns(source, element);
  const options = elementsBelow(element, OPTION);
  const chosen = options.find(({ attributes }) => attributes.has('selected')) ?? options[0];
  return chosen === undefined ? [] : textRuns(source, chosen);
}

/** Whether a field outside a table is part of a sentence: a number, and no tool of the page. */
export const isFigureField = (element: Element, runs: readonly TextStretch[]): boolean =>
  /^\s*-?\d[\d,.]*\s*$/.test(runs.map(({ text }) => text).join('')) &&
  !TOOLS.test(['id', 'name', 'class'].map((name) => attribute(element, name)).join(' '));

/** Where the content of an empty box would be written. */
export const fieldPlace = (element: Element): number => element.attributes.get('value')?.start ?? element.inner;

function inputRuns(source: string, element: Element): TextStretch[] {
  const value = element.attributes.get('value');
  if (value === undefined || value.value.trim() === '' || !TYPED.has(attribute(element, 'type').toLowerCase()))
    return [];
  return textStretches(source, value);
}

const textRuns = (source: string, element: Element): TextStretch[] =>
  element.children.flatMap((child) => (isElement(child) ? [] : textStretches(source, child)));

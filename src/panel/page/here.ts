import type { Range } from '../../core/text/range';
import type { Face } from '../../views/faces';
import { VERDICTS } from '../../views/relation-filter';
import type { Snapshot } from '../../views/snapshot';

const HERE = 'data-here';

/** Marks what the face shows of a place of the text, and returns the element to be scrolled to. */
export function markHere(root: Element, face: Face, snapshot: Snapshot, place: Range | null): Element | null {
  for (const element of root.querySelectorAll(`[${HERE}]`)) element.removeAttribute(HERE);
  const container = root.querySelector(`#face-${face}`);
  if (!container || !place) return null;
  const elements = face === 'relations' ? relationsAt(container, snapshot, place) : placesAt(container, place);
  for (const element of elements) element.setAttribute(HERE, '');
  return elements[0] ?? null;
}

const touches = (range: Range, place: Range): boolean => range.start <= place.end && place.start <= range.end;

/** The relations that have a term here, those that do not agree first. */
function relationsAt(container: Element, { relations }: Snapshot, place: Range): Element[] {
  const elements: { readonly element: Element; readonly rank: number }[] = [];
  for (const element of container.querySelectorAll('[data-place]')) {
    const relation = relations[Number(element.getAttribute('data-place'))];
    if (relation?.terms.some((term) => term.end > term.start && touches(term, place)))
      elements.push({ element, rank: VERDICTS.indexOf(relation.verdict) });
  }
  return elements.sort((a, b) => a.rank - b.rank).map(({ element }) => element);
}

/** The elements that stand for the smallest ranges here: a cell rather than the heading of its section. */
function placesAt(container: Element, place: Range): Element[] {
  const found: { readonly element: Element; readonly length: number }[] = [];
  for (const element of container.querySelectorAll('[data-at]')) {
    const [start, end] = (element.getAttribute('data-at') ?? '').split('-').map(Number);
    if (start === undefined || end === undefined || !touches({ start, end }, place)) continue;
    if (element.closest('.findings') === null) found.push({ element, length: end - start });
  }
  const least = Math.min(...found.map(({ length }) => length || Number.POSITIVE_INFINITY));
  const chosen = found.filter(({ length }) => length === least);
  return (chosen.length > 0 ? chosen : found).map(({ element }) => element);
}

/** Brings an element into view, and unfolds what it lies in. */
export function bringIntoView(element: Element): void {
  for (let folded = element.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null)
    folded.open = true;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

import { groupedBy } from '../../core/text/grouped-by';
import type { Range } from '../../core/text/range';
import type { OfficePart } from '../office/office-part';
import type { OfficePlace } from '../office/office-text';
import { attributeOf, childElements, childNamed, type XmlElement } from '../xml/xml-tree';
import { aroundField } from './around-field';
import type { ChangeMarkup } from './change-markup';
import { innermostParagraph } from './innermost-paragraph';
import { outermostFields } from './outermost-fields';
import type { XmlReplacement } from './replace-stretches';
import { type RunChange, rewriteRun } from './rewrite-run';
import { runPlace } from './run-place';

/** A comment by its id, and where its text is printed; nowhere for what is no text of the part. */
export interface PlacedComment {
  readonly id: number;
  readonly places: readonly OfficePlace[];
}

/** Several comments at one place have one stretch of text between their marks. */
interface Anchor extends RunChange {
  readonly ids: number[];
  readonly run: XmlElement;
}

/** What marks the places of comments in the text of a part: their runs are divided around what each is about. Null without a paragraph. */
export function commentAnchors(
  { source, root }: OfficePart,
  comments: readonly PlacedComment[],
  prefix: string,
): XmlReplacement[] | null {
  const [anchors, loose] = [[] as Anchor[], new Map<XmlElement, number[]>()];
  const fields = new Map<number, Range & { readonly ids: number[] }>();
  const fieldAt = outermostFields(source);
  const first = innermostParagraph(root, null);
  if (first === undefined) return comments.length === 0 ? [] : null;
  const inOrder = [...comments].sort((a, b) => (a.places[0]?.start ?? -1) - (b.places[0]?.start ?? -1));
  for (const { id, places } of inOrder) {
    const [place] = places;
    const last = anchors.at(-1);
    const found = place === undefined || place.start === place.end ? null : runPlace(root, place);
    const field = place && found && aroundField(root, found, place.start, fieldAt);
    if (field) {
      const there = fields.get(field.start) ?? { ...field, ids: [] };
      there.ids.push(id);
      fields.set(field.start, there);
    } else if (place !== undefined && last !== undefined && place.start < last.end && place.start >= last.start)
      last.ids.push(id);
    else if (place !== undefined && found?.run != null && found.text !== null)
      anchors.push({ start: place.start, end: place.end, text: found.text, run: found.run, newText: '', ids: [id] });
    else {
      const paragraph = (place && innermostParagraph(root, place.start)) ?? first;
      loose.set(paragraph, [...(loose.get(paragraph) ?? []), id]);
    }
  }
  return [
    ...inRuns(source, anchors, prefix),
    ...[...fields.values()].flatMap(({ start, end, ids }) => [
      { start, end: start, xml: openingMarks(ids, prefix) },
      { start: end, end, xml: closingMarks(ids, prefix) },
    ]),
    ...[...loose].map(([paragraph, ids]) => inParagraph(source, paragraph, marksOf(ids, prefix, ''), prefix)),
  ];
}

function inRuns(source: string, anchors: readonly Anchor[], prefix: string): XmlReplacement[] {
  return [...groupedBy(anchors, (anchor) => anchor.run)].map(([run, own]) => {
    let next = 0;
    const tag = (name: string): string => `${prefix}${name}`;
    // The text gives way to itself, with marks around it.
    const markup: ChangeMarkup = {
      tag,
      deleted: () => '',
      inserted: (properties) => {
        const { start, end, ids } = own[next++] as Anchor;
        const text = `<${tag('r')}>${properties}<${tag('t')} xml:space="preserve">${source.slice(start, end)}</${tag('t')}></${tag('r')}>`;
        return marksOf(ids, prefix, text);
      },
    };
    return { start: run.start, end: run.end, xml: rewriteRun(source, run, own, markup) };
  });
}

const marksOf = (ids: readonly number[], prefix: string, text: string): string =>
  openingMarks(ids, prefix) + text + closingMarks(ids, prefix);

const mark = (prefix: string, name: string, id: number): string => `<${prefix}${name} ${prefix}id="${id}"/>`;

const openingMarks = (ids: readonly number[], prefix: string): string =>
  ids.map((id) => mark(prefix, 'commentRangeStart', id)).join('');

function closingMarks(ids: readonly number[], prefix: string): string {
  const ends = ids.map((id) => mark(prefix, 'commentRangeEnd', id));
  const references = ids.map((id) => `<${prefix}r>${mark(prefix, 'commentReference', id)}</${prefix}r>`);
  return [...ends, ...references].join('');
}

function inParagraph(source: string, paragraph: XmlElement, xml: string, prefix: string): XmlReplacement {
  const at = childNamed(paragraph, 'w:pPr')?.end ?? paragraph.inner;
  if (paragraph.inner !== paragraph.end) return { start: at, end: at, xml };
  const opening = `${source.slice(paragraph.start, paragraph.end - 2).trimEnd()}>`;
  return { start: paragraph.start, end: paragraph.end, xml: `${opening}${xml}</${prefix}p>` };
}

/** Takes away the marks of comments, with the runs that hold nothing else. */
export function withoutAnchors({ root }: OfficePart, ids: ReadonlySet<string>): XmlReplacement[] {
  const gone: XmlReplacement[] = [];
  if (ids.size === 0) return gone;
  const isMark = (element: XmlElement): boolean => MARKS.has(element.name) && ids.has(attributeOf(element, 'id') ?? '');
  const visit = (element: XmlElement): void => {
    const inner = childElements(element).filter(({ name }) => name !== 'w:rPr');
    const isOnlyMark = element.name === 'w:r' && inner.length > 0 && inner.every(isMark);
    if (isMark(element) || isOnlyMark) gone.push({ start: element.start, end: element.end, xml: '' });
    else for (const child of childElements(element)) visit(child);
  };
  visit(root);
  return gone;
}

const MARKS: ReadonlySet<string> = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']);

import type { Range } from '../../core/text/range';
import { childElements, childNamed, type XmlElement } from '../xml/xml-tree';
import { type ChangeAuthor, type ChangeMarkup, changeMarkup, escapedXml, prefixOf } from './change-markup';
import { replaceStretches, type XmlReplacement } from './replace-stretches';
import { type RunChange, rewriteRun } from './rewrite-run';
import type { RunPlace } from './run-place';

/** Characters of a part's XML that give way to a text; an empty range inserts. */
export interface PartChange extends Range {
  readonly newText: string;
}

/** A change and where it stands in the elements of the part. */
export interface PlacedChange extends PartChange {
  readonly place: RunPlace;
}

/**
 * A part's XML with changes made, as tracked ones of `by` or, for null, at once. `changes` are in order and disjoint. Refused where
 * the elements around have no prefix.
 */
export function rewrittenPart(
  source: string,
  changes: readonly PlacedChange[],
  by: ChangeAuthor | null,
): string | 'place' {
  const first = changes[0]?.place;
  if (first === undefined) return source;
  const prefix = prefixOf(source, first.run ?? (first.around.at(-1) as XmlElement));
  // Attributes without a prefix belong to no namespace.
  if (prefix === '') return 'place';
  const markup = changeMarkup(source, by, prefix);
  return replaceStretches(source, by === null ? atOnce(source, changes, markup) : tracked(source, changes, markup));
}

const atOnce = (source: string, changes: readonly PlacedChange[], markup: ChangeMarkup): XmlReplacement[] =>
  changes.map((change) =>
    change.place.run === null
      ? intoParagraph(source, change, markup)
      : { start: change.start, end: change.end, xml: escapedXml(change.newText) },
  );

function tracked(source: string, changes: readonly PlacedChange[], markup: ChangeMarkup): XmlReplacement[] {
  const replacements: XmlReplacement[] = [];
  const inRuns = new Map<XmlElement, { readonly parent: XmlElement | undefined; readonly changes: RunChange[] }>();
  for (const change of changes) {
    const { run, text, around } = change.place;
    if (run === null || text === null) {
      replacements.push(intoParagraph(source, change, markup));
      continue;
    }
    const there = inRuns.get(run) ?? { parent: around.at(-1), changes: [] };
    there.changes.push({ start: change.start, end: change.end, newText: change.newText, text });
    inRuns.set(run, there);
  }
  for (const [run, { parent, changes: own }] of inRuns) {
    const { start, end } = run;
    replacements.push({ start, end, xml: rewriteRun(source, run, own, within(source, parent, markup)) });
  }
  return replacements;
}

/** In what somebody else inserted, an insertion of our own parts theirs in two. */
function within(source: string, parent: XmlElement | undefined, markup: ChangeMarkup): ChangeMarkup {
  if (parent?.name !== 'w:ins') return markup;
  const [closing, opening] = [`</${markup.tag('ins')}>`, source.slice(parent.start, parent.inner)];
  return {
    ...markup,
    inserted: (properties, text) => (text === '' ? '' : closing + markup.inserted(properties, text) + opening),
  };
}

/** A run in a paragraph without text, in the look that the paragraph has for it. `<w:p/>` is opened. */
function intoParagraph(source: string, { start, newText, place }: PlacedChange, markup: ChangeMarkup): XmlReplacement {
  const paragraph = place.around.at(-1) as XmlElement;
  const mark = childNamed(childNamed(paragraph, 'w:pPr'), 'w:rPr');
  const run = markup.inserted(mark === undefined ? '' : lookOfMark(source, mark), newText);
  if (!source.slice(paragraph.start, paragraph.end).endsWith('/>') || paragraph.inner !== paragraph.end)
    return { start, end: start, xml: run };
  const opening = `${source.slice(paragraph.start, paragraph.end - 2).trimEnd()}>`;
  return { start: paragraph.start, end: paragraph.end, xml: `${opening}${run}</${markup.tag('p')}>` };
}

/** Of the changes of a paragraph's mark only those of its look are a run's as well. */
const OF_MARK: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange']);

const lookOfMark = (source: string, mark: XmlElement): string =>
  childElements(mark)
    .filter(({ name }) => OF_MARK.has(name))
    .reduceRight(
      (xml, { start, end }) => xml.slice(0, start - mark.start) + xml.slice(end - mark.start),
      source.slice(mark.start, mark.end),
    );

/** What the numbers of a paragraph count, for as long as its words and its headings stay. */
import type { Figure } from '../../model/analysis';
import type { Kept } from '../../model/kept';
import { readMentions } from '../mentions/mention';
import { withRespectiveNames } from '../mentions/respective-names';
import type { Narrative, Place, Sentence } from '../segments/place';
import { readCounts } from './counts';
import type { Measurement } from './measurement';
import type { OwnNames } from './scope';

/** What is asked of the running text. */
export interface ToCount {
  readonly folded: string;
  readonly figures: readonly Figure[];
  readonly narrative: Narrative;
  readonly year: number | null;
  readonly names: OwnNames;
  readonly kept: Kept;
}

/** A paragraph with numbers in one version of a text. */
interface Paragraph {
  readonly sentences: readonly Sentence[];
  readonly figures: readonly Figure[];
  /** One for each figure. */
  readonly places: readonly Place[];
}

/** With what was read of it. */
interface Read {
  readonly paragraph: Paragraph;
  readonly counts: readonly Measurement[];
  /** The names of the report's own body, null if nobody asked for them. */
  readonly names: string | null;
}

/** No reader looks further beyond the paragraph of a number. */
const BESIDE = 80;

/** What the numbers of a text count, in document order. Paragraphs that an earlier version had are not read again. */
export function paragraphCounts(text: ToCount): readonly Measurement[] {
  const counts: Measurement[] = [];
  for (const paragraph of paragraphsOf(text)) {
    const make = (): Read => readParagraph(text, paragraph, counts.length);
    const kept = text.kept.once(paragraphCounts, contentOf(text, paragraph), make);
    const read = kept.paragraph === paragraph || isStillSo(kept, paragraph, text.names) ? kept : make();
    const own = read.paragraph === paragraph ? read.counts : renewed(read, paragraph, counts.length);
    for (const count of own) counts.push(count);
  }
  return counts;
}

/** Those that have numbers. */
function paragraphsOf({ figures, narrative: { places, sentences } }: ToCount): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (let from = 0; from < places.length; ) {
    const { paragraph, sentence } = places[from] as Place;
    let to = from;
    while (places[to]?.paragraph === paragraph) to++;
    let [first, last] = [sentence, sentence + 1];
    while (sentences[first - 1]?.paragraph === paragraph) first--;
    while (sentences[last]?.paragraph === paragraph) last++;
    found.push({
      sentences: sentences.slice(first, last),
      figures: figures.slice(from, to),
      places: places.slice(from, to),
    });
    from = to;
  }
  return found;
}

const startOf = ({ sentences }: Paragraph): number => sentences[0]?.start ?? 0;

/** All that is read of it but for its numbers, which are told by more than their words. */
function contentOf({ folded, year }: ToCount, { sentences }: Paragraph): string {
  const [start, end] = [sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0];
  const from = Math.max(0, start - BESIDE);
  const titles = sentences[0]?.titles ?? [];
  return `${year} ${start - from} ${end - start} ${titles.length}\n${titles.join('\n')}\n${folded.slice(from, end + BESIDE)}`;
}

function readParagraph(text: ToCount, paragraph: Paragraph, first: number): Read {
  const { folded, narrative, year } = text;
  const { figures, places } = paragraph;
  let asked: string | null = null;
  const names = (): string => {
    asked = text.names();
    return asked;
  };
  const read = readMentions(folded, figures, { sentences: narrative.sentences, places }, first);
  const counts = readCounts(folded, withRespectiveNames(folded, read), narrative, year, names);
  return { paragraph, counts, names: asked };
}

/** Whether its numbers are what they were, and stand in it where they stood. */
function isStillSo({ paragraph: before, names: asked }: Read, now: Paragraph, names: OwnNames): boolean {
  const [from, to] = [startOf(before), startOf(now)];
  return (
    before.figures.length === now.figures.length &&
    before.sentences.length === now.sentences.length &&
    before.sentences.every(({ start, end }, i) => {
      const other = now.sentences[i] as Sentence;
      return start - from === other.start - to && end - from === other.end - to;
    }) &&
    before.figures.every((figure, i) => isSameFigure(figure, now.figures[i] as Figure, to - from)) &&
    areSamePlaces(before, now, to - from) &&
    (asked === null || asked === names())
  );
}

const isSameFigure = (a: Figure, b: Figure, moved: number): boolean =>
  a.start + moved === b.start &&
  a.end + moved === b.end &&
  a.withUnit.end + moved === b.withUnit.end &&
  a.role === b.role &&
  a.unit === b.unit &&
  a.value === b.value &&
  a.approximate === b.approximate;

/** Their counters go on from what stands before the paragraph. */
function areSamePlaces({ places: before }: Paragraph, { places: now }: Paragraph, moved: number): boolean {
  const [first, other] = [before[0], now[0]];
  if (first === undefined || other === undefined) return false;
  return before.every((a, i) => {
    const b = now[i] as Place;
    return (
      a.sentence - first.sentence === b.sentence - other.sentence &&
      a.segment - first.segment === b.segment - other.segment &&
      a.clause - first.clause === b.clause - other.clause &&
      a.clauseStart + moved === b.clauseStart &&
      a.depth === b.depth &&
      (a.opener < 0 ? b.opener < 0 : a.opener + moved === b.opener)
    );
  });
}

/** What was read, of the numbers as they are now. `first` is the position of the first of them. */
function renewed(read: Read, { sentences, figures, places }: Paragraph, first: number): readonly Measurement[] {
  const counts: Measurement[] = [];
  const before = read.counts[0]?.index ?? 0;
  let at = 0;
  for (const count of read.counts) {
    while (read.paragraph.figures[at] !== count.figure) at++;
    const { owner } = count;
    counts.push({
      figure: figures[at] as Figure,
      value: count.value,
      unit: count.unit,
      place: places[at] as Place,
      before: count.before,
      after: count.after,
      clauseText: count.clauseText,
      owner: owner === null ? null : (counts[owner.index - before] ?? null),
      index: first + counts.length,
      topic: count.topic,
      concept: count.concept,
      statutory: count.statutory,
      scope: count.scope,
      isAside: count.isAside,
      titles: sentences[0]?.titles ?? count.titles,
    });
  }
  return counts;
}

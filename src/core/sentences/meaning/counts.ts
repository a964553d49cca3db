import type { Topic } from '../../subjects/concepts/topics';
import { AVERAGE, NOT_SO_MUCH } from '../../subjects/no-number';
import { says } from '../../subjects/phrase';
import { oneOf } from '../../subjects/word-class';
import { IS_CHANGE } from '../changes/change-words';
import type { Mention } from '../mentions/mention';
import type { Narrative } from '../segments/place';
import { meaningFromNeighbours } from './meaning-from-neighbours';
import { type Meaning, meaningOf } from './meanings';
import type { Measurement } from './measurement';
import { isReference, isSaidAgain } from './reference';
import { CAME_TO, type OwnNames, type Scope } from './scope';
import { scopeReader } from './scope-reader';
import { isStartingPoint } from './starting-point';
import { topicOfTitle } from './topics';

/** A change, or 无一例, 没有1件: no number at all. */
const CHANGED_OR_DENIED = new RegExp(`${IS_CHANGE.source}|(?:${oneOf(NOT_SO_MUCH)})$`);
const isChange = ({ before, clauseText }: Mention): boolean =>
  CHANGED_OR_DENIED.test(before) || says(AVERAGE, clauseText);

/** How much of a sentence before a number is looked at. */
const REACH = 160;

/** Reads what each mention counts. */
export function readCounts(
  folded: string,
  mentions: readonly Mention[],
  narrative: Narrative,
  year: number | null,
  names: OwnNames,
): Measurement[] {
  const counts: Measurement[] = [];
  const scopeAt = scopeReader(folded, names, year);
  let titles: readonly string[] | null = null;
  let titled: Topic | null = null;
  let previous: Measurement | undefined;
  for (const mention of mentions) {
    const { place, figure } = mention;
    const sentence = narrative.sentences[place.sentence];
    if (sentence === undefined) break;
    if (sentence.titles !== titles) {
      titles = sentence.titles;
      titled = topicOfTitle(titles.at(-1) ?? '');
    }
    const start = Math.max(sentence.start, figure.start - REACH);
    const near = previous?.place.paragraph === place.paragraph ? previous : undefined;
    const from = Math.max(start, near?.figure.withUnit.end ?? 0);
    const isChanged = isChange(mention);
    const inherited = near?.topic ?? null;
    const isAgain = isSaidAgain(mention, near);
    const meaning: Meaning =
      isChanged || isAgain ? [inherited, null] : meaningOf(folded, mention, from, { inherited, titled, year });
    const scope = scopeAt(mention, sentence, start);
    const isAside = isChanged || scope === 'other-year' || isAgain || isReference(mention) || isStartingPoint(mention);
    previous = countOf(mention, meaning, scope, isAside, titles);
    counts.push(previous);
  }
  return counts.map((count, at) => {
    const meaning = meaningFromNeighbours(counts, at);
    if (cameFrom(count, counts[at + 1])) return { ...count, isAside: true };
    return meaning === null ? count : countOf(count, meaning, count.scope, count.isAside, count.titles);
  });
}

/** 由原来的8个增加到15个: what it was before is no total of what follows. */
const cameFrom = ({ clauseText, place }: Measurement, next: Measurement | undefined): boolean =>
  next?.place.sentence === place.sentence && /[由从][^,;:]*$/.test(clauseText) && CAME_TO.test(next.before);

/** Written out: spreading a mention costs more than all its patterns. */
function countOf(
  mention: Mention,
  [topic, row]: Meaning,
  scope: Scope,
  isAside: boolean,
  titles: readonly string[],
): Measurement {
  return {
    figure: mention.figure,
    value: mention.value,
    unit: mention.unit,
    place: mention.place,
    before: mention.before,
    after: mention.after,
    clauseText: mention.clauseText,
    owner: mention.owner,
    index: mention.index,
    topic,
    concept: row?.concept ?? null,
    statutory: row?.statutory === true,
    scope,
    isAside,
    titles,
  };
}

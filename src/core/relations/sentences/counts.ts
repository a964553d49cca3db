import { CONCEPTS, type ConceptRule, type Topic } from './concepts';
import { RESULTS } from './families';
import { compact, type Mention } from './mention';
import type { Narrative, Sentence } from './narrative';
import { mayBeScoped, type Scope, scopeOf } from './scope';
import { CASE_TOPICS, isOtherMatter, topicOfTitle, topicsAround } from './topics';

/** A mention that was understood: what it counts, and over what. */
export interface Count extends Mention {
  readonly topic: Topic | null;
  /** A concept of `concepts.ts`, or null. */
  readonly concept: string | null;
  /** The label is in the form's own words. */
  readonly statutory: boolean;
  readonly scope: Scope;
  /** It says by how much something changed, or what it was another year: no part of this year's totals. */
  readonly isAside: boolean;
  readonly titles: readonly string[];
}

const PIECE = /^(?:件次?|起|项|例|宗|次|份|条|)$/;

/** 无一例, 没有1件: no number at all. */
const DENIED = /(?:无|没有|未有|不到|不足)$/;

/** Words that say nothing of what is counted. */
const FUNCTION_WORDS = /^(?:有|共|计|为|约|其中|另|的|对|全部)+$/;

/** A number of what was added or taken away, not of what there is. */
const CHANGE = /(?:增加|增长|减少|下降|上升|回落|超过|高于|低于|比[^,]{0,12}[多少])(?:了)?$/;

function fits(row: ConceptRule, label: string, unit: string): boolean {
  return row.words.test(label) && (row.unit === undefined || row.unit.test(unit));
}

/** Any words of a topic: one test instead of all its rules where none fits. */
const ANY_WORDS = Object.fromEntries(
  Object.entries(CONCEPTS).map(([topic, rules]) => [
    topic,
    new RegExp(rules.map(({ words }) => words.source).join('|') || '(?!)'),
  ]),
) as Readonly<Record<Topic, RegExp>>;

function ruleFor(topic: Topic, labels: readonly string[], unit: string): ConceptRule | null {
  if (CASE_TOPICS.has(topic) && !PIECE.test(unit)) return null;
  for (const label of labels) {
    if (label === '' || !ANY_WORDS[topic].test(label)) continue;
    const row = CONCEPTS[topic].find((one) => fits(one, label, unit));
    if (row !== undefined) return row;
  }
  return null;
}

/** 申请 alone, or a channel word: too weak to draw a number into the topic of the sentence before. */
const WEAK = /^(?:received(?:\.\w+(?:-\w+)?)?|disclosure\.part|\w+\.withdrawn|withdrawn)$/;

interface Context {
  /** Topic of the number before, in the same paragraph. */
  readonly inherited: Topic | null;
  readonly titles: readonly string[];
}

/** The topic and rule of a label: a topic that the context gives wins where the label is in that topic's own words. */
function understand(
  named: readonly Topic[],
  context: Context,
  labels: readonly string[],
  { unit, clauseText, after }: Mention,
): [Topic | null, ConceptRule | null] {
  const words = clauseText + after;
  const last = named.at(-1) ?? null;
  const isCase = last === null || CASE_TOPICS.has(last);
  if (isCase && (isOtherMatter(words) || (last === null && context.inherited === 'matter'))) return ['matter', null];
  const titled = context.titles.length > 0 ? topicOfTitle(context.titles.at(-1) ?? '') : null;
  for (const topic of [context.inherited, titled]) {
    if (topic === null || !CASE_TOPICS.has(topic) || topic === last) continue;
    if (last !== null && CASE_TOPICS.has(last)) continue;
    const row = ruleFor(topic, labels, unit);
    if (row !== null && !WEAK.test(row.concept)) return [topic, row];
  }
  const topics = last === null ? [context.inherited, titled] : [last, ...named.slice(0, -1).reverse()];
  for (const topic of topics) {
    const row = topic === null ? null : ruleFor(topic, labels, unit);
    if (row === null) continue;
    const isGuess = last === null && WEAK.test(row.concept);
    return [topic, isGuess ? { concept: row.concept, words: row.words } : row];
  }
  return [last ?? context.inherited ?? titled, null];
}

/** Asks once a sentence whether it has words of scope. */
function scopedSentences(folded: string): { has(index: number, sentence: Sentence | undefined): boolean } {
  let [asked, answer] = [-1, true];
  return {
    has(index, sentence) {
      if (index === asked || sentence === undefined) return answer;
      asked = index;
      answer = sentence.end - sentence.start > LONG || mayBeScoped(compact(folded.slice(sentence.start, sentence.end)));
      return answer;
    },
  };
}

const LONG = 600;

/** How much of a sentence before a number is looked at. */
const REACH = 160;

/** Reads what each mention counts. */
export function readCounts(
  folded: string,
  mentions: readonly Mention[],
  narrative: Narrative,
  year: number | null,
  names: string,
): Count[] {
  const counts: Count[] = [];
  const scoped = scopedSentences(folded);
  for (const mention of mentions) {
    const { place, figure } = mention;
    const sentence = narrative.sentences[place.sentence];
    const start = Math.max(sentence?.start ?? 0, figure.start - REACH);
    const [topic, row] = meaningOf(folded, mention, counts.at(-1), start, sentence?.titles ?? []);
    const scope = scoped.has(place.sentence, sentence)
      ? scopeOf(compact(folded.slice(start, figure.start)), mention.clauseText, names, year)
      : 'year';
    counts.push(countOf(mention, topic, row, scope, sentence?.titles ?? []));
  }
  return counts.map((count, at) => completed(count, counts[at + 1]));
}

const isChange = ({ before }: Mention): boolean => CHANGE.test(before) || DENIED.test(before);

function meaningOf(
  folded: string,
  mention: Mention,
  previous: Count | undefined,
  start: number,
  titles: readonly string[],
): [Topic | null, ConceptRule | null] {
  const { place, before, after } = mention;
  const near = previous?.place.paragraph === place.paragraph ? previous : undefined;
  const inherited = near?.topic ?? null;
  if (isChange(mention)) return [inherited, null];
  const from = Math.max(start, near?.figure.withUnit.end ?? 0);
  const named = topicsAround(folded, Math.max(from, place.clauseStart), from, mention);
  const isEmpty = before === '' || FUNCTION_WORDS.test(before);
  return understand(named, { inherited, titles }, isEmpty ? [after, before] : [before, after], mention);
}

const RESULT = new Set(RESULTS.parts);

/** 办结2490件,其中予以公开…: a total that is only told by the parts behind it. */
function completed(count: Count, next: Count | undefined): Count {
  if (count.concept !== null || next?.concept == null || next.place.sentence !== count.place.sentence) return count;
  if (count.isAside || !PIECE.test(count.unit)) return count;
  const isClosed = RESULT.has(next.concept) && /办结|答复|办理|处理/.test(count.before);
  const isReceived = /^(?:received\.|applicant\.)/.test(next.concept) && /收到|受理|新收|接收/.test(count.before);
  if (!isClosed && !isReceived) return count;
  const row: ConceptRule = { concept: isClosed ? 'closed' : 'received', words: CHANGE, statutory: true };
  return countOf(count, 'request', row, count.scope, count.titles);
}

/** Written out: spreading a mention costs more than all its patterns. */
function countOf(
  mention: Mention,
  topic: Topic | null,
  row: ConceptRule | null,
  scope: Scope,
  titles: readonly string[],
): Count {
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
    isAside: scope === 'other-year' || isChange(mention),
    titles,
  };
}

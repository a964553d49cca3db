import { CONCEPTS, type ConceptRule, TOPIC_WORDS, type Topic } from './concepts';
import { compact, type Mention } from './mention';
import type { Narrative, Sentence } from './narrative';
import { mayBeScoped, ownNames, type Scope, scopeOf } from './scope';

/** A mention that was understood: what it counts, and over what. */
export interface Count extends Mention {
  readonly topic: Topic | null;
  /** A concept of `concepts.ts`, or null. */
  readonly concept: string | null;
  /** The label is in the form's own words. */
  readonly statutory: boolean;
  readonly scope: Scope;
  readonly titles: readonly string[];
}

const TOPICS = new RegExp(TOPIC_WORDS.map(([, words]) => words).join('|'), 'g');
const SINGLE = TOPIC_WORDS.map(([topic, words]) => [topic, new RegExp(`^(?:${words})$`)] as const);

/** The words of the genre are few: each is looked up once. */
const known = new Map<string, Topic>();

function topicOf(word: string): Topic | undefined {
  let topic = known.get(word);
  if (topic === undefined) {
    topic = SINGLE.find(([, words]) => words.test(word))?.[0];
    if (topic !== undefined && known.size < 1000) known.set(word, topic);
  }
  return topic;
}

/** The topics named in a text, in order. */
export function topicsIn(text: string): Topic[] {
  const found: Topic[] = [];
  if (text.length < 2) return found;
  for (const word of text.match(TOPICS) ?? []) {
    const topic = topicOf(word);
    if (topic !== undefined) found.push(topic);
  }
  return found;
}

const titleTopics = new Map<string, Topic | null>();

/** The one topic of a heading; null for 行政复议、行政诉讼情况, which has two. */
function topicOfTitle(title: string): Topic | null {
  let topic = titleTopics.get(title);
  if (topic === undefined) {
    const found = [...new Set(topicsIn(compact(title)))];
    const special = found.filter((one) => one !== 'disclosure');
    topic = found.includes('request')
      ? 'request'
      : ((special.length === 1 ? special[0] : special.length === 0 ? found[0] : null) ?? null);
    if (titleTopics.size > 500) titleTopics.clear();
    titleTopics.set(title, topic);
  }
  return topic;
}

const PIECE = /^(?:件次?|起|项|例|宗|次|份|条|)$/;
const CASE_TOPICS: ReadonlySet<Topic> = new Set(['request', 'review', 'litigation']);

/** A number of what was added or taken away, not of what there is. */
const CHANGE = /(?:增加|增长|减少|下降|上升|回落|新增|超过|多|少|高于|低于)(?:了)?$/;

function fits(row: ConceptRule, label: string, unit: string): boolean {
  return row.words.test(label) && (row.unit === undefined || row.unit.test(unit));
}

/** Any words of a topic: one test instead of all its rules where none fits. */
const ANY_WORDS = Object.fromEntries(
  Object.entries(CONCEPTS).map(([topic, rules]) => [
    topic,
    new RegExp(rules.map(({ words }) => words.source).join('|')),
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
  unit: string,
): [Topic | null, ConceptRule | null] {
  const last = named.at(-1) ?? null;
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

/** Of topics behind a number a case comes first (12件申请予以公开), else the last is what is counted (4次…业务培训会). */
function behind(topics: readonly Topic[]): readonly Topic[] {
  const cases = topics.filter((topic) => CASE_TOPICS.has(topic));
  return cases.length > 0 ? cases : topics;
}

/** The topics named for a number: in its clause before it, else behind it, else in the clauses before. */
function topicsAround(
  folded: string,
  clauseStart: number,
  start: number,
  { figure, after }: Mention,
): readonly Topic[] {
  const own = topicsIn(compact(folded.slice(clauseStart, figure.start)));
  if (own.length > 0) return own;
  const next = behind(topicsIn(after));
  return next.length > 0 ? next : topicsIn(compact(folded.slice(start, clauseStart)));
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
const HEAD = 1500;

/** Reads what each mention counts. */
export function readCounts(
  folded: string,
  mentions: readonly Mention[],
  narrative: Narrative,
  year: number | null,
): Count[] {
  const names = ownNames(compact(folded.slice(0, HEAD)));
  const counts: Count[] = [];
  const scoped = scopedSentences(folded);
  for (const mention of mentions) {
    const { place, figure, unit, before, after } = mention;
    const sentence = narrative.sentences[place.sentence];
    const start = Math.max(sentence?.start ?? 0, figure.start - REACH);
    const previous = counts.at(-1);
    const sameParagraph = previous?.place.paragraph === place.paragraph;
    const from = Math.max(start, sameParagraph ? (previous?.figure.withUnit.end ?? 0) : 0);
    const named = topicsAround(folded, Math.max(from, place.clauseStart), from, mention);
    const context = { inherited: sameParagraph ? (previous?.topic ?? null) : null, titles: sentence?.titles ?? [] };
    const labels =
      before === '' || /^(?:有|共有?|计|为|约|其中|另有?|的|对|全部)+$/.test(before)
        ? [after, before]
        : [before, after];
    const [topic, row] = CHANGE.test(before) ? [context.inherited, null] : understand(named, context, labels, unit);
    counts.push({
      ...mention,
      topic,
      concept: row?.concept ?? null,
      statutory: row?.statutory === true,
      scope: scoped.has(place.sentence, sentence)
        ? scopeOf(compact(folded.slice(start, figure.start)), mention.clauseText, names, year)
        : 'year',
      titles: context.titles,
    });
  }
  return counts;
}

import { characterClasses } from '../../text/character-classes';
import { type FirstFitting, firstFitting } from '../../text/first-fitting';
import { says } from '../../text/signs';
import { isAttribute } from './attributes';
import { CONCEPTS, type ConceptRule, type Topic } from './concepts';
import { RESULTS } from './families';
import { labelWord } from './label-words';
import type { Mention } from './mention';
import type { Narrative } from './narrative';
import type { OwnNames, Scope } from './scope';
import { scopeReader } from './scope-reader';
import { CASE_TOPICS, isOtherMatter, topicOfTitle, topicsAround } from './topics';
import { turnedOver } from './turned-over';

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

const PIECES = new Set(['', '件', '件次', '起', '项', '例', '宗', '次', '份', '条']);

/** 无一例, 没有1件: no number at all. */
const DENIED = /(?:无|没有|未有|不到|不足)$/;

/** Words that say nothing of what is counted. */
const FUNCTION_WORDS = /^(?:有|共|计|为|约|其中|另|的|对|全部)+$/;
const FUNCTION_FIRST = characterClasses('有共计为约其另的对全');

const saysNothing = (label: string): boolean =>
  label === '' || (FUNCTION_FIRST[label.charCodeAt(0)] !== 0 && FUNCTION_WORDS.test(label));

/** A number of what was added or taken away, not of what there is. */
const CHANGE = /(?:增加|增长|减少|下降|上升|回落|超过|高于|低于|比[^,]{0,12}[多少])(?:了)?$/;

const CHANGED_OR_DENIED = labelWord(new RegExp(`${CHANGE.source}|${DENIED.source}`));
const AVERAGE = labelWord(/平均|人均|[日月年]均/);
const isChange = ({ signs, before, clauseText }: Mention): boolean =>
  says(CHANGED_OR_DENIED, signs, before) || says(AVERAGE, signs, clauseText);

/** The rules of a topic, looked up by the characters of their words. */
const RULES = new Map(
  Object.entries(CONCEPTS).map(([topic, rules]): [string, FirstFitting<ConceptRule, string>] => [
    topic,
    firstFitting(rules, (row, unit) => row.unit === undefined || row.unit.test(unit)),
  ]),
);

/** The rule of a topic that the likelier of two labels fits, else the other. */
function ruleFor(topic: Topic, { likely, other, unit }: Labels): ConceptRule | null {
  if (CASE_TOPICS.has(topic) && !PIECES.has(unit)) return null;
  const find = RULES.get(topic);
  return find?.(likely, unit) ?? find?.(other, unit) ?? null;
}

/** 申请 alone, or a channel word: too weak to draw a number into the topic of the sentence before. */
const WEAK = /^(?:received(?:\.\w+(?:-\w+)?)?|disclosure\.part|\w+\.withdrawn|withdrawn)$/;

/** What may say what a number counts, the likelier first: what stands before it, or behind it where that says nothing. */
interface Labels {
  readonly likely: string;
  readonly other: string;
  readonly unit: string;
}

function labelsOf(mention: Mention, year: number | null): Labels {
  const { before, after, unit } = mention;
  const turned = turnedOver(mention, year);
  if (turned !== null) return { likely: turned, other: before, unit };
  // 除2件终止外均获维持: what stands behind 外 is of the others.
  if (before.endsWith('除')) return { likely: after.split('外')[0] ?? '', other: '', unit };
  return saysNothing(before) ? { likely: after, other: before, unit } : { likely: before, other: after, unit };
}

interface Context {
  /** Topic of the number before, in the same paragraph. */
  readonly inherited: Topic | null;
  /** The topic of the section. */
  readonly titled: Topic | null;
  readonly year: number | null;
}

type Meaning = readonly [Topic | null, ConceptRule | null];

const isCase = (topic: Topic | null): topic is Topic => topic !== null && CASE_TOPICS.has(topic);

/** The topic and rule of a label: a topic that the context gives wins where the label is in that topic's own words. */
function understand(named: readonly Topic[], context: Context, mention: Mention): Meaning {
  const { inherited, titled } = context;
  const last = named.at(-1) ?? null;
  if (last === null || isCase(last)) {
    if (isOtherMatter(mention) || (last === null && inherited === 'matter')) return ['matter', null];
  }
  const labels = labelsOf(mention, context.year);
  if (!isCase(last)) {
    const given = byContext(inherited, labels) ?? (titled === inherited ? null : byContext(titled, labels));
    if (given !== null) return given;
  }
  return byNames(named, context, labels);
}

/** Of requests, reviews and suits a context gives all but what is too weak. */
function byContext(topic: Topic | null, labels: Labels): Meaning | null {
  const row = isCase(topic) ? ruleFor(topic, labels) : null;
  return row === null || WEAK.test(row.concept) ? null : [topic, row];
}

/** The last topic that is named comes first; where none is, the context's, of which a weak rule is only a guess. */
function byNames(named: readonly Topic[], { inherited, titled }: Context, labels: Labels): Meaning {
  for (let i = named.length - 1; i >= 0; i--) {
    const topic = named[i] as Topic;
    const row = topic === named[i + 1] ? null : ruleFor(topic, labels);
    if (row !== null) return [topic, row];
  }
  if (named.length > 0) return [named.at(-1) ?? null, null];
  return (
    guess(inherited, labels) ?? (titled === inherited ? null : guess(titled, labels)) ?? [inherited ?? titled, null]
  );
}

function guess(topic: Topic | null, labels: Labels): Meaning | null {
  const row = topic === null ? null : ruleFor(topic, labels);
  if (row === null) return null;
  return [topic, WEAK.test(row.concept) ? { concept: row.concept, words: row.words } : row];
}

/** How much of a sentence before a number is looked at. */
const REACH = 160;

/** Reads what each mention counts. */
export function readCounts(
  folded: string,
  mentions: readonly Mention[],
  narrative: Narrative,
  year: number | null,
  names: OwnNames,
): Count[] {
  const counts: Count[] = [];
  const scopeAt = scopeReader(folded, names, year);
  let titles: readonly string[] | null = null;
  let titled: Topic | null = null;
  let previous: Count | undefined;
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
    const isChanged = isChange(mention);
    const inherited = near?.topic ?? null;
    const meaning: Meaning = isChanged
      ? [inherited, null]
      : meaningOf(folded, mention, near, start, { inherited, titled, year });
    const scope = scopeAt(mention, sentence, start);
    previous = countOf(mention, meaning, scope, isChanged || scope === 'other-year', titles);
    counts.push(previous);
  }
  return counts.map((count, at) =>
    isAttribute(counts, at)
      ? countOf(count, ['disclosure', null], count.scope, count.isAside, count.titles)
      : completed(count, counts[at - 1], counts[at + 1]),
  );
}

function meaningOf(
  folded: string,
  mention: Mention,
  near: Count | undefined,
  start: number,
  context: Context,
): Meaning {
  const from = Math.max(start, near?.figure.withUnit.end ?? 0);
  const named = topicsAround(folded, Math.max(from, mention.place.clauseStart), from, mention);
  return understand(named, context, mention);
}

const RESULT = new Set(RESULTS.parts);

/** 网上申请9件,来信6件,合计15件. */
const SUMMED = new Set(['合计', '共计', '总计']);
const OF_RECEIVED = /^(?:received\.|applicant\.)/;

/** 办结2490件,其中予以公开…: a total that is only told by the parts behind it, or before it. */
function completed(count: Count, previous: Count | undefined, next: Count | undefined): Count {
  if (count.concept === 'other' && previous !== undefined && isOtherApplicant(count, previous))
    return countOf(count, ['request', OTHER_APPLICANT], count.scope, count.isAside, count.titles);
  if (count.concept === 'granted' && next !== undefined && isPartlyWithin(next, count))
    return countOf(count, ['request', GRANTED_AND_PARTLY], count.scope, count.isAside, count.titles);
  if (count.concept !== null) return count;
  if (previous !== undefined && SUMMED.has(count.before)) {
    const isSummed =
      (previous.concept === 'carried' || OF_RECEIVED.test(previous.concept ?? '')) &&
      previous.place.segment === count.place.segment;
    if (isSummed && PIECES.has(count.unit)) return totalled(count, 'received');
  }
  if (next?.concept == null || next.place.sentence !== count.place.sentence) return count;
  if (count.isAside || !PIECES.has(count.unit)) return count;
  const isClosed = RESULT.has(next.concept) && /办结|答复|办理|处理/.test(count.before);
  const isReceived = OF_RECEIVED.test(next.concept) && /收到|受理|新收|接收/.test(count.before);
  if (!isClosed && !isReceived) return count;
  return totalled(count, isClosed ? 'closed' : 'received');
}

/** 同意公开25件(含部分公开5件): both rows of the form. */
const GRANTED_AND_PARTLY: ConceptRule = { concept: 'granted+partly', words: CHANGE, statutory: true };
const isPartlyWithin = ({ concept, owner, before, place }: Count, count: Count): boolean =>
  concept === 'partly' &&
  place.sentence === count.place.sentence &&
  (owner?.index === count.index ? /^(?:其中|包?[含括])/ : /^其中/).test(before);

/** 法律服务机构申请20件,其他5件: the last of the form's columns, and no result. */
const OTHER_APPLICANT: ConceptRule = { concept: 'applicant.other', words: CHANGE };
const isOtherApplicant = ({ before, place, unit }: Count, previous: Count): boolean =>
  /^applicant\.(?!natural|legal$)/.test(previous.concept ?? '') &&
  /^其[他它](?:类|的)*$/.test(before) &&
  place.segment === previous.place.segment &&
  unit === previous.unit;

const totalled = (count: Count, concept: string): Count =>
  countOf(count, ['request', { concept, words: CHANGE, statutory: true }], count.scope, count.isAside, count.titles);

/** Written out: spreading a mention costs more than all its patterns. */
function countOf(
  mention: Mention,
  [topic, row]: Meaning,
  scope: Scope,
  isAside: boolean,
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
    signs: mention.signs,
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

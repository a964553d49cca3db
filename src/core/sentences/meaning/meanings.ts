import type { ConceptRule } from '../../subjects/concepts/concept-rule';
import { CONCEPTS } from '../../subjects/concepts/concepts';
import { CASE_TOPICS, type Topic } from '../../subjects/concepts/topics';
import { SAYS_NOTHING } from '../../subjects/function-words';
import { says, wordsOf } from '../../subjects/phrase';
import { characterClasses } from '../../text/character-classes';
import type { Mention } from '../mentions/mention';
import { carriedYearLabel } from './carried-year-label';
import { goesToNextYear, isOpenBehind } from './forward-behind';
import { isOtherMatter, topicsAround } from './topics';

/** What requests, reviews and suits are counted in; or nothing, 共收到申请3. */
export const PIECES = new Set(['', '件', '件次', '起', '项', '例', '宗', '次', '份', '条']);

/** 自然人47人次: whoever asked, counted each time, and so once for each request. */
const TIMES = new Set(['人次', '家次']);

const FIRST_OF_NOTHING = characterClasses(
  SAYS_NOTHING.parts
    .flatMap(wordsOf)
    .map((word) => word.charAt(0))
    .join(''),
);

const saysNothing = (label: string): boolean =>
  label === '' || (FIRST_OF_NOTHING[label.charCodeAt(0)] !== 0 && says(SAYS_NOTHING, label));

const firstFitting = (topic: Topic, label: string, unit: string): ConceptRule | null =>
  CONCEPTS[topic].find((row) => row.words.test(label) && (row.units === undefined || row.units.has(unit))) ?? null;

/** The rule of a topic that the likelier of two labels fits, else the other. */
function ruleFor(topic: Topic, { likely, other, unit }: Labels): ConceptRule | null {
  if (!CASE_TOPICS.has(topic) || PIECES.has(unit))
    return firstFitting(topic, likely, unit) ?? firstFitting(topic, other, unit);
  const row = topic === 'request' && TIMES.has(unit) ? firstFitting(topic, likely, unit) : null;
  return row?.concept.startsWith('applicant.') === true ? row : null;
}

/** 申请 alone, or a channel word: too weak to draw a number into the topic of the sentence before. */
const WEAK = /^(?:handled|received(?:\.\w+(?:-\w+)?)?|disclosure\.part|\w+\.withdrawn|withdrawn)$/;

/** What may say what a number counts, the likelier first: what stands before it, or behind it where that says nothing. */
interface Labels {
  readonly likely: string;
  readonly other: string;
  readonly unit: string;
}

function labelsOf(folded: string, mention: Mention, year: number | null): Labels {
  const { before, after, unit } = mention;
  const turned = carriedYearLabel(mention, year);
  if (turned === null && goesToNextYear(folded, mention, year)) return { likely: '结转下年', other: before, unit };
  if (turned !== null) return { likely: turned, other: before, unit };
  // Of reviews and suits it says what it says: 1件正在办理 is pending.
  if (isOpenBehind(folded, mention)) return { likely: `结转下年,${after}`, other: before, unit };
  // 除2件终止外均获维持: what stands behind 外 is of the others.
  if (before.endsWith('除')) return { likely: after.split('外')[0] ?? '', other: '', unit };
  return saysNothing(before) ? { likely: after, other: before, unit } : { likely: before, other: after, unit };
}

/** What is known of the place where a number stands. */
export interface Context {
  /** Topic of the number before, in the same paragraph. */
  readonly inherited: Topic | null;
  /** The topic of the section. */
  readonly titled: Topic | null;
  readonly year: number | null;
}

/** What a number counts, and whether that is said in the form's own words. */
export type Meaning = readonly [Topic | null, Pick<ConceptRule, 'concept' | 'statutory'> | null];

const isCase = (topic: Topic | null): topic is Topic => topic !== null && CASE_TOPICS.has(topic);

const lastCase = (topics: readonly Topic[]): Topic | null => topics.filter(isCase).at(-1) ?? null;

/** The topic and rule of a label: a topic that the context gives wins where the label is in that topic's own words. */
function understand(folded: string, named: readonly Topic[], context: Context, mention: Mention): Meaning {
  const { inherited, titled } = context;
  const last = named.at(-1) ?? null;
  if (last === null || isCase(last)) {
    if (isOtherMatter(mention) || (last === null && inherited === 'matter')) return ['matter', null];
  }
  const labels = labelsOf(folded, mention, context.year);
  if (!isCase(last)) {
    const given =
      byContext(lastCase(named), labels) ??
      byContext(inherited, labels) ??
      (titled === inherited || isBesideCases(inherited) ? null : byContext(titled, labels));
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
    guess(inherited, labels) ??
    (titled === inherited || isBesideCases(inherited) ? null : guess(titled, labels)) ?? [inherited ?? titled, null]
  );
}

/** 行政诉讼6件,其中当年新收5件,上年结转1件: what goes on from reviews or suits is of these, whatever its section is on. */
const isBesideCases = (topic: Topic | null): boolean => topic === 'review' || topic === 'litigation';

function guess(topic: Topic | null, labels: Labels): Meaning | null {
  const row = topic === null ? null : ruleFor(topic, labels);
  if (row === null) return null;
  return [topic, WEAK.test(row.concept) ? { concept: row.concept } : row];
}

/** What a number means by its own labels and the topics named before it; `from` is as far as they are looked for. */
export function meaningOf(folded: string, mention: Mention, from: number, context: Context): Meaning {
  const named = topicsAround(folded, Math.max(from, mention.place.clauseStart), from, mention);
  return understand(folded, named, context, mention);
}

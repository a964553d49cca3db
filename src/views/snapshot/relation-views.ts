import { formatExact, negate, subtract, ZERO } from '../../core/arithmetic/exact';
import { addIntervals, type Interval, isPoint, meets, point } from '../../core/arithmetic/interval';
import { formById } from '../../core/forms/all';
import type { Analysis, Relation, Term } from '../../core/model/analysis';
import type { TermRole } from '../../core/model/term-role';
import { relationKind } from '../../core/relations/kinds/all';
import { indicatorName } from '../../messages/indicator-name';
import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import { modelVocabulary } from '../../messages/vocabulary';
import type { RelationView, TermView } from '../snapshot';
import { type QuotedPlace, quoter } from './quote';

/** Terms that a relation is about, in the order in which they may name it. */
const NAMING: readonly TermRole[] = ['total', 'whole', 'stated', 'percent', 'consequence', 'left', 'said', 'announced'];

/** The relations as lines of the calculation inspector, in the order of the analysis. */
export function relationViews(
  analysis: Analysis,
  language: Language,
  sectionAt: (offset: number) => number,
): readonly RelationView[] {
  const { kinds } = modelVocabulary(language);
  const say = messages(language, analysis.form);
  const findings = findingsByRelation(analysis);
  const quote = quoter(analysis.text);
  return analysis.relations.map((relation) => ({
    id: relation.id,
    kind: relation.kind,
    kindName: kinds[relation.kind],
    verdict: relation.verdict,
    name: nameOf(relation, analysis, language) ?? quoted(relation, quote),
    formula: relation.arithmetic,
    terms: relation.terms.map((term) => termView(term, analysis, language)),
    sums: sumsOf(relation),
    reason: relation.reason && say(relation.reason),
    source: sourceOf(analysis.form, relation.source, language),
    section: sectionAt(relation.terms[0]?.start ?? 0),
    findings: findings.get(relation.id) ?? [],
  }));
}

function findingsByRelation({ findings }: Analysis): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  findings.forEach(({ relation }, i) => {
    if (relation === null) return;
    const known = places.get(relation);
    if (known) known.push(i);
    else places.set(relation, [i]);
  });
  return places;
}

/** What a relation is about, by an indicator that is bound to it; null where none is. */
function nameOf({ terms }: Relation, { form }: Analysis, language: Language): string | null {
  for (const role of NAMING) {
    const indicator = terms.find((term) => term.role === role && term.indicator !== undefined)?.indicator;
    if (indicator !== undefined) return indicatorName(language, form, indicator);
  }
  const bound = terms.find((term) => term.indicator !== undefined)?.indicator;
  return bound === undefined ? null : indicatorName(language, form, bound);
}

/** Characters of a sentence that stand for a relation without indicators. */
const WORDS = 14;

/** The words before the term that names a relation, and the term. */
function quoted({ terms }: Relation, quote: (start: number, end: number) => QuotedPlace): string {
  const named = NAMING.map((role) => terms.find((term) => term.role === role)).find((term) => term !== undefined);
  const term = named ?? terms[0];
  if (!term) return '';
  const { before, text } = quote(term.start, term.end);
  return `${before.length > WORDS ? `…${before.slice(-WORDS)}` : before}${text}`;
}

function termView({ role, start, end, text, indicator }: Term, { form }: Analysis, language: Language): TermView {
  const name = indicator === undefined ? '' : indicatorName(language, form, indicator);
  return { role: modelVocabulary(language).terms[role] ?? role, name, text, start, end };
}

function sumsOf(relation: Relation): RelationView['sums'] {
  const kind = relationKind(relation);
  const left = relation.terms.filter(({ role }) => role === kind.left);
  const right = relation.terms.filter(({ role }) => role === kind.right);
  if (!kind.comparesSums || left.length === 0 || right.length === 0) return null;
  const [a, b] = [total(left), total(right)];
  return { left: formatInterval(a), right: formatInterval(b), difference: differenceOf(a, b) };
}

/** A blank term counts as nothing. */
const total = (terms: readonly Term[]): Interval =>
  terms.reduce<Interval>((all, { value }) => (value === null ? all : addIntervals(all, value)), point(ZERO));

export function formatInterval(value: Interval): string {
  if (isPoint(value) && value.low) return formatExact(value.low);
  const [low, high] = [value.low && formatExact(value.low), value.high && formatExact(value.high)];
  if (low === null && high === null) return '';
  if (high === null) return `${value.lowOpen ? '>' : '≥'} ${low}`;
  if (low === null) return `${value.highOpen ? '<' : '≤'} ${high}`;
  return `${low}–${high}`;
}

/** Left minus right, signed; `0` where the two can be equal. */
function differenceOf(left: Interval, right: Interval): string {
  const [a, b] = [left.low ?? left.high, right.low ?? right.high];
  if (a === null || b === null || meets(left, right)) return '0';
  const difference = subtract(a, b);
  return difference.units > 0n ? `+${formatExact(difference)}` : `−${formatExact(negate(difference))}`;
}

const FROM_TEXT: Readonly<Record<Language, string>> = { zh: '报告自己的文字', en: 'the report’s own words' };

/** The clause of a relation of a form; of any other, that the report itself says so, and the shape in which it does. */
function sourceOf(formId: string, source: string, language: Language): string {
  if (!source.startsWith('form:')) return `${FROM_TEXT[language]} · ${source}`;
  const id = source.slice('form:'.length);
  return formById(formId)?.relations.find((relation) => relation.id === id)?.clause ?? id;
}

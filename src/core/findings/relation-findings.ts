import type { Finding, PreviousPlace, RelatedPlace, Relation, Term } from '../model/analysis';
import type { FindingCode } from '../model/codes';
import type { Message } from '../model/message';
import type { Severity } from '../model/schema';
import type { JudgedRelation } from '../relations/judge-all';
import { relationKind } from '../relations/kinds/all';
import type { Range } from '../text/range';
import { byCommonCause } from './common-cause';
import { type IndicatorAt, nameNumbers } from './name-numbers';

/** A judged relation that has something to say. */
interface Spoken extends JudgedRelation {
  readonly message: Message;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** One finding for each broken relation, or for several with one likely cause. */
export function relationFindings(judged: readonly JudgedRelation[], indicatorAt: IndicatorAt): Finding[] {
  const spoken = judged
    .filter((one): one is Spoken => one.message !== null)
    .map((one) => ({ ...one, message: nameNumbers(one.message, one.relation.terms, indicatorAt) }));
  const of = new Map(spoken.map((one) => [one.relation, one]));
  return byCommonCause(spoken.map(({ relation }) => relation)).map((relations) =>
    findingFor(relations.map((relation) => of.get(relation)).filter((one): one is Spoken => one !== undefined)),
  );
}

function findingFor(group: readonly Spoken[]): Finding {
  const [first] = group as [Spoken, ...Spoken[]];
  const { relation } = first;
  const anchor = anchorOf(relation);
  const severity = group.reduce((most, one) => (RANK[one.severity] < RANK[most] ? one.severity : most), first.severity);
  const range = { start: anchor?.start ?? 0, end: anchor?.end ?? 0 };
  return {
    code: codeOf(relation, anchor),
    severity,
    message: messageFor(group),
    relation: relation.id,
    related: placesOf(group, range),
    ...previousPlaces(group),
    start: range.start,
    end: range.end,
  };
}

const anchorOf = (relation: Relation): Term | undefined =>
  relation.terms.find(({ role }) => role === relationKind(relation).anchor) ?? relation.terms[0];

/** A consequence that is not filled in is a missing value, not a contradiction. */
function codeOf(relation: Relation, anchor: Term | undefined): FindingCode {
  if (anchor?.role === 'consequence' && anchor.start === anchor.end) return 'missing-value';
  return relationKind(relation).code;
}

function messageFor(group: readonly Spoken[]): Message {
  const [first, ...others] = group as [Spoken, ...Spoken[]];
  if (others.length === 0) return first.message;
  const also = others.map(({ message }) => String(message.args.formula ?? '')).join('；');
  const key = relationKind(first.relation).code === 'growth' ? 'growth.together' : 'sum.together';
  return { key, args: { ...first.message.args, also } };
}

/** One number for each range of a text of up to 67 million characters. */
const keyOf = ({ start, end }: Range): number => start * 2 ** 26 + end;

/** Every other term, once. */
function placesOf(group: readonly Spoken[], own: Range): RelatedPlace[] {
  const seen = new Set([keyOf(own)]);
  const places: RelatedPlace[] = [];
  for (const { relation } of group) {
    for (const term of relation.terms) {
      const key = keyOf(term);
      if (seen.has(key) || term.end === 0) continue;
      seen.add(key);
      places.push({ start: term.start, end: term.end, message: placeMessage(term) });
    }
  }
  return places;
}

/** The terms that the report of the year before says. */
function previousPlaces(group: readonly Spoken[]): Pick<Finding, 'inPrevious'> {
  const inPrevious: PreviousPlace[] = [];
  for (const { relation } of group)
    for (const term of relation.terms)
      if (term.inPrevious !== undefined) inPrevious.push({ ...term.inPrevious, message: placeMessage(term) });
  return inPrevious.length === 0 ? {} : { inPrevious };
}

function placeMessage({ role, text, indicator, inPrevious }: Term): Message {
  const args = indicator === undefined ? { value: text } : { labelIndicator: indicator, value: text };
  return { key: inPrevious === undefined ? `place.${role}` : 'place.previous', args };
}

import type { Finding, Message, RelatedPlace, Relation, RelationKind, Term, TermRole } from '../model/analysis';
import type { FindingCode, Severity } from '../model/schema';
import type { Judged } from '../relations/judge-all';
import type { Range } from '../text/range';
import { byCommonCause } from './common-cause';

/** A judged relation that has something to say. */
interface Spoken extends Judged {
  readonly message: Message;
}

/** Relations whose finding bears another code. */
const CODES: Partial<Readonly<Record<RelationKind, FindingCode>>> = {
  'at-most-sum': 'counted-once',
  'usual-equal': 'usual',
  'usual-at-most': 'usual',
  'usual-at-least': 'usual',
};

/** The term on which a finding sits, by kind; the first term where none is named. */
const SEAT: Partial<Readonly<Record<RelationKind, TermRole>>> = {
  sum: 'total',
  'counted-once': 'total',
  'at-most-sum': 'total',
  balance: 'right',
  subset: 'subset',
  same: 'said',
  percent: 'percent',
  growth: 'percent',
  implication: 'consequence',
};

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** One finding for each broken relation, or for several with one likely cause. */
export function relationFindings(judged: readonly Judged[]): Finding[] {
  const spoken = judged.filter((one): one is Spoken => one.message !== null);
  const of = new Map(spoken.map((one) => [one.relation, one]));
  return byCommonCause(spoken.map(({ relation }) => relation)).map((relations) =>
    findingFor(relations.map((relation) => of.get(relation)).filter((one): one is Spoken => one !== undefined)),
  );
}

function findingFor(group: readonly Spoken[]): Finding {
  const [first] = group as [Spoken, ...Spoken[]];
  const { relation } = first;
  const seat = relation.terms.find(({ role }) => role === SEAT[relation.kind]) ?? relation.terms[0];
  const severity = group.reduce((most, one) => (RANK[one.severity] < RANK[most] ? one.severity : most), first.severity);
  const range = { start: seat?.start ?? 0, end: seat?.end ?? 0 };
  return {
    code: codeOf(relation, seat),
    severity,
    message: messageFor(group),
    relation: relation.id,
    related: placesOf(group, range),
    start: range.start,
    end: range.end,
  };
}

/** A consequence that is not filled in is a missing value, not a contradiction. */
function codeOf({ kind }: Relation, seat: Term | undefined): FindingCode {
  if (kind === 'implication' && seat?.start === seat?.end) return 'missing-value';
  return CODES[kind] ?? (kind as FindingCode);
}

function messageFor(group: readonly Spoken[]): Message {
  const [first, ...others] = group as [Spoken, ...Spoken[]];
  if (others.length === 0) return first.message;
  const also = others.map(({ message }) => String(message.args.formula ?? '')).join('；');
  return { key: 'sum.together', args: { ...first.message.args, also } };
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

function placeMessage({ role, text, indicator }: Term): Message {
  const args = indicator === undefined ? { value: text } : { labelIndicator: indicator, value: text };
  return { key: `place.${role}`, args };
}

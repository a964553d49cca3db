import { formById } from '../forms/all';
import type { Analysis, Relation, Term } from '../model/analysis';
import type { Message, Silencer } from '../model/message';
import type { Known, NumberEvidence } from '../model/number-evidence';
import { silencersOf } from './silencers';

/** A term of the relation that a finding is about, and what is known of it. */
export interface ExplainedTerm {
  readonly term: Term;
  /** Of a number of a sentence, where evidence was asked for. */
  readonly evidence?: NumberEvidence;
}

/** Why a finding is one. */
export interface Explanation {
  readonly relation: Relation;
  readonly terms: readonly ExplainedTerm[];
  /** Where the rule stands, of a relation that a form prescribes. */
  readonly clause: string | null;
  /** Why it is only a hint, where it is undecidable. */
  readonly reason: Message | null;
  /** Any of these would have kept it from being a finding; there may be others. */
  readonly silencers: readonly Silencer[];
}

const FORM = 'form:';
const LIST = 'list:';
const TOTALS: ReadonlySet<string> = new Set(['total', 'whole']);

/** Explains a finding of an analysis that was made with `evidence`; null where it is about no relation. */
export function explainFinding(
  { relations, evidence = [], form }: Analysis,
  { relation: id }: { readonly relation: string | null },
): Explanation | null {
  const relation = relations.find((one) => one.id === id);
  if (relation === undefined) return null;
  const known = new Map(evidence.map((one) => [one.start, one]));
  const ofTerm = (term: Term): NumberEvidence | undefined =>
    term.inPrevious === undefined && term.end > term.start ? known.get(term.start) : undefined;
  const head = relation.source.startsWith(LIST) ? relation.terms.find(({ role }) => TOTALS.has(role)) : undefined;
  const ofHead = head && ofTerm(head);
  const terms = relation.terms.map((term): ExplainedTerm => {
    const evidence = ofTerm(term);
    if (evidence === undefined) return { term };
    return { term, evidence: term === head || ofHead === undefined ? evidence : asPartOf(ofHead, evidence) };
  });
  return {
    relation,
    terms,
    clause: clauseOf(relation, form),
    reason: relation.verdict === 'undecidable' ? relation.reason : null,
    silencers: silencersOf(
      relation,
      terms.flatMap(({ evidence: one }) => one ?? []),
    ),
  };
}

/** A part of a list is of what its total is of, as far as its own clause does not say otherwise. */
const asPartOf = (total: NumberEvidence, part: NumberEvidence): NumberEvidence => ({
  ...part,
  whose: ofTotal(total.whose, part.whose),
  when: ofTotal(total.when, part.when),
  matter: ofTotal(total.matter, part.matter),
});

const ofTotal = <Value>(total: Known<Value>, part: Known<Value>): Known<Value> =>
  part.evidence === 'stated' && part.saidIn !== 'default'
    ? part
    : { ...total, evidence: total.evidence === 'unknown' ? 'unknown' : 'inherited', saidIn: 'total' };

function clauseOf({ source }: Relation, form: string): string | null {
  if (!source.startsWith(FORM)) return null;
  const row = formById(form)?.relations.find(({ id }) => `${FORM}${id}` === source);
  return row?.clause ?? null;
}

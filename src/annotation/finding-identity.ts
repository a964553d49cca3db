import type { Analysis, Finding, Relation, Term } from '../core/model/analysis';
import { madeOnce } from '../core/text/made-once';

/** What a finding is recognised by after the text around it has changed; stored in the side file. */
export interface FindingIdentity {
  readonly code: string;
  /** Indicator ids of all terms, where every term has one; else `around` stands in. */
  readonly indicators?: readonly string[] | undefined;
  /** The 16 characters before and behind the finding. */
  readonly around?: readonly [string, string] | undefined;
  /** The terms as printed: a number that changes makes it another finding. */
  readonly terms: readonly string[];
}

const CONTEXT = 16;

/** Of a finding of this analysis. It survives edits elsewhere and dies when one of its numbers changes. */
export function identityOf(analysis: Analysis, finding: Finding): FindingIdentity {
  const relation = finding.relation === null ? undefined : relationsOf(analysis).get(finding.relation);
  const terms: readonly Pick<Term, 'text' | 'indicator'>[] = relation?.terms ?? [
    { text: analysis.text.slice(finding.start, finding.end) },
  ];
  const indicators = terms.flatMap((term) => (term.indicator === undefined ? [] : [term.indicator]));
  const printed = { code: finding.code, terms: terms.map((term) => term.text) };
  if (indicators.length > 0 && indicators.length === terms.length) return { ...printed, indicators };
  const before = analysis.text.slice(Math.max(0, finding.start - CONTEXT), finding.start);
  return { ...printed, around: [before, analysis.text.slice(finding.end, finding.end + CONTEXT)] };
}

/** The same for identities of the same finding. */
export const identityKey = ({ code, indicators, around, terms }: FindingIdentity): string =>
  JSON.stringify([code, indicators ?? null, indicators ? null : (around ?? null), terms]);

const relationsOf = madeOnce(
  ({ relations }: Analysis): ReadonlyMap<string, Relation> =>
    new Map(relations.map((relation) => [relation.id, relation])),
);

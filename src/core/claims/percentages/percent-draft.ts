import { parseExact } from '../../arithmetic/exact';
import { point } from '../../arithmetic/interval';
import type { Figure, Term } from '../../model/analysis';
import { newTerm } from '../../model/term';
import type { TermRole } from '../../model/term-role';
import type { RelationDraft } from '../../relations/draft';
import { judge } from '../../relations/judge';
import type { Ratio } from '../../sentences/percentages/ratios';
import { claimDraft } from '../drafts';

export const percentTerm = ({ figure, hedge }: Ratio): Term =>
  hedge === null
    ? newTerm('percent', figure.withUnit, figure.value, `${figure.text}%`)
    : newTerm('percent', figure.withUnit, hedge.window, hedge.text);

/** A percentage against what it is of; whether it fits is for its kind to say. */
export const percentDraft = (
  source: string,
  terms: readonly Term[],
  more: Partial<RelationDraft> = {},
): RelationDraft => claimDraft('percent', source, terms, more);

/** What its kind must know of a percentage that is not told exactly. */
export const specOf = ({ hedge }: Ratio): Pick<RelationDraft, 'spec'> =>
  hedge === null ? {} : { spec: { hedged: true } };

/** A draft that holds, else null: where its words tie the numbers too loosely to say more. */
export const ifHolds = (draft: RelationDraft): RelationDraft | null =>
  judge(draft).verdict === 'holds' ? draft : null;

/** The two numbers of 50/131, each at its place. */
export function fractionTerms(figure: Figure): Term[] {
  const bar = figure.text.search(/[/／]/);
  if (figure.fraction === undefined || bar < 0) return [];
  const of = (role: TermRole, from: number, to: number): Term => {
    const text = figure.text.slice(from, to).trim();
    const printed = parseExact(text);
    const range = { start: figure.start + from, end: figure.start + to };
    return newTerm(role, range, printed === null ? null : point(printed), text);
  };
  return [of('numerator', 0, bar), of('base', bar + 1, figure.text.length)];
}

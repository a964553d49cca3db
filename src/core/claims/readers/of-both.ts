import type { Interval } from '../../arithmetic/interval';
import { tellsResult } from '../../forms/families';
import type { RelationDraft } from '../../relations/draft';
import { reason } from '../../relations/reason';
import { saysChange } from '../../sentences/changes/stated-change';
import type { List } from '../../sentences/lists/list';
import type { Measurement } from '../../sentences/meaning/measurement';
import { agree, less, sameMeasure, sumOfMentions } from '../../sentences/mentions/amounts';
import { FROM_YEAR_BEFORE, GIVEN_OVER, NAMES_LAST_YEAR } from '../../subjects/carrying';
import { says } from '../../subjects/phrase';
import { oneOf } from '../../subjects/word-class';
import type { ClaimContext } from '../claim-context';
import { claimDraft, told, withDoubt } from '../drafts';

const IS_GIVEN_OVER = new RegExp(oneOf(GIVEN_OVER));

/** A number between a total and its parts that says what was open when the year began, by whatever words. */
const isCarried = ({ concept, clauseText }: Measurement): boolean =>
  concept === 'carried' || says(FROM_YEAR_BEFORE, clauseText) || IS_GIVEN_OVER.test(clauseText);

/** 上年结转6件,新收52件,自然人50件: carried over, and told before what came in. */
const isCarriedBeside = (one: Measurement, head: Measurement): boolean =>
  isCarried(one) && one.place.sentence === head.place.sentence;

/** What stands between a total and its first part and is counted as they are. */
const between = ({ head, parts: [first] }: List, { counts }: ClaimContext): readonly Measurement[] =>
  counts
    .slice(Math.max(0, head.index - 1), first?.index)
    .filter((one) => one !== head && (one.index > head.index || isCarriedBeside(one, head)))
    .filter(
      (one) =>
        one.place.paragraph === head.place.paragraph &&
        one.place.depth === head.place.depth &&
        (!one.isAside || isCarried(one)) &&
        !saysChange(one) &&
        sameMeasure(one, head),
    );

/** 未答复8件(含上年1件): a bracket behind a part says that some of it are of the year before. */
const hasCarriedPart = ({ parts }: List, { counts }: ClaimContext): boolean =>
  counts
    .slice(parts[0]?.index, (parts.at(-1)?.index ?? 0) + 3)
    .some(
      (one) =>
        parts.some(({ index }) => index === one.owner?.index) && (isCarried(one) || says(NAMES_LAST_YEAR, one.before)),
    );

const sumDraft = ({ source, head, parts }: List): RelationDraft =>
  claimDraft('sum', source, [...told('total', head), ...told('part', ...parts)]);

/** The first parts that make a total, at least two; what stands behind them may be of something else. */
function making(total: Interval, parts: readonly Measurement[]): readonly Measurement[] | undefined {
  for (let end = parts.length; end > 1; end--) {
    const some = parts.slice(0, end);
    if (agree(total, sumOfMentions(some))) return some;
  }
  return undefined;
}

/**
 * 收到23件,上年结转4件,其中自然人20件,法人7件: parts of what came in and of what was carried over to it. Null for a list that is of its
 * total alone: its parts are no more than it, or no such number stands between. What became of requests is balanced elsewhere.
 */
export function ofBoth(list: List, context: ClaimContext): RelationDraft | null {
  const { head, parts, source } = list;
  if (!less(head.value, sumOfMentions(parts)) || parts.some(tellsResult)) return null;
  const draft = (other: Measurement, some: readonly Measurement[]): RelationDraft =>
    claimDraft('balance', source, [...told('left', head, other), ...told('right', ...some)]);
  if (hasCarriedPart(list, context)) return withDoubt(sumDraft(list), reason('missing'));
  const others = between(list, context);
  for (const other of others) {
    const some = making(sumOfMentions([head, other]), parts);
    if (some !== undefined) return draft(other, some);
  }
  const carried = others.find(isCarried);
  if (carried === undefined) return null;
  const isAbove = less(sumOfMentions([head, carried]), sumOfMentions(parts));
  return withDoubt(draft(carried, parts), isAbove ? null : reason('missing'));
}

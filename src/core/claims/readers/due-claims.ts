import type { RelationDraft } from '../../relations/draft';
import { reason } from '../../relations/reason';
import { MARKER } from '../../sentences/lists/list-members';
import type { Measurement } from '../../sentences/meaning/measurement';
import { isWholeNumber, sameMeasure } from '../../sentences/mentions/amounts';
import { DUE_IN_YEAR } from '../../subjects/answered-of';
import { DUE } from '../../subjects/due';
import { NEWLY_RECEIVED } from '../../subjects/new-requests';
import { says } from '../../subjects/phrase';
import { oneOf } from '../../subjects/word-class';
import { type ClaimContext, countsAround } from '../claim-context';
import { claimDraft, told, withDoubt } from '../drafts';
import { whoseOf } from '../evidence/whose';

const IS_DUE = new RegExp(`(?:${oneOf(DUE)})[^,;:]{0,12}$`);
/** Whatever else becomes of a case: with it, what was answered and what was carried forward need not be all. */
const ENDED_OTHERWISE = new Set(['withdrawn', 'extended', 'on-time']);

const isDue = ({ before, clauseText, value, isAside, topic }: Measurement): boolean =>
  !isAside && topic === 'request' && isWholeNumber(value) && IS_DUE.test(before) && !says(DUE_IN_YEAR, clauseText);

const IS_DONE = new Set(['handled', 'closed']);

/** The only number of a concept in the paragraph of another one; undefined where there is none, or several. */
function only(near: readonly Measurement[], due: Measurement, concept: string): Measurement | undefined {
  const [one, ...more] = near.filter((count) => count !== due && count.concept === concept && count.scope === 'year');
  return more.length === 0 && one !== undefined && sameMeasure(one, due) ? one : undefined;
}

/** Whether one of two numbers stands in the sentence of a third. */
const areBeside = (due: Measurement, ...others: readonly Measurement[]): boolean =>
  others.some(({ place }) => place.sentence === due.place.sentence);

function balance(left: readonly Measurement[], right: readonly Measurement[], context: ClaimContext): RelationDraft {
  const counts = [...left, ...right];
  const draft = claimDraft('balance', 'balance:due', [...told('left', ...left), ...told('right', ...right)]);
  const isOfOneBody = new Set(counts.map((one) => whoseOf(one, context).is)).size === 1;
  const isExact = counts.every((one) => isWholeNumber(one.value) && !one.figure.approximate);
  return withDoubt(draft, isOfOneBody ? (isExact ? null : reason('approximate')) : reason('other-body'));
}

/** What came in and was carried over is what was to be answered, and that is what was answered and what was carried forward. */
function claimsOf(due: Measurement, context: ClaimContext): readonly RelationDraft[] {
  const near = countsAround(context.counts, due.place.paragraph, due.figure.start);
  const [received, carried, closed, forward] = ['received', 'carried', 'closed', 'forward'].map((concept) =>
    only(near, due, concept),
  );
  const isOther = near.some(({ concept }) => ENDED_OTHERWISE.has(concept ?? ''));
  const drafts: RelationDraft[] = [];
  if (received !== undefined && carried !== undefined && areBeside(due, received, carried))
    drafts.push(balance([received, carried], [due], context));
  if (closed !== undefined && forward !== undefined && areBeside(due, closed, forward)) {
    drafts.push(withDoubt(balance([due], [closed, forward], context), isOther ? reason('open-list') : null));
  }
  return drafts;
}

/** 办理47件,其中上年结转5件、新收42件; 办结47件(含上年结转5件、新收42件): of nothing else were they. */
function composed(counts: readonly Measurement[], due: Measurement, context: ClaimContext): readonly RelationDraft[] {
  const [one, other, next] = counts.slice(due.index + 1);
  if (one === undefined || other === undefined || !IS_DONE.has(due.concept ?? '') || !due.statutory) return [];
  const parts = [one, other];
  const received = parts.find(({ concept, before }) => concept === 'received' || says(NEWLY_RECEIVED, before));
  const carried = parts.find(({ concept }) => concept === 'carried');
  if (received === undefined || carried === undefined || received === carried) return [];
  const isBeside = (count: Measurement | undefined): boolean =>
    count?.place.segment === one.place.segment && count.place.depth === one.place.depth && sameMeasure(count, due);
  const words = context.folded.slice(due.figure.withUnit.end, one.figure.start);
  const isTied = one.owner?.index === due.index || (one.place.depth === due.place.depth && MARKER.test(words));
  if (!isTied || !isBeside(other) || one.place.segment !== due.place.segment || isBeside(next)) return [];
  return [balance([received, carried], [due], context)];
}

/** 新收40件,上年结转3件,应办43件,办结41件,结转下年2件: the number that was to be answered, against what makes it and what became of it. */
export function readDueClaims(context: ClaimContext): RelationDraft[] {
  const byParagraph = new Map<number, Measurement[]>();
  for (const due of context.counts.filter(isDue))
    byParagraph.set(due.place.paragraph, [...(byParagraph.get(due.place.paragraph) ?? []).slice(0, 1), due]);
  const alone = [...byParagraph.values()].flatMap(([due, ...more]) =>
    due === undefined || more.length > 0 ? [] : claimsOf(due, context),
  );
  return [...alone, ...context.counts.flatMap((due) => (isDue(due) ? [] : composed(context.counts, due, context)))];
}

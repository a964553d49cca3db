import type { RelationDraft } from '../relations/draft';
import { reason } from '../relations/reason';
import type { Measurement } from '../sentences/meaning/measurement';
import { isBlank } from '../text/blanks';
import { isDigit } from '../text/digit';

/** Whether digits stand before a number with nothing but blanks between: 5 8件 is 58, or two numbers. */
function isSplit(folded: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && isBlank(folded.charCodeAt(at)) && folded[at] !== '\n') at--;
  return at < start - 1 && isDigit(folded.charCodeAt(at));
}

/** What a number that a blank may have cut in two is a term of cannot accuse. */
export function withoutSplit(
  folded: string,
  counts: readonly Measurement[],
  drafts: readonly RelationDraft[],
): readonly RelationDraft[] {
  const split = new Set<number>();
  for (const { figure } of counts) if (isSplit(folded, figure.start)) split.add(figure.withUnit.start);
  if (split.size === 0) return drafts;
  return drafts.map((draft) => (draft.terms.some(({ start }) => split.has(start)) ? doubted(draft) : draft));
}

function doubted(draft: RelationDraft): RelationDraft {
  const why = reason('damaged');
  if (draft.decided?.verdict !== 'violated') return { ...draft, confirmingOnly: why };
  return { ...draft, decided: { ...draft.decided, verdict: 'undecidable', reason: why } };
}

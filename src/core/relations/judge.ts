/** One evaluator for all relations: exact, total, speaking no language. What a kind means stands in `kinds/`. */
import type { Message } from '../model/message';
import type { Verdict } from '../model/schema';
import type { RelationDraft } from './draft';
import { relationKind } from './kinds/all';

export interface Judgement {
  readonly verdict: Verdict;
  /** The formula with numbers filled in. */
  readonly arithmetic: string;
  readonly reason: Message | null;
  /** What the finding says; null where there is nothing to say. */
  readonly message: Message | null;
}

const NO_SPEC = {};

/** Judges a draft by its kind; what may only confirm is undecidable where it does not hold. Never throws. */
export function judge(draft: RelationDraft): Judgement {
  const { terms, spec = NO_SPEC, confirmingOnly, shown, args, suspicion = null } = draft;
  if (draft.decided !== undefined) return decidedBefore(draft);
  const { verdict, arithmetic, reason, message } = relationKind(draft).judge(terms, spec);
  if (message === null) return { verdict, arithmetic, reason, message: suspicion };
  const say = (): Message => withArgs(message(), args);
  if (confirmingOnly === undefined) return { verdict, arithmetic, reason, message: say() };
  return { verdict: 'undecidable', arithmetic, reason: confirmingOnly, message: shown === true ? say() : null };
}

const withArgs = (message: Message, args: Message['args'] | undefined): Message =>
  args === undefined ? message : { ...message, args: { ...message.args, ...args } };

/** What its reader found already (a missing total, a scope that differs): only the formula is written. */
function decidedBefore({ kind, terms, spec = NO_SPEC, decided, suspicion }: RelationDraft): Judgement {
  const { verdict = 'undecidable', reason = null } = decided ?? {};
  const arithmetic = decided?.arithmetic ?? relationKind({ kind }).judge(terms, spec).arithmetic;
  const message: Message | null =
    verdict === 'violated'
      ? { key: relationKind({ kind }).violatedKey, args: { formula: arithmetic, ...reason?.args } }
      : (suspicion ?? null);
  return { verdict, arithmetic, reason, message };
}

import type { Relation } from '../model/analysis';
import type { Message } from '../model/message';
import type { Severity } from '../model/schema';
import type { RelationDraft } from './draft';
import { judge } from './judge';

/** A judged relation and what a finding would say of it; no message where there is nothing to say. */
export interface JudgedRelation {
  readonly relation: Relation;
  readonly message: Message | null;
  readonly severity: Severity;
}

/** Judges drafts in order and numbers them `r1`, `r2`, … from `first`. */
export function judgeAll(drafts: readonly RelationDraft[], first = 1): JudgedRelation[] {
  return drafts.map((draft, i) => {
    const { verdict, arithmetic, reason, message } = judge(draft);
    const { kind, source, spec, terms } = draft;
    const below = message?.key === 'sum.below' ? draft.severityBelow : undefined;
    const severity = below ?? draft.severity;
    return {
      relation: { id: `r${first + i}`, kind, source, spec, severity, terms, verdict, arithmetic, reason },
      message,
      severity,
    };
  });
}

import type { RelationKind, RelationSpec, Term } from '../model/analysis';
import type { Message } from '../model/message';
import type { Severity, Verdict } from '../model/schema';

/** A relation that was read but not yet judged. */
export interface RelationDraft {
  readonly kind: RelationKind;
  /** `form:<row id>` for a relation of a form, else the shape of sentence that gave it. */
  readonly source: string;
  /** Level of the finding if it is violated. */
  readonly severity: Severity;
  /** Level instead of `severity` where the parts of a sum stay below the total (pending cases have no row in the form of 2014). */
  readonly severityBelow?: Severity;
  readonly terms: readonly Term[];
  readonly spec?: RelationSpec;
  /** May confirm but not accuse: where it does not hold it becomes `undecidable` with this reason. */
  readonly confirmingOnly?: Message;
  /** Where it does not hold and may not accuse, a finding of `severity` (a hint) says so all the same. */
  readonly shown?: true;
  /** Decided by the reader already (a missing total, a scope that differs): the judge only writes the formula. */
  readonly decided?: { readonly verdict: Verdict; readonly reason: Message | null; readonly arithmetic?: string };
  /** Said as a finding of `severity` though it is not violated: undecidable with a far-fetched innocent reading, or cut off. */
  readonly suspicion?: Message;
  /** Further arguments of its message. */
  readonly args?: Message['args'];
}

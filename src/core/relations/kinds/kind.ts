import type { RelationSpec, Term } from '../../model/analysis';
import type { FindingCode, FindingKey } from '../../model/codes';
import type { FixKey, Message } from '../../model/message';
import type { Verdict } from '../../model/schema';
import type { TermRole } from '../../model/term-role';
import { type QuotientOf, shareQuotient } from './quotient';

/** The judgement of terms by a kind alone, before anything outside the relation (an open list, a scope) is looked at. */
export interface KindJudgement {
  readonly verdict: Verdict;
  /** The formula with numbers filled in. */
  readonly arithmetic: string;
  readonly reason: Message | null;
  /** What a finding says, made only when one is made; null where there is nothing to say. */
  readonly message: (() => Message) | null;
}

/**
 * How one term of a relation follows from the others: of an `equation` exactly, of a `bound` over several parts as if it
 * were reached, of a `quotient` as the percentage or a number that gives it, of `nothing` not at all.
 */
export type Solving = 'equation' | 'bound' | 'quotient' | 'nothing';

/** All that is known of a kind of relation. A kind is one file; whoever needs to know something of a kind asks here. */
export interface Kind {
  /** The code of its findings. */
  readonly code: FindingCode;
  /** The roles of the terms on either side of its formula. */
  readonly left: TermRole;
  readonly right: TermRole;
  /** A finding sits on the first term of this role; null: on the first term. */
  readonly anchor: TermRole | null;
  /** The key of the words for a fix that mends it. */
  readonly fixTitle: FixKey;
  /** What a finding says of a relation of which a reader knows already that it does not hold. */
  readonly violatedKey: FindingKey;
  /** Both sides are sums: they are shown with their difference. */
  readonly comparesSums: boolean;
  /** It compares what one place says with what another says, so that people may say that the two differ in scope. */
  readonly comparesPlaces: boolean;
  /** Parts and their total: people may say that the list is not complete. */
  readonly isList: boolean;
  /** A blank total over parts that are filled in is missing, never 0. */
  readonly needsTotal: boolean;
  /** An equation among cells of one report: a wrong cell breaks it, a lost row shows in it, a glued run is split by it. */
  readonly bindsCells: boolean;
  /** The same number, printed twice. */
  readonly isRepeat: boolean;
  /** Its reader handles damaged text itself, so that its findings keep their level there. */
  readonly knowsDamage: boolean;
  readonly solving: (terms: readonly Term[], spec: RelationSpec) => Solving;
  /** Of a kind whose `solving` may be `quotient`: how the percentage follows from the terms. */
  readonly quotient: QuotientOf;
  /** Whether the terms agree, or differ only as the kind allows; null where that does not follow from the terms alone. */
  readonly holds: (terms: readonly Term[], spec: RelationSpec) => boolean | null;
  readonly judge: (terms: readonly Term[], spec: RelationSpec) => KindJudgement;
}

/** What most kinds have in common; a kind says what is different. */
export const PLAIN = {
  fixTitle: 'fix.other',
  comparesSums: false,
  comparesPlaces: false,
  isList: false,
  needsTotal: false,
  bindsCells: false,
  isRepeat: false,
  knowsDamage: false,
  solving: (): Solving => 'nothing',
  quotient: shareQuotient,
} as const;

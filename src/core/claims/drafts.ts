/** How the readers of claims write down what they found. */
import type { Cell, RelationKind, Term } from '../model/analysis';
import type { Message } from '../model/message';
import type { TermRole } from '../model/term-role';
import type { RelationDraft } from '../relations/draft';
import type { Measurement } from '../sentences/meaning/measurement';
import { termOf } from '../sentences/mentions/amounts';
import { cellTerm } from './evidence/cells';

/** The terms of numbers of sentences, all in one role. */
export const told = (role: TermRole, ...counts: readonly Measurement[]): Term[] =>
  counts.map((one) => termOf(one, role));

/** The terms of cells of the tables, all in one role. */
export const stated = (role: TermRole, cells: readonly Cell[]): Term[] => cells.map((cell) => cellTerm(cell, role));

/** A relation that warns where it does not hold, unless `more` says otherwise. */
export const claimDraft = (
  kind: RelationKind,
  source: string,
  terms: readonly Term[],
  more: Partial<RelationDraft> = {},
): RelationDraft => ({ kind, source, severity: 'warning', terms, ...more });

/** Parts that are, each or together, no more than a whole. */
export const atMost = (
  source: string,
  parts: readonly Measurement[],
  whole: Measurement,
  more: Partial<RelationDraft> = {},
): RelationDraft => claimDraft('subset', source, [...told('subset', ...parts), ...told('whole', whole)], more);

/** A draft that may confirm only where there is a doubt. */
export const withDoubt = (draft: RelationDraft, doubt: Message | null): RelationDraft =>
  doubt === null ? draft : { ...draft, confirmingOnly: doubt };

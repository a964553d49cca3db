import { exactInteger } from '../arithmetic/exact';
import { point } from '../arithmetic/interval';
import type { Metadata } from '../metadata/metadata';
import type { Analysis, Figure, Finding, Relation, Section, Table, Term } from '../model/analysis';
import type { FindingCode } from '../model/codes';
import type { Message, MessageKey } from '../model/message';
import type { Severity } from '../model/schema';
import { newTerm } from '../model/term';
import type { TermRole } from '../model/term-role';
import type { Ordinal } from '../outline/ordinals';
import type { UnreadTable } from '../tables/unread-table';
import type { Range } from '../text/range';
import type { TextIndex } from '../text/search/text-index';
import type { OrdinalRun } from './runs';

/** What the checks that are not arithmetic look at. */
export interface StructuralDocument {
  readonly text: string;
  readonly folded: string;
  readonly textIndex: TextIndex;
  /** Id of the form, or `none`. */
  readonly form: string;
  /** The report year; null if it is not known. */
  readonly year: number | null;
  readonly sections: readonly Section[];
  /** Of `readSections`: every ordinal that is no row of a table. */
  readonly ordinals: readonly Ordinal[];
  readonly metadata: Metadata;
  readonly tables: readonly Table[];
  /** Tables whose labels are printed, and of which nothing could be read. */
  readonly unreadTables?: readonly UnreadTable[];
  /** Numbers of the running text. */
  readonly figures?: readonly Figure[];
  /** The report for the year before, if it is given. */
  readonly previous?: Analysis;
  /** And the one before that. */
  readonly beforePrevious?: Analysis;
}

/** With what more than one check needs. */
export interface CheckContext extends StructuralDocument {
  /** Runs of ordinals that belong together. */
  readonly runs: readonly OrdinalRun[];
  /** The headings of all sections, in document order. */
  readonly headings: readonly Range[];
  /** Whether an ordinal opens a section of the tree. */
  readonly isHeading: (ordinal: Ordinal) => boolean;
}

/**
 * A finding that names its relation by its place among the relations of the same result, null if it has none; its code
 * is that of its check.
 */
export interface CheckFinding extends Omit<Finding, 'relation' | 'code'> {
  readonly relation: number | null;
}

/** A finding with the code of its check. */
export type CodedFinding = CheckFinding & Pick<Finding, 'code'>;

/** Relations come with an empty id: whoever numbers all relations of a document gives it. */
export interface Results<F> {
  readonly relations: readonly Relation[];
  readonly findings: readonly F[];
}

export type CheckResult = Results<CheckFinding>;

/** A check that is not arithmetic. */
export interface Check {
  readonly code: FindingCode;
  /** The highest level at which it speaks. */
  readonly severity: Severity;
  /** Where the rule stands; null for plain usage. */
  readonly clause: string | null;
  readonly run: (document: CheckContext) => CheckResult;
}

export const NO_RESULT: CheckResult = { relations: [], findings: [] };

/** A term that says a number, or (with `value` null) only stands somewhere. */
export function termAt(role: TermRole, range: Range, text: string, value: number | null = null): Term {
  return newTerm(role, range, value === null ? null : point(exactInteger(value)), text);
}

export const message = (key: MessageKey, args: Message['args'] = {}): Message => ({ key, args });

/** Results one after the other; findings keep their relations. */
export function joinResults<F extends CheckFinding>(results: readonly Results<F>[]): Results<F> {
  const relations: Relation[] = [];
  const findings: F[] = [];
  for (const result of results) {
    const shift = relations.length;
    // One by one: a spread of very many arguments would throw.
    for (const relation of result.relations) relations.push(relation);
    for (const finding of result.findings) {
      findings.push(finding.relation === null ? finding : { ...finding, relation: finding.relation + shift });
    }
  }
  return { relations, findings };
}

/** One relation with the findings that it gives; each points to it. */
export function resultOf(relation: Relation, findings: readonly Omit<CheckFinding, 'relation'>[] = []): CheckResult {
  return { relations: [relation], findings: findings.map((finding) => ({ ...finding, relation: 0 })) };
}

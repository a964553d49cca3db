/**
 * Forms that a province or a city printed before the national form of 2014. Their rows differ from place to place and from
 * year to year, so a row keeps the label that is printed, and the data only says which labels are bound to which.
 */
import type { Severity } from '../../model/schema';

/** A row that enters a relation, by the names under which it was seen: Chinese characters only, without ordinal and notes. */
export interface LocalPart {
  readonly names: readonly string[];
  /** Not every edition prints it. */
  readonly optional?: boolean;
  /** With it the list is complete (其他): without it the parts may stay below the total. */
  readonly closes?: boolean;
}

/** Holds in every column of the table. */
export interface LocalRelation {
  readonly id: string;
  readonly kind: 'sum' | 'counted-once' | 'subset';
  /** Names of the total, the whole. */
  readonly total: readonly string[];
  readonly parts: readonly LocalPart[];
  readonly severity: Severity;
  /** Level where the parts stay below the total; never above a hint unless the form's list is complete. */
  readonly severityBelow?: Severity;
  readonly clause: string;
}

export interface LocalForm {
  readonly id: string;
  readonly name: string;
  readonly years: readonly [number, number];
  /** Printed labels that tell the form from others; two of them must be there. */
  readonly tellTales: readonly string[];
  readonly relations: readonly LocalRelation[];
}

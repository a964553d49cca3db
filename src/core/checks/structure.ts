import type { Section } from '../report/analysis';
import type { Ordinal } from '../report/ordinals';
import { announcedCount } from './announced-count';
import { type Check, type CheckContext, type CheckResult, joinResults, type StructuralDocument } from './document';
import { headingNumbering } from './heading-numbering';
import { missingTable } from './missing-table';
import { period } from './period';
import { requiredSections } from './required-sections';
import { runsOf } from './runs';
import { signatureDate } from './signature-date';
import { wrongForm } from './wrong-form';

/** The checks that are not arithmetic. A new one is a file beside this one and a line here. */
export const STRUCTURAL_CHECKS: readonly Check[] = [
  period,
  signatureDate,
  headingNumbering,
  requiredSections,
  announcedCount,
  missingTable,
  wrongForm,
];

function headingStarts(sections: readonly Section[], starts = new Set<number>()): Set<number> {
  for (const section of sections) {
    starts.add(section.heading.start);
    headingStarts(section.children, starts);
  }
  return starts;
}

/**
 * Runs them all. Relations have an empty id, the holding ones are among them; a finding's `relation` is its place in
 * `relations`. Never throws.
 */
export function structuralChecks(document: StructuralDocument): CheckResult {
  const starts = headingStarts(document.sections);
  const isHeading = (ordinal: Ordinal): boolean => starts.has(ordinal.start);
  const context: CheckContext = { ...document, isHeading, runs: runsOf(document.folded, document.ordinals, isHeading) };
  return joinResults(STRUCTURAL_CHECKS.map((check) => check.run(context)));
}

import type { Section } from '../model/analysis';
import type { Ordinal } from '../outline/ordinals';
import type { Range } from '../text/range';
import { alike } from './alike';
import { announcedCountCheck } from './announced-count';
import { copied } from './copied';
import { copiedTable } from './copied-table';
import {
  type Check,
  type CheckContext,
  type CheckResult,
  type CodedFinding,
  joinResults,
  type Results,
  type StructuralDocument,
} from './document';
import { headingNumberingCheck } from './heading-numbering';
import { missingTable } from './missing-table';
import { periodCheck } from './period';
import { references } from './references';
import { requiredSections } from './required-sections';
import { ordinalRuns } from './runs';
import { signatureDateCheck } from './signature-date';
import { unreadTables } from './unread-tables';
import { wrongForm } from './wrong-form';
import { yearBefore } from './year-before';

/** The checks that are not arithmetic. A new one is a file beside this one and a line here. */
export const STRUCTURAL_CHECKS: readonly Check[] = [
  periodCheck,
  yearBefore,
  signatureDateCheck,
  headingNumberingCheck,
  requiredSections,
  announcedCountCheck,
  missingTable,
  unreadTables,
  wrongForm,
  references,
  copied,
  copiedTable,
  alike,
];

function headingsOf(sections: readonly Section[], headings: Range[] = []): Range[] {
  for (const { heading, children } of sections) {
    headings.push(heading);
    headingsOf(children, headings);
  }
  return headings;
}

/**
 * Runs them all. Relations have an empty id, the holding ones are among them; a finding's `relation` is its place in
 * `relations`. Never throws.
 */
export function structuralChecks(document: StructuralDocument): Results<CodedFinding> {
  const headings = headingsOf(document.sections);
  const starts = new Set(headings.map(({ start }) => start));
  const isHeading = (ordinal: Ordinal): boolean => starts.has(ordinal.start);
  const runs = ordinalRuns(document.folded, document.ordinals, isHeading);
  const context: CheckContext = { headings, isHeading, runs, ...document };
  return joinResults(STRUCTURAL_CHECKS.map((check) => coded(check, check.run(context))));
}

const coded = ({ code }: Check, { relations, findings }: CheckResult): Results<CodedFinding> => ({
  relations,
  findings: findings.map((finding) => ({ code, ...finding })),
});

import type { Section } from '../model/analysis';
import type { Ordinal } from '../outline/ordinals';
import type { Range } from '../text/range';
import { STRUCTURAL_CHECKS } from './all';
import {
  type Check,
  type CheckContext,
  type CheckResult,
  type CodedFinding,
  joinResults,
  type Results,
  type StructuralDocument,
} from './document';
import { ordinalRuns } from './runs';

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

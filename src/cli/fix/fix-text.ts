import type { Analysis, Finding } from '../../core/model/analysis';
import { applied, type Edit, type Fix } from '../../core/repair/fix';
import { repair } from '../../core/repair/repair';
import type { Failure } from '../failure';
import { isAtLeast } from '../severity';

/** Which of a finding's fixes is made: null for none, `stop` for none of this and of all that follow. */
export type Choose = (analysis: Analysis, finding: Finding, fixes: readonly Fix[]) => Promise<Fix | null | 'stop'>;

/** Reads an edited text as the one before it was read. */
export type RereadAfter = (text: string, edits: readonly Edit[], before: Analysis) => Analysis;

export type IsAccepted = (analysis: Analysis, finding: Finding) => boolean;
export type FixesOf = (analysis: Analysis, finding: Finding) => readonly Fix[];

export interface Made {
  readonly fix: Fix;
  /** The report before it was made. */
  readonly analysis: Analysis;
}

/** A fix that was chosen and could not be made where it belongs. */
export interface Unmade extends Made {
  readonly why: Failure;
}

export interface Fixed {
  readonly text: string;
  readonly made: readonly Made[];
  /** What was chosen and could not be made: all else was. */
  readonly unmade: readonly Unmade[];
  /** The report as it is then. */
  readonly analysis: Analysis;
  /** Errors and warnings that have fixes, none of which was chosen. */
  readonly left: number;
}

export interface FixRules {
  readonly fixesOf: FixesOf;
  readonly reread: RereadAfter;
  readonly choose: Choose;
  readonly isAccepted: IsAccepted;
  /** Takes a fix that was chosen; else why it could not be made, and `stop` where nothing more is to be. */
  readonly make: (made: Made) => Promise<Failure | 'stop' | null>;
}

/** More are not made in one file. */
const MOST = 500;

/** The fixes of a finding, sought once. */
export function fixesOnce(reread: RereadAfter): FixesOf {
  const known = new WeakMap<Finding, readonly Fix[]>();
  return (analysis, finding) => {
    const fixes =
      known.get(finding) ?? repair(analysis, finding, { reread: (text, edits) => reread(text, edits, analysis) });
    known.set(finding, fixes);
    return fixes;
  };
}

/**
 * Makes fixes of what nobody accepted, one at a time, reading the report anew after each: one number may have been the cause of
 * several findings. One that cannot be made is passed by, and stands in no other's way.
 */
export async function fixText(first: Analysis, rules: FixRules): Promise<Fixed> {
  let analysis = first;
  let passed: Passed[] = [];
  const [made, unmade] = [[] as Made[], [] as Unmade[]];
  while (made.length < MOST) {
    const next = await nextFix(analysis, passed, rules);
    if (next === null) break;
    const { finding, fix } = next;
    const failed = await rules.make({ fix, analysis });
    if (failed === 'stop') break;
    if (failed !== null) {
      unmade.push({ fix, analysis, why: failed });
      passed.push(passing(finding, [fix]));
      continue;
    }
    made.push({ fix, analysis });
    const { edits } = fix;
    passed = passed.map((one) => ({ ...one, start: offsetAfter(edits, one.start) }));
    analysis = rules.reread(applied(analysis.text, edits), edits, analysis);
  }
  return { text: analysis.text, made, unmade, analysis, left: passed.filter(({ hadFixes }) => hadFixes).length };
}

/** A finding that was asked about once and is not asked about again. */
interface Passed {
  readonly key: string;
  readonly start: number;
  readonly hadFixes: boolean;
}

async function nextFix(
  analysis: Analysis,
  passed: Passed[],
  { fixesOf, choose, isAccepted }: FixRules,
): Promise<{ readonly finding: Finding; readonly fix: Fix } | null> {
  for (const finding of analysis.findings) {
    if (passed.some((one) => one.key === finding.message.key && one.start === finding.start)) continue;
    if (isAccepted(analysis, finding)) continue;
    const fixes = fixesOf(analysis, finding);
    const chosen = fixes.length === 0 ? null : await choose(analysis, finding, fixes);
    if (chosen === 'stop') return null;
    if (chosen !== null) return { finding, fix: chosen };
    passed.push(passing(finding, fixes));
  }
  return null;
}

const passing = ({ message, start, severity }: Finding, fixes: readonly Fix[]): Passed => ({
  key: message.key,
  start,
  hadFixes: fixes.length > 0 && isAtLeast(severity, 'warning'),
});

/** Where a position is after edits. */
export function offsetAfter(edits: readonly Edit[], offset: number): number {
  let gained = 0;
  for (const { start, end, newText } of edits)
    if (start < offset) gained += newText.length - (Math.min(end, offset) - start);
  return offset + gained;
}

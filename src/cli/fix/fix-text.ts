import type { Analysis, Finding } from '../../core/model/analysis';
import { applied, type Edit, type Fix } from '../../core/repair/fix';
import { repair } from '../../core/repair/repair';
import { isAtLeast } from '../severity';

/** Which of a finding's fixes is made: null for none, `stop` for none of this and of all that follow. */
export type Choose = (analysis: Analysis, finding: Finding, fixes: readonly Fix[]) => Promise<Fix | null | 'stop'>;

/** Reads an edited text as the one before it was read. */
export type Reread = (text: string, edits: readonly Edit[], before: Analysis) => Analysis;

export interface Made {
  readonly fix: Fix;
  /** Where the finding stood when it was made. */
  readonly finding: Finding;
  readonly analysis: Analysis;
}

export interface Fixed {
  readonly text: string;
  readonly made: readonly Made[];
  /** The report as it is then. */
  readonly analysis: Analysis;
  /** Errors and warnings that have fixes, none of which was chosen. */
  readonly left: number;
}

/** More are not made in one file. */
const MOST = 500;

/** Makes fixes of what nobody accepted, one at a time, reading the report anew after each: one number may have been the cause of several findings. */
export async function fixText(
  first: Analysis,
  reread: Reread,
  choose: Choose,
  isAccepted: (analysis: Analysis, finding: Finding) => boolean = () => false,
): Promise<Fixed> {
  let analysis = first;
  let passed: Passed[] = [];
  const made: Made[] = [];
  while (made.length < MOST) {
    const next = await nextFix(analysis, passed, choose, isAccepted);
    if (next === null) break;
    made.push({ ...next, analysis });
    passed = passed.map((one) => ({ ...one, start: movedBy(next.fix.edits, one.start) }));
    const { edits } = next.fix;
    analysis = reread(applied(analysis.text, edits), edits, analysis);
  }
  return { text: analysis.text, made, analysis, left: passed.filter(({ hadFixes }) => hadFixes).length };
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
  choose: Choose,
  isAccepted: (analysis: Analysis, finding: Finding) => boolean,
): Promise<Pick<Made, 'fix' | 'finding'> | null> {
  for (const finding of analysis.findings) {
    const { key } = finding.message;
    if (passed.some((one) => one.key === key && one.start === finding.start)) continue;
    if (isAccepted(analysis, finding)) continue;
    const fixes = repair(analysis, finding);
    const chosen = fixes.length === 0 ? null : await choose(analysis, finding, fixes);
    if (chosen === 'stop') return null;
    if (chosen !== null) return { fix: chosen, finding };
    passed.push({ key, start: finding.start, hadFixes: fixes.length > 0 && isAtLeast(finding.severity, 'warning') });
  }
  return null;
}

/** Where a position is after edits. */
function movedBy(edits: readonly Edit[], offset: number): number {
  let gained = 0;
  for (const { start, end, newText } of edits)
    if (start < offset) gained += newText.length - (Math.min(end, offset) - start);
  return offset + gained;
}

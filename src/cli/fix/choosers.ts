import type { Analysis, Finding } from '../../core/model/analysis';
import type { Fix } from '../../core/repair/fix';
import { isAtLeast } from '../severity';
import type { Choose } from './fix-text';

/** Only what changes no number. */
export const onlySafe: Choose = async (_analysis, _finding, fixes) => fixes.find(({ kind }) => kind === 'safe') ?? null;

/** What is safe, and of an error or a warning the suggestion that is its only one: between several somebody must choose. */
export const unambiguous: Choose = async (_analysis, { severity }, fixes) => {
  const [first, second] = fixes;
  const only = isAtLeast(severity, 'warning') && second === undefined ? first : undefined;
  return fixes.find(({ kind }) => kind === 'safe') ?? only ?? null;
};

/** Asks for each finding; an answer is a number, `q`, or anything else for none. Null where nobody answers any more. */
export function asking(
  show: (analysis: Analysis, finding: Finding, fixes: readonly Fix[]) => Promise<void>,
  answer: () => Promise<string | null>,
): Choose {
  return async (analysis, finding, fixes) => {
    await show(analysis, finding, fixes);
    const said = await answer();
    if (said === null || /^[qｑ]/i.test(said.trim())) return 'stop';
    return fixes[Number(said.trim() || '0') - 1] ?? null;
  };
}

import { analyze } from '../../../src/core/analyze';
import type { Analysis, Finding } from '../../../src/core/model/analysis';
import { applied, type Fix } from '../../../src/core/repair/fix';
import { repair } from '../../../src/core/repair/repair';
import { isAlarm } from '../../fixtures/alarm';

export const alarmsOf = ({ findings }: Analysis): readonly Finding[] => findings.filter(isAlarm);

/** What a finding is about, whatever its numbers and wherever it stands. */
export function aboutOf(analysis: Analysis, finding: Finding): string {
  const relation = analysis.relations.find(({ id }) => id === finding.relation);
  const seat = relation?.terms.map(({ indicator }) => indicator).join();
  return `${finding.code} ${relation?.source ?? finding.message.key} ${seat ?? ''}`;
}

/** The only alarm of a text, and its fixes. */
export function onlyAlarm(text: string): { analysis: Analysis; finding: Finding; fixes: readonly Fix[] } {
  const analysis = analyze(text);
  const [finding, ...others] = alarmsOf(analysis);
  if (finding === undefined || others.length > 0) {
    throw new Error(`not one alarm: ${JSON.stringify(alarmsOf(analysis).map(({ code, message }) => [code, message]))}`);
  }
  return { analysis, finding, fixes: repair(analysis, finding) };
}

/** Each fix as the words that it replaces and those that it puts there. */
export const changesOf = (text: string, fixes: readonly Fix[]): string[] =>
  fixes.map(({ edits }) => edits.map(({ start, end, newText }) => `${text.slice(start, end)}→${newText}`).join(' '));

export { applied };

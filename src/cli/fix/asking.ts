import type { Analysis, Finding } from '../../core/model/analysis';
import type { Fix } from '../../core/repair/fix';
import type { Write } from '../output';
import { printable } from '../text/display';
import type { Choose } from './fix-text';
import type { FixWords } from './words';

export interface Dialogue {
  /** Shows a finding with its fixes, numbered from 1. */
  readonly show: (analysis: Analysis, finding: Finding, fixes: readonly Fix[]) => Promise<void>;
  /** The next answer; null where nobody answers any more. */
  readonly answer: () => Promise<string | null>;
  readonly say: Write;
  readonly words: FixWords;
}

/** Asks for each finding until the answer is one that the question knows: a number, `y` for the only one, `n` or nothing to pass, `q` to end. */
export function asking({ show, answer, say, words }: Dialogue): Choose {
  return async (analysis, finding, fixes) => {
    await show(analysis, finding, fixes);
    for (;;) {
      await say(`${words.ask(fixes.length)} `);
      const said = await answer();
      const choice = said === null ? 'stop' : choiceOf(said, fixes);
      if (choice === 'help') await say(`${words.askHelp(fixes.length)}\n`);
      else if (choice === 'unknown') await say(`${words.unknownAnswer(printable(said ?? '').trim(), fixes.length)}\n`);
      else return choice;
    }
  };
}

/** Full-width letters and digits are the plain ones: they are what an input method types. */
function choiceOf(said: string, fixes: readonly Fix[]): Fix | null | 'stop' | 'help' | 'unknown' {
  const key = said.normalize('NFKC').trim().toLowerCase();
  if (key === '' || key === 'n') return null;
  if (key === 'q') return 'stop';
  if (key === '?') return 'help';
  if (key === 'y') return (fixes.length === 1 ? fixes[0] : undefined) ?? 'unknown';
  return (/^\d+$/.test(key) ? fixes[Number(key) - 1] : undefined) ?? 'unknown';
}

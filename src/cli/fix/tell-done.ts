import { printable } from '../text/display';
import { isWritable, type Job } from './destination';
import type { FixOptions } from './fix-options';
import type { Fixed, FixRules } from './fix-text';
import { printSuggestions } from './print-suggestions';
import { suggestionsOf } from './suggestions';
import type { Voices } from './tell';
import type { FixCounts } from './words';

/** Shows the suggestions where nobody was asked, and says what was made and what not; true where it showed some that can be made. */
export async function tellDone(
  job: Job,
  fixed: Fixed,
  { fixesOf, isAccepted }: FixRules,
  options: FixOptions,
  { out, tell, style }: Voices,
): Promise<boolean> {
  const { input, read } = job;
  const { path } = read.loaded;
  const { fixing } = style.words;
  // A file that is not written keeps the text that it has, and ids are of that text.
  const analysis = options.dryRun ? read.analysis : fixed.analysis;
  const suggestions = isShown(options) ? suggestionsOf(analysis, fixesOf, isAccepted) : [];
  const isTextPrinted = input.kind === 'stdin' && !options.dryRun;
  if (!isTextPrinted) await out(printSuggestions(path, analysis, suggestions, options.language, style));
  const suggested = new Set(suggestions.map(({ id }) => id)).size;
  await tell(`${printable(path)}: ${fixing.done(countsOf(job, fixed, suggested, options))}\n`);
  if (suggested === 0) return false;
  if (isTextPrinted) await tell(`${fixing.howToSee}\n`);
  else if (!isWritable(read)) await tell(`${fixing.notWritable}\n`);
  return !isTextPrinted && isWritable(read);
}

const isShown = ({ interactive, safe, output }: FixOptions): boolean => !interactive && !safe && output === undefined;

const countsOf = ({ copy }: Job, { made, left }: Fixed, suggested: number, options: FixOptions): FixCounts => ({
  made: made.length,
  suggested,
  left,
  by: options.interactive ? 'answer' : options.output !== undefined && !options.safe ? 'only' : 'safe',
  dryRun: options.dryRun === true,
  copy: copy && printable(copy),
});

import { levelOf } from '../../project/level-of';
import type { Annotated } from '../annotations/annotated';
import { type Failure, type FailureCode, isFailure } from '../failure';
import type { Input } from '../inputs';
import type { Answers } from './answers';
import { asking } from './asking';
import { amongSafe, nothing, onlySafe, unambiguous } from './choosers';
import { deliver, isWritable, type Job, jobFor, refusalOf } from './destination';
import { errorIsLeft } from './error-is-left';
import type { FixOptions } from './fix-options';
import { type Choose, type FixRules, fixesOnce, fixText, type Made } from './fix-text';
import { rereadAs } from './reread';
import { printChoices, printFinding, printMade, printUnmade, type Voices } from './tell';
import { tellDone } from './tell-done';

type Answer = Answers['next'];

/** How one file went. */
interface Result {
  readonly isErrorLeft: boolean;
  readonly isSuggested: boolean;
  /** A fix was chosen and could not be written. */
  readonly isUnmade: boolean;
}

/** Fixes one report as the options say; `answer` where somebody is asked. */
export async function fixFile(
  input: Input,
  read: Annotated,
  options: FixOptions,
  voices: Voices,
  answer: Answer | null,
): Promise<Result | Failure> {
  const refusal = await refusalOf(input, read, options);
  if (refusal !== null) return refusal;
  const attempt = async (proven: boolean): Promise<Result | Failure> => {
    const job = jobFor(input, read, options, proven);
    const { rules, failed } = rulesFor(job, options, voices, answer);
    const fixed = await fixText(read.analysis, rules);
    const failure = failed() ?? (await deliver(job, fixed.text, options, voices));
    if (failure !== null) return failure;
    if (answer === null) for (const made of fixed.made) await voices.tell(printed(job, made, options, voices));
    for (const unmade of fixed.unmade)
      await voices.tell(printUnmade(read.loaded.path, unmade, options.language, voices.style));
    const isSuggested = await tellDone(job, fixed, rules, options, voices);
    return { isErrorLeft: errorIsLeft(read, fixed.analysis), isSuggested, isUnmade: fixed.unmade.length > 0 };
  };
  const result = await attempt(answer !== null);
  // What could not be written was seen only when all was: each is proven alone, and the others are.
  const isOne = isFailure(result) && OF_ONE_FIX.has(result.code) && answer === null;
  return isOne ? attempt(true) : result;
}

/** Why one fix cannot be made, though others can. */
const OF_ONE_FIX: ReadonlySet<FailureCode> = new Set(['word-place', 'word-field', 'not-spliced']);

/** `failed` tells what went wrong while a fix was made. */
function rulesFor(
  job: Job,
  options: FixOptions,
  voices: Voices,
  answer: Answer | null,
): { readonly rules: FixRules; readonly failed: () => Failure | null } {
  let failure: Failure | null = null;
  const { read, draft } = job;
  const reread = rereadAs(read.loaded);
  const rules: FixRules = {
    fixesOf: fixesOnce(reread),
    reread,
    choose: chooserFor(job, options, voices, answer),
    isAccepted: (now, finding) =>
      read.acceptanceOf(now, finding) !== undefined || levelOf(finding, read.levels) === null,
    make: async (made) => {
      const refused = options.dryRun ? null : await draft.edit(made.analysis.text, made.fix.edits);
      if (refused !== null && OF_ONE_FIX.has(refused.code)) return refused;
      // What was answered is on file before the next question.
      failure = refused ?? (answer === null ? null : await draft.save());
      if (failure === null && answer !== null) await voices.out(printed(job, made, options, voices));
      return failure === null ? null : 'stop';
    },
  };
  return { rules, failed: () => failure };
}

const printed = ({ copy, read }: Job, made: Made, { language, dryRun }: FixOptions, { style }: Voices): string =>
  printMade(copy ?? read.loaded.path, made, language, dryRun === true, style);

function chooserFor({ read }: Job, options: FixOptions, { out, style }: Voices, answer: Answer | null): Choose {
  if (answer === null)
    return options.output !== undefined && !options.safe ? unambiguous : isWritable(read) ? onlySafe : nothing;
  const { language } = options;
  const ask = asking({
    show: async (analysis, finding, fixes) => {
      await out(printFinding(read.loaded, analysis, finding, language, style));
      await out(printChoices(analysis, fixes, language));
    },
    answer,
    say: out,
    words: style.words.fixing,
  });
  return options.safe ? amongSafe(ask) : ask;
}

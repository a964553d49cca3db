import { readAnnotated } from '../annotations/annotated';
import { type ExitStatus, FAILED, FOUND, NOTHING_FOUND } from '../exit-status';
import { isFailure } from '../failure';
import { inputsOf } from '../inputs';
import { inputName } from '../load';
import { answersFrom } from './answers';
import { applySuggestions } from './apply-suggestions';
import { isCopy } from './destination';
import { fixFile } from './fix-file';
import type { FixOptions } from './fix-options';
import { tellFailure, type Voices } from './tell';

/**
 * Writes what changes no number, back into the files in their encoding, and shows what would change one: such a change is made only
 * where somebody chose it, or in a copy. Exit status: 1 where an error is left, 2 where a file could not be read, or it or a fix could not be written.
 */
export async function fix(paths: readonly string[], options: FixOptions, voices: Voices): Promise<ExitStatus> {
  if (options.apply !== undefined) return applySuggestions(paths, options.apply, options, voices);
  const answers = options.interactive ? answersFrom(process.stdin) : null;
  let [failed, left, suggested] = [false, false, false];
  try {
    for await (const input of inputsOf(paths, options)) {
      if (isCopy(input, options)) continue;
      const read = await readAnnotated(input, options);
      const result = isFailure(read) ? read : await fixFile(input, read, options, voices, answers?.next ?? null);
      if (isFailure(result)) {
        failed = true;
        await tellFailure(inputName(input, options), result, voices);
      } else {
        left ||= result.isErrorLeft;
        failed ||= result.isUnmade;
        suggested ||= result.isSuggested;
      }
    }
  } finally {
    answers?.close();
  }
  if (suggested) await voices.tell(`${voices.style.words.fixing.howToApply}\n`);
  return failed ? FAILED : left ? FOUND : NOTHING_FOUND;
}

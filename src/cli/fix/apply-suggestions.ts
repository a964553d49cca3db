import { applied, inOrder } from '../../core/repair/fix';
import { readAnnotated } from '../annotations/annotated';
import { type ExitStatus, FAILED, FOUND, NOTHING_FOUND } from '../exit-status';
import { type Failure, isFailure } from '../failure';
import { inputsOf } from '../inputs';
import { inputName } from '../load';
import { printable } from '../text/display';
import { deliver, isCopy, type Job, jobFor, refusalOf } from './destination';
import { errorIsLeft } from './error-is-left';
import type { FixOptions } from './fix-options';
import { fixesOnce, type IsAccepted } from './fix-text';
import { rereadAs } from './reread';
import { contradictionsIn, isForText, type Suggestion, suggestionsOf } from './suggestions';
import { printMade, tellFailure, type Voices } from './tell';

/** The suggestions that were asked for in one report. */
interface Asked {
  readonly job: Job;
  readonly chosen: readonly Suggestion[];
}

/**
 * Makes the suggestions that are named by their ids, each in the text for which it was shown, and nothing else. Nothing at all is
 * written unless every path can be read, every id belongs to one of the texts, and no two of them contradict each other.
 */
export async function applySuggestions(
  paths: readonly string[],
  ids: readonly string[],
  options: FixOptions,
  voices: Voices,
): Promise<ExitStatus> {
  const wanted = new Set(ids.map((id) => id.trim().toLowerCase()));
  const texts: string[] = [];
  const asked: Asked[] = [];
  let isRefused = false;
  for await (const input of inputsOf(paths)) {
    if (isCopy(input, options)) continue;
    const read = await readAnnotated(input, options);
    const refusal = isFailure(read) ? read : await refusalOf(input, read, options);
    if (isFailure(read) || refusal !== null) {
      isRefused = true;
      await tellFailure(inputName(input, options), refusal as Failure, voices);
      continue;
    }
    texts.push(read.loaded.text);
    const job = jobFor(input, read, options);
    asked.push({ job, chosen: chosenIn(job, wanted) });
  }
  for (const complaint of [...unknown(wanted, asked, texts, voices), ...contradicting(asked, voices)]) {
    isRefused = true;
    await voices.tell(`gouji: ${complaint}\n`);
  }
  return isRefused ? FAILED : makeAll(asked, options, voices);
}

/** Suggestions are sought only in a text for which one of the ids was given. */
function chosenIn(
  { read: { loaded, analysis, acceptanceOf } }: Job,
  wanted: ReadonlySet<string>,
): readonly Suggestion[] {
  if (![...wanted].some((id) => isForText(id, loaded.text))) return [];
  const isAccepted: IsAccepted = (now, finding) => acceptanceOf(now, finding) !== undefined;
  return suggestionsOf(analysis, fixesOnce(rereadAs(loaded)), isAccepted).filter(({ id }) => wanted.has(id));
}

function unknown(
  wanted: ReadonlySet<string>,
  asked: readonly Asked[],
  texts: readonly string[],
  { style: { words } }: Voices,
): string[] {
  const known = new Set(asked.flatMap(({ chosen }) => chosen.map(({ id }) => id)));
  return [...wanted]
    .filter((id) => !known.has(id))
    .map((id) =>
      texts.some((text) => isForText(id, text))
        ? words.fixing.noSuchSuggestion(printable(id))
        : words.fixing.textHasChanged(printable(id)),
    );
}

const contradicting = (asked: readonly Asked[], { style: { words } }: Voices): string[] =>
  asked
    .map(({ chosen }) => contradictionsIn(chosen))
    .filter((ids) => ids.length > 0)
    .map((ids) => words.fixing.alternatives(ids.join(' ')));

async function makeAll(asked: readonly Asked[], options: FixOptions, voices: Voices): Promise<ExitStatus> {
  let [failed, left] = [false, false];
  for (const { job, chosen } of asked) {
    const different = chosen.filter(({ id }, i) => chosen.findIndex((one) => one.id === id) === i);
    if (different.length === 0) continue;
    const result = await make(job, different, options, voices);
    if (isFailure(result)) {
      failed = true;
      await tellFailure(job.read.loaded.path, result, voices);
    } else left ||= result.isErrorLeft;
  }
  return failed ? FAILED : left ? FOUND : NOTHING_FOUND;
}

async function make(
  job: Job,
  chosen: readonly Suggestion[],
  options: FixOptions,
  voices: Voices,
): Promise<{ readonly isErrorLeft: boolean } | Failure> {
  const { loaded, analysis } = job.read;
  const edits = inOrder(chosen.flatMap(({ fix }) => fix.edits));
  const text = applied(loaded.text, edits);
  const failed = (await job.draft.edit(loaded.text, edits)) ?? (await deliver(job, text, options, voices));
  if (failed !== null) return failed;
  const path = job.copy ?? loaded.path;
  for (const { fix } of chosen)
    await voices.tell(printMade(path, { fix, analysis }, options.language, options.dryRun === true, voices.style));
  const counts = { made: chosen.length, suggested: 0, left: 0, by: 'id', dryRun: options.dryRun === true } as const;
  const copy = job.copy && printable(job.copy);
  await voices.tell(`${printable(loaded.path)}: ${voices.style.words.fixing.done({ ...counts, copy })}\n`);
  return { isErrorLeft: errorIsLeft(job.read, rereadAs(loaded)(text, edits, analysis)) };
}

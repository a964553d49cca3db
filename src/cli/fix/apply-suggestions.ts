import { applied, type Edit, inOrder } from '../../core/repair/fix';
import { readAnnotated } from '../annotations/annotated';
import { type ExitStatus, FAILED, FOUND, NOTHING_FOUND } from '../exit-status';
import { type Failure, isFailure } from '../failure';
import { inputsOf } from '../inputs';
import { inputName } from '../load';
import { printable } from '../text/display';
import { deliver, isCopy, type Job, jobFor, refusalOf } from './destination';
import { errorIsLeft } from './error-is-left';
import type { FixOptions } from './fix-options';
import { fixesOnce, type IsAccepted, offsetAfter, type Unmade } from './fix-text';
import { rereadAs } from './reread';
import { contradictionsIn, isForText, type Suggestion, suggestionsOf } from './suggestions';
import { printMade, printUnmade, tellFailure, type Voices } from './tell';

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
  for await (const input of inputsOf(paths, options)) {
    if (isCopy(input, options)) continue;
    const read = await readAnnotated(input, options);
    const refusal = isFailure(read) ? read : await refusalOf(input, read, options);
    if (isFailure(read) || refusal !== null) {
      isRefused = true;
      await tellFailure(inputName(input, options), refusal as Failure, voices);
      continue;
    }
    texts.push(read.loaded.text);
    const job = jobFor(input, read, options, true);
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
    } else {
      left ||= result.isErrorLeft;
      failed ||= result.isUnmade;
    }
  }
  return failed ? FAILED : left ? FOUND : NOTHING_FOUND;
}

async function make(
  job: Job,
  chosen: readonly Suggestion[],
  options: FixOptions,
  voices: Voices,
): Promise<{ readonly isErrorLeft: boolean; readonly isUnmade: boolean } | Failure> {
  const { loaded, analysis } = job.read;
  const { language, dryRun = false } = options;
  const { made, unmade } = await draftAll(job, chosen);
  const edits = inOrder(made.flatMap(({ fix }) => fix.edits));
  const text = applied(loaded.text, edits);
  const failed = await deliver(job, text, options, voices);
  if (failed !== null) return failed;
  const path = job.copy ?? loaded.path;
  for (const { fix } of made) await voices.tell(printMade(path, { fix, analysis }, language, dryRun, voices.style));
  for (const one of unmade) await voices.tell(printUnmade(loaded.path, one, language, voices.style));
  const counts = { made: made.length, suggested: 0, left: 0, by: 'id', dryRun } as const;
  const copy = job.copy && printable(job.copy);
  await voices.tell(`${printable(loaded.path)}: ${voices.style.words.fixing.done({ ...counts, copy })}\n`);
  const isErrorLeft = errorIsLeft(job.read, rereadAs(loaded)(text, edits, analysis));
  return { isErrorLeft, isUnmade: unmade.length > 0 };
}

/** Makes suggestions in the draft one after the other. They meet nowhere, so that one that cannot be made leaves the others' places. */
async function draftAll(
  { draft, read: { loaded, analysis } }: Job,
  chosen: readonly Suggestion[],
): Promise<{ readonly made: readonly Suggestion[]; readonly unmade: readonly Unmade[] }> {
  const [made, unmade] = [[] as Suggestion[], [] as Unmade[]];
  let done: readonly Edit[] = [];
  for (const one of chosen) {
    const before = done;
    const edits = one.fix.edits.map(({ start, end, newText }) => ({
      start: offsetAfter(before, start),
      end: offsetAfter(before, end),
      newText,
    }));
    const why = await draft.edit(applied(loaded.text, before), edits);
    if (why !== null) {
      unmade.push({ fix: one.fix, analysis, why });
      continue;
    }
    made.push(one);
    done = inOrder([...done, ...one.fix.edits]);
  }
  return { made, unmade };
}

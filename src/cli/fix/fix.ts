import { presentFile } from '../../contract/present-file';
import { analyze } from '../../core/analyze';
import type { Analysis, Finding } from '../../core/model/analysis';
import { correctionsAfter } from '../../core/repair/corrections-after';
import type { Fix } from '../../core/repair/fix';
import { positionAt } from '../../core/text/lines';
import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import { type Annotated, readAnnotated } from '../annotations/annotated';
import { type ExitStatus, FAILED, FOUND, NOTHING } from '../exit-status';
import { type Failure, failure, isFailure } from '../failure';
import { inputsOf } from '../inputs';
import { type Loaded, type LoadOptions, nameOf } from '../load';
import type { Write } from '../output';
import { isAtLeast } from '../severity';
import { printable } from '../text/display';
import { renderFinding, type Style } from '../text/render-finding';
import { answersFrom } from './answers';
import { asking, onlySafe, unambiguous } from './choosers';
import { type Choose, type Fixed, fixText, type Reread } from './fix-text';
import { ChangedMeanwhile, replaceFile } from './replace-file';
import { splice } from './splice';
import { unifiedDiff } from './unified-diff';

export interface FixOptions extends LoadOptions {
  readonly language: Language;
  readonly dryRun?: boolean;
  readonly safe?: boolean;
  readonly interactive?: boolean;
}

/** `out` takes the diff, the fixed standard input and the questions; `tell` what was done. */
export interface Voices {
  readonly out: Write;
  readonly tell: Write;
  readonly style: Style;
}

/**
 * Makes fixes and writes the files back in the encoding in which they were read. Without options: what is safe, and suggestions that
 * are the only one of their finding. Exit status: 1 where an error is left, 2 where a file could not be read or written.
 */
export async function fix(paths: readonly string[], options: FixOptions, voices: Voices): Promise<ExitStatus> {
  const answers = options.interactive ? answersFrom(process.stdin) : null;
  let [failed, left] = [false, false];
  try {
    for await (const input of inputsOf(paths)) {
      const read = await readAnnotated(input, options);
      const result = isFailure(read)
        ? read
        : await fixOne(read, input.kind === 'stdin', options, voices, answers?.next ?? null);
      if (isFailure(result)) {
        failed = true;
        await tellFailure(nameOf(input, options), result, voices);
      } else left ||= result.isErrorLeft;
    }
  } finally {
    answers?.close();
  }
  return failed ? FAILED : left ? FOUND : NOTHING;
}

async function fixOne(
  read: Annotated,
  isStdin: boolean,
  options: FixOptions,
  voices: Voices,
  answer: (() => Promise<string | null>) | null,
): Promise<{ readonly isErrorLeft: boolean } | Failure> {
  const { loaded, analysis, acceptanceOf, trouble } = read;
  // Whatever was accepted there would be changed.
  if (trouble !== null) return failure('side-file', trouble.path);
  if (isStdin && answer !== null) return failure('interactive-stdin');
  const choose =
    answer === null ? (options.safe ? onlySafe : unambiguous) : asking(asker(loaded, options, voices), answer);
  const isAccepted = (now: Analysis, finding: Finding): boolean => acceptanceOf(now, finding) !== undefined;
  const fixed = await fixText(analysis, rereadAs(loaded), options.safe ? onlyOf(choose) : choose, isAccepted);
  const written = await put(loaded, fixed, isStdin, options, voices);
  if (written !== null) return written;
  await tellDone(loaded.path, fixed, options, voices);
  const left = fixed.analysis.findings.filter((finding) => !isAccepted(fixed.analysis, finding));
  return { isErrorLeft: left.some(({ severity }) => isAtLeast(severity, 'error')) };
}

const rereadAs =
  ({ format }: Loaded): Reread =>
  (text, edits, before) =>
    analyze(text, { corrections: correctionsAfter(before, edits), ...(format && { format }) });

/** With --safe an interactive choice is among safe fixes only. */
const onlyOf =
  (choose: Choose): Choose =>
  async (analysis, finding, fixes) => {
    const safe = fixes.filter(({ kind }) => kind === 'safe');
    return safe.length === 0 ? null : choose(analysis, finding, safe);
  };

/** Null if all went well. */
async function put(
  loaded: Loaded,
  fixed: Fixed,
  isStdin: boolean,
  { dryRun }: FixOptions,
  { out }: Voices,
): Promise<Failure | null> {
  const { path, text, bytes, encoding } = loaded;
  if (dryRun) {
    await out(unifiedDiff(path, text, fixed.text));
    return null;
  }
  if (fixed.made.length === 0 && !isStdin) return null;
  const content = fixed.made.reduce<Uint8Array | null>(
    (now, { analysis, fix }) => now && splice(now, analysis.text, encoding, fix.edits),
    bytes,
  );
  if (content === null) return failure('not-spliced', encoding);
  if (isStdin) process.stdout.write(content);
  else return replace(path, bytes, content);
  return null;
}

async function replace(path: string, expected: Uint8Array, content: Uint8Array): Promise<Failure | null> {
  try {
    await replaceFile(path, expected, content);
    return null;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return failure('changed');
    return failure('not-written', String((error as { code?: unknown } | null)?.code ?? error));
  }
}

async function tellFailure(path: string, { code, detail }: Failure, { tell, style }: Voices): Promise<void> {
  const { words, palette } = style;
  const said = printable(words.failure[code](detail));
  await tell(`${palette.path(printable(path))}: ${palette.severity.error(words.fixing.failed)}: ${said}\n`);
}

async function tellDone(
  path: string,
  fixed: Fixed,
  { language, dryRun }: FixOptions,
  { tell, style }: Voices,
): Promise<void> {
  const { words, palette } = style;
  for (const { fix, finding, analysis } of fixed.made) {
    const { line, column } = positionAt(analysis.lines, finding.start);
    const title = messages(language, analysis.form)(fix.title);
    await tell(`${palette.path(`${printable(path)}:${line + 1}:${column + 1}`)}: ${printable(title)}\n`);
  }
  await tell(`${printable(path)}: ${words.fixing.done(fixed.made.length, fixed.left, dryRun === true)}\n`);
}

/** Shows a finding as `check` does, and its fixes with numbers. */
function asker({ path, encoding }: Loaded, { language }: FixOptions, { out, style }: Voices) {
  return async (analysis: Analysis, finding: Finding, fixes: readonly Fix[]): Promise<void> => {
    const { words } = style;
    const [shown] = presentFile(path, encoding, { ...analysis, findings: [finding] }, language).findings;
    if (shown !== undefined) await out(renderFinding(path, shown, analysis.text, analysis.lines, style));
    const say = messages(language, analysis.form);
    const list = fixes.map(({ title }, i) => `  ${i + 1}  ${printable(say(title))}\n`).join('');
    await out(`${list}${words.fixing.ask(fixes.length)} `);
  };
}

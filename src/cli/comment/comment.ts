import * as files from 'node:fs/promises';
import { repair } from '../../core/repair/repair';
import { replaceFile } from '../../documents/replace-file';
import type { Language } from '../../messages/language';
import { levelOf } from '../../project/level-of';
import { commentLines } from '../../views/comments/comment-lines';
import { type Annotated, readAnnotated } from '../annotations/annotated';
import { type ExitStatus, FAILED, FOUND, NOTHING_FOUND } from '../exit-status';
import { type Failure, failure, isFailure } from '../failure';
import { failureOfWriting } from '../fix/draft';
import { isOpenElsewhere } from '../fix/open-elsewhere';
import { rereadAs } from '../fix/reread';
import { tellFailure, type Voices } from '../fix/tell';
import { changeAuthor, WORD_FAILURES } from '../fix/word-draft';
import { inputsOf } from '../inputs';
import { inputName, type LoadOptions } from '../load';
import { printable } from '../text/display';
import { writeNew } from '../write-file';

export interface CommentOptions extends LoadOptions {
  readonly language: Language;
  /** The file that is written; without it, the document itself. */
  readonly output?: string;
}

/**
 * Writes what is found in Word documents into them as comments, in place of those that an earlier run wrote. Exit status: 1 where an
 * error is among what is found, 2 where a document could not be read or written.
 */
export async function comment(paths: readonly string[], options: CommentOptions, voices: Voices): Promise<ExitStatus> {
  let [failed, found] = [false, false];
  for await (const input of inputsOf(paths, options)) {
    const read = input.kind === 'stdin' ? failure('comment-stdin') : await readAnnotated(input, options);
    const result = isFailure(read) ? read : await commentFile(read, options, voices);
    if (isFailure(result)) {
      failed = true;
      await tellFailure(inputName(input, options), result, voices);
    } else found ||= result.hasError;
  }
  return failed ? FAILED : found ? FOUND : NOTHING_FOUND;
}

async function commentFile(
  { loaded, analysis, isReport, acceptanceOf, levels, trouble }: Annotated,
  { language, output }: CommentOptions,
  { tell, style: { words } }: Voices,
): Promise<{ readonly hasError: boolean } | Failure> {
  if (loaded.encoding !== 'docx') return failure('not-word');
  if (!isReport) return failure('not-a-report');
  if (trouble !== null) return failure('side-file', trouble.path);
  if (output === undefined && (await isOpenElsewhere(loaded.path))) return failure('open-elsewhere');
  const reread = rereadAs(loaded);
  const open = analysis.findings.filter(
    (finding) => acceptanceOf(analysis, finding) === undefined && levelOf(finding, levels) !== null,
  );
  const comments = open.map((finding) => {
    const fixes = repair(analysis, finding, { reread: (text, edits) => reread(text, edits, analysis) });
    const { start, end } = finding;
    return { start, end, lines: commentLines(analysis, finding, fixes, language) };
  });
  const { writeComments } = await import('../../documents/word/write-comments');
  const written = writeComments(loaded.bytes, loaded.text, comments, changeAuthor());
  if (!(written instanceof Uint8Array)) return failure(WORD_FAILURES[written.refused]);
  try {
    if (output === undefined) await replaceFile(files, loaded.path, loaded.bytes, written);
    else await writeNew(output, written);
  } catch (error) {
    return failureOfWriting(error);
  }
  await tell(`${printable(output ?? loaded.path)}: ${words.commenting.done(comments.length)}\n`);
  return { hasError: open.some((finding) => levelOf(finding, levels) === 'error') };
}

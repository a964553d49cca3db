import { join } from 'node:path';
import type { Annotated } from '../annotations/annotated';
import { type Failure, failure, isFailure } from '../failure';
import type { Input } from '../inputs';
import { pathBelow, pathOfCopy } from '../path-from-here';
import { draftOf, type FileDraft, inPlace, intoCopy, nowhere, type Put } from './draft';
import type { FixOptions } from './fix-options';
import { isOpenElsewhere } from './open-elsewhere';
import type { Voices } from './tell';
import { unifiedDiff } from './unified-diff';

/** A report that is fixed, and where what comes of it goes. */
export interface Job {
  readonly input: Input;
  readonly read: Annotated;
  readonly draft: FileDraft;
  /** The path of the copy, where one is made. */
  readonly copy: string | null;
}

/** Workbooks, PDF and OFD are read as text and cannot be written back. */
export const isWritable = ({ loaded: { encoding } }: Annotated): boolean => !READ_ONLY.has(encoding);

const READ_ONLY: ReadonlySet<string> = new Set(['xlsx', 'pdf', 'ofd']);

/** Why a report must not be fixed in the way that was asked for. */
export async function refusalOf({ kind }: Input, read: Annotated, options: FixOptions): Promise<Failure | null> {
  // Whatever was accepted there would be changed.
  if (read.trouble !== null) return failure('side-file', read.trouble.path);
  if (kind === 'stdin' && options.interactive) return failure('interactive-stdin');
  if (kind === 'stdin' && options.output !== undefined) return failure('output-stdin');
  const isWritten = options.interactive || options.apply !== undefined || options.output !== undefined;
  const { path, encoding } = read.loaded;
  if (options.track && encoding !== 'docx') return failure('not-tracked');
  const isInPlace = kind !== 'stdin' && !options.dryRun && options.output === undefined;
  if (isInPlace && encoding === 'docx' && (await isOpenElsewhere(path))) return failure('open-elsewhere');
  return isWritten && !options.dryRun && !isWritable(read) ? failure('not-spliced', encoding) : null;
}

/** `proven`: each fix is proven to be written before the next one is made. */
export function jobFor(input: Input, read: Annotated, options: FixOptions, proven: boolean): Job {
  const { loaded } = read;
  const copy = options.output === undefined ? null : join(options.output, pathOfCopy(loaded.path, input.folder));
  const put: Put =
    options.dryRun || input.kind === 'stdin' ? nowhere : copy === null ? inPlace(loaded) : intoCopy(copy);
  return { input, read, draft: draftOf(loaded, put, { track: options.track === true, proven }), copy };
}

/** Copies that were made before, or are being made, are no reports to fix where the folder around them is given. */
export const isCopy = ({ path, named }: Input, { output }: FixOptions): boolean =>
  output !== undefined && !named && pathBelow(output, path) !== null;

/** Ends a job: shows the diff, prints the text, or writes the file. */
export async function deliver(
  { input, read: { loaded }, draft }: Job,
  text: string,
  { dryRun }: FixOptions,
  { out }: Voices,
): Promise<Failure | null> {
  if (dryRun) await out(unifiedDiff(loaded.path, loaded.text, text));
  else if (input.kind === 'stdin') {
    const bytes = await draft.bytes();
    if (isFailure(bytes)) return bytes;
    process.stdout.write(bytes);
  }
  return draft.save();
}

import type { Member } from '../../collection/pair-years';
import { reportIdentity } from '../../core/bodies/report-identity';
import { isFailure } from '../failure';
import type { Input } from '../inputs';
import { type LoadOptions, load } from '../load';

/** A path as the collection knows it. */
export const placeOfPath = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);

/** Whose report of which year a file is; null for what cannot be read. Nothing is kept of its text. */
export async function identify(input: Input, options: LoadOptions): Promise<Member | null> {
  if (input.kind !== 'file') return null;
  try {
    const loaded = await load(input, { ...options, stdinPath: undefined });
    return isFailure(loaded) ? null : { place: placeOfPath(input.path), ...reportIdentity(loaded.text, loaded.format) };
  } catch {
    return null;
  }
}

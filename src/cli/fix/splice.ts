import { applied, type Edit } from '../../core/repair/fix';
import { byteOffsets } from './byte-offsets';
import { encode } from './encode';

/**
 * The file with edits made: every byte outside them stays as it is. `edits` are in document order, disjoint, and point into `text`,
 * which is what the bytes say in `encoding`. Null where that cannot be done byte by byte: bytes that are no text, an encoding
 * that is not counted, a character that it lacks.
 */
export function splice(bytes: Uint8Array, text: string, encoding: string, edits: readonly Edit[]): Uint8Array | null {
  const offsets = byteOffsets(
    bytes,
    text,
    encoding,
    edits.flatMap(({ start, end }) => [start, end]),
  );
  if (offsets === null) return null;
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const [i, { newText }] of edits.entries()) {
    const inserted = encode(newText, encoding);
    if (inserted === null) return null;
    const [start = 0, end = 0] = [offsets[i * 2], offsets[i * 2 + 1]];
    pieces.push(bytes.subarray(at, start), inserted);
    at = end;
  }
  const spliced = Buffer.concat([...pieces, bytes.subarray(at)]);
  return says(spliced, encoding) === applied(text, edits) ? spliced : null;
}

function says(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\ufeff/, '');
  } catch {
    return null;
  }
}

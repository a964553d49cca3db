import { Inflate } from 'fflate';
import type { ZipEntry } from './zip-directory';

/** Why a file of an archive cannot be had: it is `broken`, would be `too-large` unpacked, or is `locked` by a password. */
export type NotUnpacked = 'broken' | 'too-large' | 'locked';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_LENGTH = 30;
const [STORED, DEFLATED] = [0, 8];
/** So many packed bytes at a time: what they unpack to is looked at before the next ones are. */
const STEP = 16 * 1024;

/**
 * The bytes of one file of an archive. What unpacks to more than `most` bytes, whatever the directory says of its size, is
 * given up as soon as that shows.
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array | NotUnpacked {
  if (entry.encrypted) return 'locked';
  if (entry.size > most) return 'too-large';
  const packed = packedBytes(bytes, entry);
  if (packed === null) return 'broken';
  if (entry.method === STORED) return packed;
  return entry.method === DEFLATED ? inflated(packed, most) : 'broken';
}

function packedBytes(bytes: Uint8Array, { header, packedSize }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header < 0 || header + LOCAL_HEADER_LENGTH > bytes.length) return null;
  if (view.getUint32(header, true) !== LOCAL_HEADER) return null;
  const start = header + LOCAL_HEADER_LENGTH + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return start + packedSize <= bytes.length ? bytes.subarray(start, start + packedSize) : null;
}

function inflated(packed: Uint8Array, most: number): Uint8Array | 'broken' | 'too-large' {
  const chunks: Uint8Array[] = [];
  let [length, ended] = [0, false];
  const stream = new Inflate((chunk, final) => {
    chunks.push(chunk);
    length += chunk.length;
    ended = final;
  });
  try {
    for (let at = 0; at < packed.length && length <= most; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    return 'broken';
  }
  if (length > most) return 'too-large';
  return ended ? joined(chunks, length) : 'broken';
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

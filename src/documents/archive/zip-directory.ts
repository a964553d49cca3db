import type { Range } from '../../core/text/range';

/** A file in a ZIP archive, as the archive's directory describes it. Nothing of it is trusted before it is unpacked. */
export interface ZipEntry {
  readonly name: string;
  /** In bytes, unpacked. */
  readonly size: number;
  /** In bytes, as it lies in the archive. */
  readonly packedSize: number;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Where its own header begins, from the start of the bytes. */
  readonly header: number;
  /** Its record in the directory. */
  readonly record: Range;
}

/** An archive as it is laid out; places are counted from the start of the bytes. */
export interface ZipLayout {
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins, and how long it says it is. */
  readonly start: number;
  readonly size: number;
  /** Where the record behind it begins. */
  readonly end: number;
  /** Bytes before the archive, which its own offsets do not count. */
  readonly shift: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end record and the longest comment behind it. */
const TAIL = 22 + 65_535;
const ENTRY_LENGTH = 46;

/**
 * The directory of a ZIP archive, without unpacking anything; null if there is none that can be read. Bytes before the
 * archive are passed over: its offsets then count from where it begins.
 */
export const zipDirectory = (bytes: Uint8Array): readonly ZipEntry[] | null => zipLayout(bytes)?.entries ?? null;

/** The same with the places of the directory and of the records in it. */
export function zipLayout(bytes: Uint8Array): ZipLayout | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) return null;
  const stated = view.getUint32(end + 16, true);
  const size = view.getUint32(end + 12, true);
  const actual = end - size;
  const start = actual >= 0 && isEntry(view, actual) ? actual : stated;
  const shift = start - stated;
  const entries = entriesOf(bytes, view, start, view.getUint16(end + 10, true), shift);
  return entries && { entries, start, size, end, shift };
}

function entriesOf(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  count: number,
  shift: number,
): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let left = count; left > 0; left--) {
    if (!isEntry(view, at)) return null;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)),
      size: view.getUint32(at + 24, true),
      packedSize: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      header: view.getUint32(at + 42, true) + shift,
      record: { start: at, end: next },
    });
    at = next;
  }
  return entries;
}

const isEntry = (view: DataView, at: number): boolean =>
  at + ENTRY_LENGTH <= view.byteLength && view.getUint32(at, true) === ENTRY;

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at > last - TAIL; at--) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return -1;
}

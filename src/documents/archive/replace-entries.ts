import { deflateSync } from 'fflate';
import { checksum } from './checksum';
import { partName } from './part-name';
import { type ZipEntry, type ZipLayout, zipLayout } from './zip-directory';

const LOCAL_HEADER = 0x04034b50;
const [VERSION, UTF8, DEFLATED] = [20, 0x0800, 8];
/** 1 January 1980, the first day that an archive can name: new files say nothing of when they were made. */
const FIRST_DAY = 0x21;

interface Packed {
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/**
 * The archive with other contents in some of its files, and with new ones; every other file keeps all its bytes, its header
 * included. Names are those of `partName`. Null for an archive that is not laid out plainly: of ZIP64, with files that lie in one
 * another, or with two files of a name that is to be replaced.
 */
export function replaceEntries(bytes: Uint8Array, contents: ReadonlyMap<string, Uint8Array>): Uint8Array | null {
  const layout = zipLayout(bytes);
  if (layout === null || !isPlain(layout)) return null;
  const wanted = new Map([...contents].map(([name, content]) => [name.toLowerCase(), content]));
  const names = layout.entries.map(({ name }) => partName(name).toLowerCase());
  if ([...wanted.keys()].some((name) => names.filter((one) => one === name).length > 1)) return null;
  const added = [...contents].filter(([name]) => !names.includes(name.toLowerCase()));
  return write(bytes, layout, wanted, added);
}

/** Files one behind the other, their directory behind them, and the end record behind that. */
function isPlain({ entries, start, size, end }: ZipLayout): boolean {
  const headers = new Set(entries.map(({ header }) => header));
  if (start + size !== end || headers.size !== entries.length) return false;
  return entries.every(({ header, packedSize }) => header >= 0 && header + packedSize < start);
}

function write(
  bytes: Uint8Array,
  { entries, start, end, shift }: ZipLayout,
  wanted: ReadonlyMap<string, Uint8Array>,
  added: readonly (readonly [string, Uint8Array])[],
): Uint8Array {
  const order = [...entries].sort((a, b) => a.header - b.header);
  const pieces: Uint8Array[] = [bytes.subarray(0, order[0]?.header ?? start)];
  let at = pieces[0]?.length ?? 0;
  const places = new Map<ZipEntry, { readonly at: number; readonly packed: Packed | null }>();
  const put = (...more: readonly Uint8Array[]): void => {
    for (const piece of more) {
      pieces.push(piece);
      at += piece.length;
    }
  };
  for (const [i, entry] of order.entries()) {
    const content = wanted.get(partName(entry.name).toLowerCase());
    const packed = content === undefined ? null : pack(content);
    places.set(entry, { at, packed });
    if (packed === null) put(bytes.subarray(entry.header, order[i + 1]?.header ?? start));
    else put(localHeader(nameIn(bytes, entry), packed, timeOf(bytes, entry)), packed.data);
  }
  const news = added.map(([name, content]) => ({ name: new TextEncoder().encode(name), at: 0, packed: pack(content) }));
  for (const one of news) {
    one.at = at;
    put(localHeader(one.name, one.packed, FIRST_DAY << 16), one.packed.data);
  }
  const directory = at;
  for (const entry of entries) put(directoryRecord(bytes, entry, places.get(entry), shift));
  for (const one of news) put(newRecord(one.name, one.packed, one.at - shift));
  put(endRecord(copyOf(bytes, end, bytes.length), directory - shift, at - directory, entries.length + news.length));
  return joinedBytes(pieces);
}

const pack = (content: Uint8Array): Packed => ({
  data: deflateSync(content),
  size: content.length,
  crc: checksum(content),
});

/** `slice` of a Node buffer is no copy. */
const copyOf = (bytes: Uint8Array, start: number, end: number): Uint8Array =>
  new Uint8Array(bytes.subarray(start, end));
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const nameIn = (bytes: Uint8Array, { record }: ZipEntry): Uint8Array =>
  bytes.subarray(record.start + 46, record.start + 46 + viewOf(bytes).getUint16(record.start + 28, true));
/** Time and date, four bytes. */
const timeOf = (bytes: Uint8Array, { record }: ZipEntry): number => viewOf(bytes).getUint32(record.start + 12, true);

function localHeader(name: Uint8Array, { data, size, crc }: Packed, time: number): Uint8Array {
  const header = new Uint8Array(30 + name.length);
  const view = viewOf(header);
  view.setUint32(0, LOCAL_HEADER, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, UTF8, true);
  view.setUint16(8, DEFLATED, true);
  view.setUint32(10, time, true);
  setSizes(view, 14, { data, size, crc });
  view.setUint16(26, name.length, true);
  header.set(name, 30);
  return header;
}

function setSizes(view: DataView, at: number, { data, size, crc }: Packed): void {
  view.setUint32(at, crc, true);
  view.setUint32(at + 4, data.length, true);
  view.setUint32(at + 8, size, true);
}

function directoryRecord(
  bytes: Uint8Array,
  { record }: ZipEntry,
  place: { readonly at: number; readonly packed: Packed | null } | undefined,
  shift: number,
): Uint8Array {
  const copy = copyOf(bytes, record.start, record.end);
  const view = viewOf(copy);
  view.setUint32(42, (place?.at ?? 0) - shift, true);
  if (place?.packed == null) return copy;
  view.setUint16(6, VERSION, true);
  view.setUint16(8, UTF8, true);
  view.setUint16(10, DEFLATED, true);
  setSizes(view, 16, place.packed);
  return copy;
}

function newRecord(name: Uint8Array, packed: Packed, offset: number): Uint8Array {
  const record = new Uint8Array(46 + name.length);
  const view = viewOf(record);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  view.setUint16(8, UTF8, true);
  view.setUint16(10, DEFLATED, true);
  view.setUint32(12, FIRST_DAY << 16, true);
  setSizes(view, 16, packed);
  view.setUint16(28, name.length, true);
  view.setUint32(42, offset, true);
  record.set(name, 46);
  return record;
}

function endRecord(record: Uint8Array, directory: number, size: number, count: number): Uint8Array {
  const view = viewOf(record);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, directory, true);
  return record;
}

function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((all, { length }) => all + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

import { markedEncoding } from '../../documents/decode';

/** Length of a byte-order mark, by the encoding that it names. */
const MARKS: Readonly<Record<string, number>> = { 'utf-8': 3, gb18030: 4, 'utf-16le': 2, 'utf-16be': 2 };
const NATIONAL: ReadonlySet<string> = new Set(['gb18030', 'gbk', 'gb2312']);

/**
 * For each position of the text (ascending, in UTF-16 code units) the byte at which it stands in a file of this encoding.
 * The bytes must be free of errors. Null for an encoding whose characters cannot be counted.
 */
export function byteOffsets(
  bytes: Uint8Array,
  text: string,
  encoding: string,
  positions: readonly number[],
): readonly number[] | null {
  const marked = markedEncoding(bytes);
  const first = marked === null ? 0 : (MARKS[marked] ?? 0);
  if (encoding.startsWith('utf-16')) return positions.map((position) => first + position * 2);
  if (encoding === 'utf-8') return inUtf8(text, positions, first);
  return NATIONAL.has(encoding) ? inNational(bytes, positions, first) : null;
}

function inUtf8(text: string, positions: readonly number[], first: number): number[] {
  let [offset, at] = [first, 0];
  return positions.map((position) => {
    offset += Buffer.byteLength(text.slice(at, position));
    at = position;
    return offset;
  });
}

/** GB 18030: one byte, two, or four where the second is a digit; of four bytes, from 0x90 on, two code units. */
function inNational(bytes: Uint8Array, positions: readonly number[], first: number): number[] {
  let [offset, at] = [first, 0];
  return positions.map((position) => {
    while (at < position && offset < bytes.length) {
      const [lead = 0, second = 0] = [bytes[offset], bytes[offset + 1]];
      const isLong = lead > 0x80 && second >= 0x30 && second <= 0x39;
      offset += lead <= 0x80 ? 1 : isLong ? 4 : 2;
      at += isLong && lead >= 0x90 ? 2 : 1;
    }
    return offset;
  });
}

/** A file as text, its byte-order mark taken off. */
export interface Decoded {
  readonly text: string;
  /** In the names of the WHATWG Encoding Standard: utf-8, gb18030, utf-16le, … */
  readonly encoding: string;
  /** Places that could not be decoded and became U+FFFD. */
  readonly damaged: number;
}

const MARKS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['gb18030', 0x84, 0x31, 0x95, 0x33],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** A text with more than one damaged character in this many is not in the encoding that was tried. */
const READABLE = 100;

/** The encoding that a byte-order mark names. */
export function markedEncoding(bytes: Uint8Array): string | null {
  const mark = MARKS.find(([, ...expected]) => expected.every((byte, i) => bytes[i] === byte));
  return mark ? mark[0] : null;
}

/** So much of the beginning shows whether every other byte of a file is zero. */
const SAMPLE = 4096;

const CHINESE = /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/g;
/** What a report consists of besides. */
const ORDINARY = /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\u2000-\u27bf\t\n\r -~\u00a0-\u00ff]/g;

/**
 * UTF-16 without a mark: its digits, blanks and line ends have a zero byte, nearly all on the same side (一 has one on the
 * other), and what is read so is a text with Chinese in it. Null for anything else: a binary file has zeros on both sides,
 * and what is Chinese in UTF-8 already is not UTF-16 for a stray zero.
 */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)));
  const zeros = [0, 0] as [number, number];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2 === 0 ? 0 : 1]++;
  if (zeros[0] + zeros[1] === 0 || Math.min(...zeros) * 2 > Math.max(...zeros)) return null;
  if (isChineseUtf8(sample)) return null;
  const encoding = zeros[1] > zeros[0] ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(encoding).decode(sample);
  const [chinese, ordinary] = [CHINESE, ORDINARY].map((kind) => text.match(kind)?.length ?? 0) as [number, number];
  return chinese * 20 > text.length && ordinary * 20 > text.length * 19 ? encoding : null;
}

/** The sample may end inside a character. */
function isChineseUtf8(sample: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return (text.match(CHINESE)?.length ?? 0) * 20 > text.length;
  } catch {
    return false;
  }
}

/**
 * Reads bytes as `encoding`, or as what their mark names, or as UTF-16 that shows itself, or as UTF-8 and then as GB18030:
 * in this order, because Chinese in UTF-8 is nearly always valid GB18030 too. Where neither is free of errors the better one is taken
 * if little of it is damaged (a file cut in the middle of a character). Null if nothing fits.
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded | null {
  const known = encoding ?? markedEncoding(bytes) ?? wideEncoding(bytes);
  const candidates = known ? [known] : ['utf-8', 'gb18030'];
  for (const candidate of candidates) {
    const text = strictly(bytes, candidate);
    if (text !== null) return { text, encoding: candidate, damaged: 0 };
  }
  const best = candidates.map((candidate) => leniently(bytes, candidate)).reduce(lessDamaged);
  return best.damaged * READABLE <= Math.max(best.text.length, READABLE) ? best : null;
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return withoutMark(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function leniently(bytes: Uint8Array, encoding: string): Decoded {
  const text = withoutMark(new TextDecoder(encoding).decode(bytes));
  let damaged = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) damaged++;
  return { text, encoding, damaged };
}

const lessDamaged = (a: Decoded, b: Decoded): Decoded => (b.damaged < a.damaged ? b : a);

/** TextDecoder takes off the mark of its own encoding, but none of GB18030. */
const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);

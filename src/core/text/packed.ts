/**
 * A folded text without the characters that break the phrases of extracted tables: blanks, line breaks, bars and
 * emphasis marks. Phrases are looked for in it as they are written, at the speed of a plain search.
 */
export interface Packed {
  readonly text: string;
  /** Offset in the folded text of each character; made when it is first asked for. */
  readonly offsets: () => Int32Array;
}

const BREAKS = /[\s|*]+/g;

export function pack(folded: string): Packed {
  const text = folded.replace(BREAKS, '');
  let offsets: Int32Array | null = null;
  return {
    text,
    offsets: () => {
      offsets ??= offsetsOf(folded, text.length);
      return offsets;
    },
  };
}

function offsetsOf(folded: string, length: number): Int32Array {
  const offsets = new Int32Array(length);
  let at = 0;
  for (let i = 0; i < folded.length; i++) if (!isBreak(folded.charCodeAt(i))) offsets[at++] = i;
  return offsets;
}

const isBreak = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 124 ||
  code === 42 ||
  code === 0x2028 ||
  code === 0x2029 ||
  isRareSpace(code);

/** Blanks that `\s` knows and folding leaves. */
const isRareSpace = (code: number): boolean =>
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x205f ||
  code === 0xa0 ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff;

export const occurs = (packed: Packed, phrase: string): boolean => packed.text.includes(phrase);

/** Where a phrase occurs, as offsets into the folded text, in order. */
export function occurrences(packed: Packed, phrase: string): number[] {
  const found: number[] = [];
  for (let at = packed.text.indexOf(phrase); at >= 0; at = packed.text.indexOf(phrase, at + phrase.length)) {
    found.push(packed.offsets()[at] ?? 0);
  }
  return found;
}

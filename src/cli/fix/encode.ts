/** The bytes of what a fix puts in: digits, Chinese numerals, punctuation. Null if the encoding has no such character. */
export function encode(text: string, encoding: string): Uint8Array | null {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  return inNational(text);
}

/** GBK is the part of GB 18030 that has two bytes; what a fix puts in lies within it. */
function inNational(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 0x80) bytes.push(code);
    else {
      const pair = pairs().get(character);
      if (pair === undefined) return null;
      bytes.push(pair >> 8, pair & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

let known: ReadonlyMap<string, number> | undefined;

/** Character → its two bytes: the decoder's own table turned round, made when it is first needed. */
function pairs(): ReadonlyMap<string, number> {
  if (known !== undefined) return known;
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!found.has(character)) found.set(character, (lead << 8) | trail);
    }
  }
  known = found;
  return found;
}

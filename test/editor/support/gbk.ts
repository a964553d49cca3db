/** Every character of two bytes, to its bytes. */
const BYTES = new Map<string, readonly [number, number]>();

/** A text in GBK; fails where GBK has no such character. */
export function gbkOf(text: string): Uint8Array {
  if (BYTES.size === 0) fill();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
      const bytes = BYTES.get(character);
      if (!bytes) throw new Error(`GBK has no ${character}`);
      return [...bytes];
    }),
  );
}

function fill(): void {
  const decoder = new TextDecoder('gbk');
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (character.length === 1 && character !== '\ufffd') BYTES.set(character, [first, second]);
    }
  }
}

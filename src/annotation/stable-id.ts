/** Primes near 2^24 times FNV's: four independent hashes make one id. */
const FACTORS = [16777619, 16777633, 16777639, 16777643] as const;

/**
 * An id made of the contents, for what comes without one (files of before, other tools): the same everywhere, so that two copies
 * of a file agree on it. In the form of UUID version 8, which leaves the bits to us.
 */
export function stableId(contents: string): string {
  const digits = FACTORS.map((factor) => hash(contents, factor)).join('');
  const variant = '89ab'.charAt(Number.parseInt(digits.charAt(16), 16) % 4);
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, variant + digits.slice(17, 20)];
  return `urn:uuid:${parts.join('-')}-${digits.slice(20, 32)}`;
}

function hash(text: string, factor: number): string {
  let value = 2166136261 ^ factor;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), factor);
  value ^= value >>> 15;
  return (Math.imul(value, 2246822507) >>> 0).toString(16).padStart(8, '0');
}

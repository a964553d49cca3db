const FACTORS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** The longest string that every supported Node can hold. */
const MOST = 512 * 1024 ** 2 - 1024;

/** Bytes of `500`, `200k`, `20MB`, `1.5 MiB` (1 kB = 1024 bytes); null if it is no size or over what a string can hold. */
export function parseSize(text: string): number | null {
  const match = /^(\d{1,12}(?:\.\d{1,3})?) ?([kmg]?)i?b?$/i.exec(text.trim());
  if (!match) return null;
  const bytes = Math.floor(Number(match[1]) * (FACTORS[(match[2] ?? '').toLowerCase()] ?? 1));
  return bytes > 0 && bytes <= MOST ? bytes : null;
}

const MARK = [0xef, 0xbb, 0xbf];

const isMarked = (bytes: Uint8Array): boolean => MARK.every((byte, i) => bytes[i] === byte);

/** XML in UTF-8 without its mark; null in another encoding. */
export function decodedPart(bytes: Uint8Array): string | null {
  if (bytes[0] === 0 || bytes[1] === 0 || (bytes[0] ?? 0) >= 0xfe) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** XML in UTF-8, with a mark where the part had one. */
export function encodedPart(source: string, before: Uint8Array): Uint8Array {
  const body = new TextEncoder().encode(source);
  if (!isMarked(before)) return body;
  const marked = new Uint8Array(MARK.length + body.length);
  marked.set(MARK);
  marked.set(body, MARK.length);
  return marked;
}

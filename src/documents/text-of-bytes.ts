import { type Decoded, decode, markedEncoding, wideEncoding } from './decode';

/** Office files, PDF, pictures and archives open with one of these. */
const SIGNATURES: readonly string[] = [
  'PK\u0003\u0004',
  '%PDF-',
  '\u00d0\u00cf\u0011\u00e0',
  '\u0089PNG',
  '\u001f\u008b',
];

/**
 * The text of a file as every view of it reads it; `binary` where it is none, `encoding` where it is in none that is known
 * or not in the one that is named.
 */
export function textOfBytes(bytes: Uint8Array, encoding?: string): Decoded | 'binary' | 'encoding' {
  if (isSigned(bytes)) return 'binary';
  const isWide = (encoding ?? markedEncoding(bytes) ?? wideEncoding(bytes) ?? '').startsWith('utf-16');
  const decoded = decode(bytes, encoding);
  if (isWide || !bytes.includes(0)) return decoded ?? 'encoding';
  return decoded !== null && decoded.damaged === 0 && isText(decoded.text) ? decoded : 'binary';
}

function isSigned(bytes: Uint8Array): boolean {
  const opening = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.some((signature) => opening.startsWith(signature));
}

/** So much of a text with a NUL in it shows whether it is one all the same. In UTF-16 code units. */
const SAMPLE = 100_000;

/** A NUL that some tool left behind does not make Chinese with hardly any other control characters a binary file. */
function isText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(/(?![\t-\r])\p{Cc}/gu)?.length ?? 0;
  const chinese = sample.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return controls * 100 <= sample.length && chinese * 10 >= sample.length;
}

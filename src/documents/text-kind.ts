/**
 * What a file of text is that holds no text to read as it stands: RTF, a web archive (MHTML), the XML of Word 2003, of
 * OpenDocument, and of Word as one file (`flat-word`, which is read).
 */
export type TextKind = 'rtf' | 'web-archive' | 'word-2003' | 'open-document' | 'flat-word';

/** All of them say what they are in so many bytes. */
const HEAD = 4096;
const [VERSION, PARTS] = [/^MIME-Version:/im, /^Content-Type:\s*multipart\/related/im];

/** XML by the namespaces that its root declares. */
const NAMESPACES: readonly (readonly [namespace: string, kind: TextKind])[] = [
  ['http://schemas.microsoft.com/office/2006/xmlPackage', 'flat-word'],
  ['http://schemas.microsoft.com/office/word/2003/wordml', 'word-2003'],
  ['urn:oasis:names:tc:opendocument:xmlns:office', 'open-document'],
];

/** Of the first bytes alone; null for any other text. */
export function textKind(bytes: Uint8Array): TextKind | null {
  const head = asciiOf(bytes.subarray(0, HEAD)).trimStart();
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (VERSION.test(head) && PARTS.test(head)) return 'web-archive';
  if (!/^<(?:\?xml|[\w-]+:[\w-]+)\s/.test(head)) return null;
  return NAMESPACES.find(([namespace]) => head.includes(namespace))?.[1] ?? null;
}

/** In any encoding that has ASCII in it, UTF-16 too; marks of byte order left out. */
function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) if (byte > 0 && byte < 0x80) text += String.fromCharCode(byte);
  return text;
}

import { strToU8, zipSync } from 'fflate';

/** A ZIP archive of packed files; `sizes`: what its directory claims of some, whatever they unpack to. */
export function packedZip(
  files: Readonly<Record<string, string | Uint8Array>>,
  sizes: Readonly<Record<string, number>> = {},
): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : new Uint8Array(content),
  ]);
  const bytes = zipSync(Object.fromEntries(entries));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (sizes[name] !== undefined) view.setUint32(at + 24, sizes[name], true);
  }
  return bytes;
}

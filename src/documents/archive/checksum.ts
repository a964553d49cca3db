let known: Uint32Array | undefined;

/** CRC-32 as ZIP has it (APPNOTE 4.4.7). */
export function checksum(bytes: Uint8Array): number {
  known ??= table();
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (known[(crc ^ byte) & 0xff] as number);
  return (crc ^ 0xffffffff) >>> 0;
}

function table(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
}

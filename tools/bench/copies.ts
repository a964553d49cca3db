import { mkdirSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { BenchText } from './texts';

/** Writes so many copies of texts in turn into a new folder; the number of bytes written. */
export function copies(folder: string, texts: readonly BenchText[], count: number): number {
  mkdirSync(folder);
  let size = 0;
  for (let i = 0; i < count; i++) {
    const { name, bytes } = texts[i % texts.length] as BenchText;
    writeFileSync(join(folder, `${parse(name).name}-${Math.floor(i / texts.length)}.md`), bytes);
    size += bytes.length;
  }
  return size;
}

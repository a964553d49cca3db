import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BenchText } from './texts';
import { median } from './timing';

/** Milliseconds in a fresh process: to load a contestant, then to read all texts once. */
export interface FirstPass {
  readonly load: number;
  readonly pass: number;
}

const PROCESSES = 7;

/** The medians of several processes, each of which loads this contestant alone. */
export function firstPassOf(name: string, texts: readonly BenchText[]): FirstPass {
  const input = JSON.stringify(texts.map((one) => ({ name: one.name, text: one.text })));
  const all = Array.from({ length: PROCESSES }, (): FirstPass => {
    const { stdout } = spawnSync(process.execPath, [join(__dirname, 'first-pass.js'), name], {
      input,
      encoding: 'utf8',
    });
    return JSON.parse(stdout);
  });
  return { load: median(all.map(({ load }) => load)), pass: median(all.map(({ pass }) => pass)) };
}

/**
 * `first-pass.js NAME`, texts on standard input: what a process that has done nothing else yet needs to load a contestant
 * and to read every text once, when no code is compiled. This is what somebody waits for at the command line.
 */
import { readFileSync } from 'node:fs';
import { CONTESTANTS } from './contestants';
import type { FirstPass } from './first-passes';

async function main(): Promise<void> {
  const contestant = CONTESTANTS.find(({ name }) => name === process.argv[2]);
  if (contestant === undefined) throw new Error(`no contestant ${process.argv[2]}`);
  const given: readonly { name: string; text: string }[] = JSON.parse(readFileSync(0, 'utf8'));
  const texts = given.map((one) => ({ ...one, bytes: new TextEncoder().encode(one.text) }));
  const start = performance.now();
  const run = await contestant.load();
  const loaded = performance.now();
  for (const text of texts) run(text);
  const result: FirstPass = { load: loaded - start, pass: performance.now() - loaded };
  console.log(JSON.stringify(result));
}

void main();

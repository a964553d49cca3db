import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { CONTESTANTS } from './contestants';
import type { BenchText } from './texts';
import { median } from './timing';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Milliseconds in a fresh process: to load a contestant, then to read all texts once. */
export interface FirstPass {
  readonly load: number;
  readonly pass: number;
}

const PROCESSES = 7;

function start(name: string): ChildProcess {
  const process = fork(join(__dirname, 'contestant.js'), [name]);
  return process.once('exit', (code) => {
    if (code !== null) throw new Error(`${name} ended early`);
  });
}

async function ask<Answer>(process: ChildProcess, question: object): Promise<Answer> {
  process.send(question);
  const [answer] = await once(process, 'message');
  return answer;
}

const sent = (texts: readonly BenchText[]): readonly NamedText[] => texts.map(({ name, text }) => ({ name, text }));

/** The medians of several processes, each of which loads this contestant alone. */
export async function firstPassOf(name: string, texts: readonly BenchText[]): Promise<FirstPass> {
  const all: FirstPass[] = [];
  for (let i = 0; i < PROCESSES; i++) {
    const process = start(name);
    all.push(await ask(process, sent(texts)));
    process.kill();
  }
  return { load: median(all.map(({ load }) => load)), pass: median(all.map(({ pass }) => pass)) };
}

/**
 * The time of every round of every contestant, in the order of `CONTESTANTS`, without the rounds of warm-up. Each lives in
 * a process of its own, as its users run it, so that none is charged with the memory of another; they take turns, so that
 * a slow moment of the machine hits all alike.
 */
export async function steadyTimes(
  texts: readonly BenchText[],
  warmUp: number,
  rounds: number,
): Promise<readonly (readonly number[])[]> {
  const processes = CONTESTANTS.map(({ name }) => start(name));
  for (const process of processes) await ask(process, sent(texts));
  const times = processes.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [i, process] of processes.entries()) {
      const time: number = await ask(process, {});
      if (round >= 0) times[i]!.push(time);
    }
  }
  for (const process of processes) process.kill();
  return times;
}

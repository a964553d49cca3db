import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { performance } from 'node:perf_hooks';

/** What one run of a command took. */
export interface CommandCost {
  /** From the start to the end, in milliseconds. */
  readonly ms: number;
  /** The most memory that it held at once, in MB; null where the system does not tell. */
  readonly memory: number | null;
}

/** Milliseconds between two looks at the memory; the system itself keeps the highest. */
const LOOK = 20;

/** Runs a script of Node with its output thrown away. Throws where it cannot be run, or ends with a status above 1. */
export async function runNode(args: readonly string[]): Promise<CommandCost> {
  const nowhere = openSync(devNull, 'w');
  const begin = performance.now();
  const child = spawn(process.execPath, [...args], { stdio: ['ignore', nowhere, 'inherit'] });
  let memory: number | null = null;
  const look = setInterval(() => {
    memory = peakOf(child.pid) ?? memory;
  }, LOOK);
  const [status] = await once(child, 'exit');
  const ms = performance.now() - begin;
  clearInterval(look);
  closeSync(nowhere);
  if (status === null || status > 1) throw new Error(`${args.slice(0, 2).join(' ')} ended with ${status}`);
  return { ms, memory };
}

/** The best of several runs of each, in turns, so that a slow moment of the machine hits all alike. */
export async function bestOf(
  rounds: number,
  commands: readonly (readonly string[])[],
): Promise<readonly CommandCost[]> {
  const best: CommandCost[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [i, args] of commands.entries()) {
      const cost = await runNode(args);
      const known = best[i];
      best[i] = known === undefined || cost.ms < known.ms ? { ...cost, memory: larger(known, cost) } : known;
    }
  }
  return best;
}

const larger = (a: CommandCost | undefined, b: CommandCost): number | null =>
  b.memory === null ? null : Math.max(a?.memory ?? 0, b.memory);

/** Linux tells it in kB. */
function peakOf(pid: number | undefined): number | null {
  try {
    const kB = /^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kB === undefined ? null : Number(kB) / 1024;
  } catch {
    return null;
  }
}

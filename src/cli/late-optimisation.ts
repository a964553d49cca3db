import { setFlagsFromString } from 'node:v8';

/**
 * How much of a function runs before the engine makes fast code of it, in bytes of bytecode; six times as much as V8 waits
 * for by itself. A report is read by thousands of small functions, and making fast code of all of them took longer than a folder of
 * a few hundred reports gains by it. Functions that run much are still made fast.
 */
const BUDGET = 400_000;

/** For all threads of the process. An engine that does not know the setting goes on as it is. */
export function optimiseLate(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}

/** Ways to split runs of digits whose cell borders were lost. */

/** `total = Σ parts`, in positions of the row's columns. */
export interface RowEquation {
  readonly total: number;
  readonly parts: readonly number[];
}

export interface Split {
  readonly values: readonly number[];
  /** For each value: which run it lies in, and its digits there. */
  readonly pieces: readonly { readonly run: number; readonly start: number; readonly end: number }[];
}

export interface Splits {
  readonly splits: readonly Split[];
  /** False if the search was given up: there may be more. */
  readonly complete: boolean;
}

const STEPS = 200_000;
const MOST = 400;
/** No count of the forms has more digits. */
const LONGEST = 9;

/**
 * Every split of `runs` into exactly `columns` numbers without leading zeros that satisfies the equations, a border being
 * certain between two runs. A run may begin with a minus (only in a column of `signed`) and end in a decimal fraction,
 * which is not split. Bounded: gives up after a fixed number of steps.
 */
export function splitRuns(
  runs: readonly string[],
  columns: number,
  equations: readonly RowEquation[],
  signed: readonly boolean[] = [],
): Splits {
  const found: Split[] = [];
  const values: number[] = [];
  const pieces: { run: number; start: number; end: number }[] = [];
  const digits = runs.reduce((all, run) => all + run.length, 0);
  const due = equationsByLastColumn(equations, columns);
  const closing = equations.find(({ total }) => total === columns - 1);
  let steps = 0;

  function place(run: number, start: number, left: number): void {
    if (steps++ > STEPS || found.length >= MOST) return;
    const column = values.length;
    if (column === columns) {
      if (run === runs.length) found.push({ values: [...values], pieces: [...pieces] });
      return;
    }
    const text = runs[run];
    if (text === undefined) return;
    const columnsAfter = columns - column - 1;
    const minus = text.charAt(start) === '-';
    if (minus && !signed[column]) return;
    for (const length of lengths(text, start, minus)) {
      if (left - length < columnsAfter) break;
      const end = start + length;
      values.push(Number(text.slice(start, end)));
      pieces.push({ run, start, end });
      const runsAfter = end === text.length ? runs.length - run - 1 : runs.length - run;
      if (!roomForTotal(closing, values, left - length, columnsAfter)) {
        values.pop();
        pieces.pop();
        break;
      }
      if (runsAfter <= columnsAfter && satisfied(due[column], values)) {
        if (end === text.length) place(run + 1, 0, left - length);
        else place(run, end, left - length);
      }
      values.pop();
      pieces.pop();
    }
  }

  place(0, 0, digits);
  return { splits: found, complete: steps <= STEPS && found.length < MOST };
}

/** The last column is the sum of its parts: it needs as many digits as they add up to so far. */
function roomForTotal(
  closing: RowEquation | undefined,
  values: readonly number[],
  left: number,
  columnsAfter: number,
): boolean {
  if (closing === undefined || columnsAfter === 0) return true;
  let sum = 0;
  for (const part of closing.parts) sum += values[part] ?? 0;
  return left >= columnsAfter - 1 + String(sum).length;
}

/** Lengths that a number beginning at `start` can have, ascending. */
function lengths(text: string, start: number, minus: boolean): number[] {
  const from = minus ? 2 : 1;
  const fraction = text.indexOf('.', start);
  const whole = fraction < 0 ? text.length : fraction;
  const zero = text.charAt(start + from - 1) === '0';
  const found: number[] = [];
  const most = zero ? from : Math.min(LONGEST, whole - start);
  for (let length = from; length <= most; length++) if (start + length < whole || fraction < 0) found.push(length);
  const reaches = zero ? start + from === whole : whole - start <= LONGEST;
  if (fraction >= 0 && reaches) found.push(text.length - start);
  return found;
}

/** An equation can be tested as soon as its last column is there. */
function equationsByLastColumn(equations: readonly RowEquation[], columns: number): RowEquation[][] {
  const due: RowEquation[][] = Array.from({ length: columns }, () => []);
  for (const equation of equations) due[Math.max(equation.total, ...equation.parts)]?.push(equation);
  return due;
}

function satisfied(equations: readonly RowEquation[] | undefined, values: readonly number[]): boolean {
  return (equations ?? []).every(({ total, parts }) => {
    const sum = parts.reduce((all, part) => all + (values[part] ?? 0), 0);
    return sum === values[total];
  });
}

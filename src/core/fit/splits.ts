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

const STEPS = 60_000;
const MOST = 400;
/** No count of the forms has more digits. */
const LONGEST = 9;

/**
 * Every split of `runs` (digits only) into exactly `columns` numbers without leading zeros that satisfies the equations,
 * a border being certain between two runs. Bounded: gives up after a fixed number of steps.
 */
export function splitRuns(runs: readonly string[], columns: number, equations: readonly RowEquation[]): Splits {
  const found: Split[] = [];
  const values: number[] = [];
  const pieces: { run: number; start: number; end: number }[] = [];
  const digits = runs.reduce((all, run) => all + run.length, 0);
  const due = equationsByLastColumn(equations, columns);
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
    const most = text.charAt(start) === '0' ? 1 : Math.min(LONGEST, text.length - start);
    for (let length = 1; length <= most && left - length >= columnsAfter; length++) {
      const end = start + length;
      values.push(Number(text.slice(start, end)));
      pieces.push({ run, start, end });
      const runsAfter = end === text.length ? runs.length - run - 1 : runs.length - run;
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

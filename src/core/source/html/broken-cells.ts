import type { TextStretch } from './runs';

interface Cell {
  readonly runs: readonly TextStretch[];
  readonly text: string;
}

const BROKEN = /^\d[\d,.]*(?:;\.?\d[\d,.]*)+$/;
const NUMBER = /^(?:\d{1,9}|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;

/** A line break inside a cell has no place of its own in the source. */
const isBreak = ({ start, end }: TextStretch): boolean => start === end;
const linesIn = ({ runs }: Cell): number => runs.filter(isBreak).length + 1;

/**
 * The cells of a row with numbers that a narrow column has broken in one piece. Where every cell has as many lines, they are
 * as many rows that share one, and the numbers stay apart.
 */
export function withBrokenNumbers<T extends Cell>(cells: readonly T[]): readonly T[] {
  if (!cells.some(({ text }) => BROKEN.test(text))) return cells;
  const filled = cells.filter(({ text }) => text !== '');
  return cells.map((cell) => {
    const whole = cell.text.replaceAll(';', '');
    const shared = filled.length > 1 && filled.every((other) => linesIn(other) === linesIn(cell));
    if (shared || cell.runs.some(({ isApart }) => isApart) || !BROKEN.test(cell.text) || !NUMBER.test(whole))
      return cell;
    return { ...cell, text: whole, runs: cell.runs.filter((run) => !isBreak(run)) };
  });
}

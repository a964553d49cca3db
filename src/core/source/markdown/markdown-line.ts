import type { Range } from '../../text/range';

const LINE_BREAK = /<br\b[^<>]{0,40}>/i;

/** What every tag of a line asks of it, found out once: a page may be a single line. */
export interface MarkdownLine extends Range {
  /** Whether it is a row of a table. */
  readonly isRow: () => boolean;
  /** Whether every cell of the row is broken, so that it holds several rows. */
  readonly isSeveral: () => boolean;
  /** Where the last comment of it ends. */
  readonly lastClose: () => number;
}

export function markdownLine(source: string, start: number, end: number): MarkdownLine {
  let isRow: boolean | undefined;
  let isSeveral: boolean | undefined;
  let lastClose: number | undefined;
  const words = (): string => source.slice(start, end);
  return {
    start,
    end,
    isRow: () => {
      isRow ??= /\|[^|]*\|/.test(words());
      return isRow;
    },
    isSeveral: () => {
      isSeveral ??= areAllBroken(words());
      return isSeveral;
    },
    lastClose: () => {
      lastClose ??= start + words().lastIndexOf('-->');
      return lastClose;
    },
  };
}

/** As many line breaks in every cell that is not blank, and at least one. */
function areAllBroken(row: string): boolean {
  const breaks = row.split('|').flatMap((cell) => (cell.trim() === '' ? [] : [cell.split(LINE_BREAK).length - 1]));
  return breaks.length > 1 && breaks.every((count) => count > 0 && count === breaks[0]);
}

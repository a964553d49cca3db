import type { BlockRow, TextPiece } from './block';

/** A number and nothing else, as it stands in a cell. */
const NUMBER = /^[-+−－]?\d[\d,，]*(?:\.\d+)?[%％]?$/;
const NUMERIC = /^[-+−－\d.,，%％\s]+$/;
/** Begins an item, a chapter, a date, or another line of a letter. */
const BEGINS_ANEW =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十\d]+[章条部节]|[①-⑳]|\d{4}\s*年|[-•●■◆—]|附[件表：:])/;
const ENDS_SENTENCE = /[。！？；：!?;:]["”’）)]*\s*$/;
const [ENDS_IN_DIGIT, BEGINS_IN_DIGIT] = [/\d$/, /^[\d.]\d*/];
/** What is longer in a cell is text. */
const LONGEST_LABEL = 60;
/** A name and what it is: 电话：, unless the sentence before is still open. */
const NAMED = /^\s*[^，。；：:\s]{1,10}[：:]/;
const ENDS_OPEN = /[，,、]\s*$/;
/** A line with one of these is part of a sentence. */
const RUNNING = /[，,、]/;

/**
 * A paragraph of a text whose lines were ended by hand (`w:br`): a sentence, and a number in it, goes on over the end of its
 * line. Between lines that stand for themselves (a heading and its text, items) the break stays.
 */
export function withLinesJoined(pieces: readonly TextPiece[]): readonly TextPiece[] {
  if (!pieces.some(({ kind }) => kind === 'break')) return pieces;
  const lines = linesOf(pieces);
  let at = 0;
  return pieces.filter(({ kind }) => kind !== 'break' || !goesOn(lines[at++] ?? '', lines[at] ?? ''));
}

function goesOn(line: string, next: string): boolean {
  if (line.trim() === '' || next.trim() === '' || ENDS_SENTENCE.test(line) || BEGINS_ANEW.test(next)) return false;
  if (NAMED.test(next) && !ENDS_OPEN.test(line)) return false;
  return RUNNING.test(line) || (ENDS_IN_DIGIT.test(line) && BEGINS_IN_DIGIT.test(next));
}

/** The same of a cell: a number that is broken to fit its column is one number, and long text is running text. */
export function withCellJoined(pieces: readonly TextPiece[], stacked: boolean): readonly TextPiece[] {
  if (stacked || !pieces.some(({ kind }) => kind === 'break')) return pieces;
  const text = linesOf(pieces).map((line) => line.trim());
  if (NUMBER.test(text.join(''))) return pieces.filter(({ kind }) => kind !== 'break');
  return text.join('').length > LONGEST_LABEL ? withLinesJoined(pieces) : pieces;
}

/** Whether the cells of a row hold several rows of a table, one below the other: then its numbers are several as well. */
export function isStacked(row: BlockRow): boolean {
  const cells = row.cells.map(linesOfCell).filter((lines) => lines.length > 0);
  const numbers = cells.filter((lines) => NUMERIC.test(lines.join('')));
  // A sign or a thousand alone on its line is a part of a number.
  if (numbers.some((lines) => !lines.every((line) => NUMBER.test(line)))) return false;
  const labels = cells.filter((lines) => lines.length > 1 && !numbers.includes(lines));
  const heights = numbers.map((lines) => lines.length);
  const highest = Math.max(1, ...heights);
  const isList = labels.some(
    (lines) => lines.length === highest || lines.slice(1).some((one) => BEGINS_ANEW.test(one)),
  );
  return isList || (heights.length > 1 && highest > 1 && heights.every((height) => height === highest));
}

function linesOfCell({ blocks }: BlockRow['cells'][number]): readonly string[] {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? linesOf(block.pieces) : []))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const linesOf = (pieces: readonly TextPiece[]): readonly string[] =>
  pieces
    .map(({ text }) => text)
    .join('')
    .split('\n');

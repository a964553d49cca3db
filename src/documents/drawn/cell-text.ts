import type { Box, Glyph } from './drawn-page';
import { gapsOf, isWide } from './gaps';
import { type TextLine, textLines } from './text-lines';
import { quarterTurns } from './turn-page';

/** A gap of so many heights of its letters parts two words of a cell. */
const WORD_GAP = 0.5;
/** Spaced digits of one number stand apart by the same gap, never by more. */
const SPACED = 0.85;
const EVEN = 0.15;
/** How exactly the room in a cell is known, in heights of its letters. */
const TOLERANCE = 0.1;

export interface CellText {
  readonly lines: readonly string[];
  /** The last line leaves no room for another letter. */
  readonly full: boolean;
}

/** The lines of text in a cell. Upright lines come first, turned text behind them; a number broken at the edge is whole. */
export function cellText(glyphs: readonly Glyph[], cell: Box, padding: number): CellText {
  const upright = glyphs.filter((glyph) => quarterTurns(glyph) === 0);
  const lines = textLines(upright).filter((line) => line.glyphs.length > 0);
  const inner = cell.right - cell.left - 2 * padding;
  const texts: string[] = [];
  for (const [i, line] of lines.entries()) {
    const text = textOf(line);
    const before = lines[i - 1];
    if (before !== undefined && isBroken(before, line, inner)) texts.push(`${texts.pop() ?? ''}${text}`);
    else texts.push(text);
  }
  const last = lines.at(-1);
  const full = last !== undefined && isFull(last, inner);
  return { lines: upright.length === glyphs.length ? texts : [...texts, turnedText(glyphs)], full };
}

const isFull = (line: TextLine, inner: number): boolean =>
  widthOf(line) + nextStep(line) > inner - TOLERANCE * line.size;

/** Room that one more letter like the last would take, as far from it as that is from the one before. */
function nextStep({ glyphs }: TextLine): number {
  const [before, last] = [glyphs.at(-2), glyphs.at(-1)];
  if (last === undefined) return 0;
  return last.width + (before === undefined ? 0 : Math.max(0, last.x - before.x - before.width));
}

function widthOf({ glyphs }: TextLine): number {
  const [first, last] = [glyphs[0], glyphs.at(-1)];
  return first === undefined || last === undefined ? 0 : last.x + last.width - first.x;
}

/** The text of a line, with a blank where a gap parts its words. */
function textOf(line: TextLine): string {
  const gaps = gapsOf(line);
  const spaced = isSpacedNumber(line, gaps);
  let text = '';
  for (const [i, glyph] of line.glyphs.entries()) {
    const gap = i === 0 || spaced ? 0 : (gaps[i - 1] as number);
    const least = WORD_GAP * line.size;
    const words = isWide(glyph) && isWide(line.glyphs[i - 1] ?? glyph);
    text += gap > least && !words ? ` ${glyph.text}` : glyph.text;
  }
  return text;
}

/** A number whose digits are set apart by equal gaps. */
function isSpacedNumber({ glyphs, size }: TextLine, gaps: readonly number[]): boolean {
  if (!glyphs.every(({ text }) => /^[\d.,]$/.test(text))) return false;
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  return most <= SPACED * size && most - least <= EVEN * size;
}

/** The line above ends in a digit because there was no room for the next one. */
function isBroken(above: TextLine, below: TextLine, inner: number): boolean {
  const [last, next] = [above.glyphs.at(-1), below.glyphs[0]];
  if (last === undefined || next === undefined) return false;
  if (!/\d$/.test(last.text) || !/^[\d.]/.test(next.text)) return false;
  return isFull(above, inner);
}

/** Text that runs up or down: as it was drawn, line by line along its own baselines. */
function turnedText(glyphs: readonly Glyph[]): string {
  const texts = [1, 2, 3].map((turns) => {
    const own = glyphs.filter((glyph) => quarterTurns(glyph) === turns);
    const level = own.map((glyph) => ({ ...glyph, ...levelPlace(glyph, turns) }));
    return textLines(level).map(textOf).join('');
  });
  return texts.join('');
}

const levelPlace = ({ x, y }: Glyph, turns: number): { x: number; y: number } =>
  turns === 1 ? { x: y, y: -x } : turns === 2 ? { x: -x, y: -y } : { x: -y, y: x };

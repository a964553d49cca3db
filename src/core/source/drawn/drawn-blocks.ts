import type { Range } from '../../text/range';
import { type Drawing, drawingOf, isGridRule } from './signs';

/** Lines one below the other with borders of one drawing. */
export interface DrawnBlock {
  readonly drawing: Drawing;
  readonly lines: readonly Range[];
}

/** Of a table of keyboard signs; one line with the signs of a box may be a row that a page has cut off. */
const FEWEST_LINES = 2;

/** The drawn tables of a text. Tables of markdown, whose rules have no joints, are none. */
export function drawnBlocks(text: string): DrawnBlock[] {
  if (!/[\u2500-\u257f]|[-=]\+/.test(text)) return [];
  const blocks: DrawnBlock[] = [];
  let lines: Range[] = [];
  let drawing: Drawing | null = null;
  const finish = (): void => {
    if (drawing !== null && (lines.length >= FEWEST_LINES || drawing === 'box') && isTable(text, lines, drawing))
      blocks.push({ drawing, lines });
    lines = [];
  };
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const own = drawingOf(text.slice(start, end));
    if (own !== drawing) finish();
    drawing = own;
    if (own !== null) lines.push({ start, end });
    start = end + 1;
  }
  finish();
  return blocks;
}

const isTable = (text: string, lines: readonly Range[], drawing: Drawing): boolean =>
  drawing === 'box' || lines.some(({ start, end }) => isGridRule(text.slice(start, end)));

import type { Range } from '../../text/range';
import type { Replacement, ReplacementPart } from '../../text/rewritten';
import { bar, cellParts } from './bars';
import { cellsOf, type TextDrawnCell } from './cells';
import { type DrawnBlock, drawnBlocks } from './drawn-blocks';
import { layoutOf } from './layout';
import { looseRow } from './loose-row';
import { drawnRows, fillsItsLines } from './rows';

/** Tables that are drawn with borders around their cells, as rows between bars. What does not line up stays as it is. */
export const drawnTables = (text: string): Replacement[] => drawnBlocks(text).flatMap((block) => changeOf(text, block));

function changeOf(text: string, { drawing, lines }: DrawnBlock): Replacement[] {
  const layout = layoutOf(text, lines, drawing);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  // Rules that do not meet the walls leave it open which cells they part.
  if (layout === null)
    return drawing === 'box' && !hasRules(text, first, last) ? lines.flatMap((line) => looseRow(text, line)) : [];
  const rows = drawnRows(text, cellsOf(text, layout));
  const parts = rows.flatMap((row, i) => {
    const end = row.at(-1)?.place ?? last.end;
    return [
      ...row.flatMap((cell) => cellParts(contentOf(text, cell), cell.place)),
      bar(end, i === rows.length - 1 ? '|' : '|\n'),
    ];
  });
  return [{ start: first.start, end: last.end, parts }];
}

const hasRules = (text: string, first: Range, last: Range): boolean => /[─━═]/.test(text.slice(first.start, last.end));

/** The lines of a cell as one: words without a blank, numbers only if they were broken at the border. */
function contentOf(text: string, cell: TextDrawnCell): ReplacementPart[] {
  return cell.parts.flatMap((part, i) => {
    const before = cell.parts[i - 1];
    const joint = before === undefined ? '' : jointOf(text.charAt(before.end - 1), text.charAt(part.start), cell);
    return joint === '' ? [part] : [bar(part.start, joint), part];
  });
}

function jointOf(last: string, first: string, cell: TextDrawnCell): string {
  if (/\d/.test(last) && /\d/.test(first)) return fillsItsLines(cell) ? '' : ';';
  return /[A-Za-z]/.test(last) && /[A-Za-z]/.test(first) ? ' ' : '';
}

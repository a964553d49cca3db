import { readHtml } from '../../core/source/html/read-html';
import type { Layout, LayoutParagraph, LayoutTable } from '../layout/layout';
import { layoutOfLines } from '../layout/layout-of-lines';
import { layoutOfPage } from '../layout/layout-of-page';
import { movedLayout } from '../layout/moved-layout';
import type { PagedText, PagePlace } from '../paged-text';
import type { DrawnCell, DrawnTable } from './drawn-table';
import { layOut } from './lay-out';
import { linePieces } from './pieces-of-line';
import type { ReadPage } from './read-page';
import { wholeNumbers } from './whole-numbers';

/** The text of the pages, a form feed between them: running text in lines and columns, tables as rows between bars. */
export function writePages(pages: readonly ReadPage[]): PagedText {
  const parts: string[] = [];
  const places: PagePlace[] = [];
  const layout: (LayoutParagraph | LayoutTable)[] = [];
  let length = 0;
  let tables = 0;
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  for (const [i, { number, blocks }] of pages.entries()) {
    if (i > 0) add('\f\n');
    places.push({ start: length, page: number });
    for (const block of blocks) {
      if ('table' in block) {
        const { text, starts, layout: own } = writeTable(block.table);
        layout.push(...movedLayout(own, length));
        const table = ++tables;
        places.push(...starts.map(({ start, cell }) => placeOf(length + start, table, cell)));
        add(text.endsWith('\n') ? text : `${text}\n`);
        places.push({ start: length, page: number });
      } else {
        const text = layOut(wholeNumbers(block.lines.flatMap(linePieces))).join('\n');
        layout.push(...layoutOfLines(text, length));
        add(`${text}\n`);
      }
    }
    if (blocks.length === 0) add('\n');
  }
  return { text: parts.join(''), places, layout };
}

const placeOf = (start: number, table: number, { page, row, column }: DrawnCell): PagePlace => ({
  start,
  page,
  table,
  row: row + 1,
  column: column + 1,
});

interface WrittenTable {
  readonly text: string;
  readonly starts: readonly { readonly start: number; readonly cell: DrawnCell }[];
  readonly layout: Layout;
}

/** A table as the reader of web pages writes it, which knows merged cells, and where the text of each cell begins. */
function writeTable({ rows, cells }: DrawnTable): WrittenTable {
  let html = '<table>';
  const opened: { readonly at: number; readonly cell: DrawnCell }[] = [];
  const ofRow = Array.from({ length: rows }, (): DrawnCell[] => []);
  for (const cell of cells) ofRow[cell.row]?.push(cell);
  for (const row of ofRow) {
    html += '<tr>';
    for (const cell of row) {
      opened.push({ at: html.length, cell });
      html += `<td rowspan="${cell.rows}" colspan="${cell.columns}">${cell.lines.map(escaped).join('<br>')}</td>`;
    }
    html += '</tr>';
  }
  html += '</table>';
  const plain = readHtml(html);
  const { text, fromSource } = plain;
  const starts = opened.flatMap(({ at, cell }, i) => {
    const range = fromSource({ start: at, end: opened[i + 1]?.at ?? html.length });
    return range === null ? [] : [{ start: range.start, cell }];
  });
  return { text, starts: starts.sort((a, b) => a.start - b.start), layout: layoutOfPage(html, plain) };
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

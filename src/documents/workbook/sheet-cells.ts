import type { Range } from '../../core/text/range';
import { attributeOf, childElements, childNamed, childrenNamed, type XmlElement } from '../xml/xml-tree';
import { type CellAddress, cellAddress } from './cell-address';
import { type NumberDisplay, numberText } from './number-display';
import { elementText, type TextRun, textRuns } from './rich-text';

/** A cell that holds something. Its range is that of its element in the sheet's XML. */
export interface SheetCell extends CellAddress, Range {
  readonly runs: readonly TextRun[];
  /** A formula whose result is not stored. */
  readonly uncalculated: boolean;
}

/** What cells refer to. */
export interface WorkbookShared {
  readonly strings: readonly (readonly TextRun[])[];
  readonly displayOf: (style: number) => NumberDisplay;
  readonly calendar: 1900 | 1904;
}

/** The cells of a sheet that show, row by row. Rows and columns that are hidden are left out. */
export function sheetCells(source: string, sheet: XmlElement, shared: WorkbookShared): readonly SheetCell[] {
  const isHidden = hiddenColumns(sheet);
  const cells: SheetCell[] = [];
  let row = -1;
  for (const rowElement of childrenNamed(childNamed(sheet, 'x:sheetData'), 'x:row')) {
    row = Number(attributeOf(rowElement, 'r') ?? row + 2) - 1;
    if (['1', 'true'].includes(attributeOf(rowElement, 'hidden') ?? '')) continue;
    let column = -1;
    for (const element of childElements(rowElement)) {
      if (element.name !== 'x:c') continue;
      column = cellAddress(attributeOf(element, 'r') ?? '')?.column ?? column + 1;
      if (isHidden(column)) continue;
      const runs = runsOf(source, element, shared);
      const uncalculated = runs.length === 0 && childNamed(element, 'x:f') !== undefined && !isText(element);
      if (runs.length > 0 || uncalculated) {
        const { start, end } = element;
        cells.push({ row, column, runs, uncalculated, start, end });
      }
    }
  }
  return cells;
}

/** A formula may give no characters. */
const isText = (cell: XmlElement): boolean => attributeOf(cell, 't') === 'str' && childNamed(cell, 'x:v') !== undefined;

function hiddenColumns(sheet: XmlElement): (column: number) => boolean {
  const hidden = childrenNamed(childNamed(sheet, 'x:cols'), 'x:col')
    .filter((one) => ['1', 'true'].includes(attributeOf(one, 'hidden') ?? ''))
    .map((one) => [Number(attributeOf(one, 'min')) - 1, Number(attributeOf(one, 'max')) - 1] as const);
  return (column) => hidden.some(([first, last]) => column >= first && column <= last);
}

function runsOf(source: string, cell: XmlElement, shared: WorkbookShared): readonly TextRun[] {
  const type = attributeOf(cell, 't') ?? 'n';
  if (type === 'inlineStr') {
    const inline = childNamed(cell, 'x:is');
    return inline === undefined ? [] : textRuns(source, inline);
  }
  const stored = elementText(source, childNamed(cell, 'x:v'));
  if (stored === '') return [];
  if (type === 's') return shared.strings[Number(stored)] ?? [];
  const plain = (text: string): readonly TextRun[] => [{ text, raised: false }];
  if (type === 'b') return plain(stored === '1' ? 'TRUE' : 'FALSE');
  if (type !== 'n') return plain(stored);
  return plain(numberText(stored, shared.displayOf(Number(attributeOf(cell, 's') ?? 0)), shared.calendar));
}

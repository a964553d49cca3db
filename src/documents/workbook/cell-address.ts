/** A cell of a sheet, both counted from 0. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** Of `B7`; null for what is none. */
export function cellAddress(written: string): CellAddress | null {
  const [, letters, digits] = ADDRESS.exec(written) ?? [];
  if (letters === undefined || digits === undefined || digits === '0') return null;
  const column = [...letters].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** `B7` */
export function writtenAddress({ row, column }: CellAddress): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** Cells that are merged, or a block of them: first and last. */
export interface CellRange {
  readonly first: CellAddress;
  readonly last: CellAddress;
}

/** Of `A1:C2`; null for what is none. */
export function cellRange(written: string): CellRange | null {
  const [from = '', to = from] = written.split(':');
  const [first, last] = [cellAddress(from), cellAddress(to)];
  return first && last && first.row <= last.row && first.column <= last.column ? { first, last } : null;
}

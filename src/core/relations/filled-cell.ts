import type { Cell } from '../model/analysis';

/** Whether something stands in a cell that is no stroke for nothing: a number, a text, or digits of several readings. */
export const isFilled = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell.state !== 'blank' && cell.state !== 'nil' && cell.state !== 'missing';

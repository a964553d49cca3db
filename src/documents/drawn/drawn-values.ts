import type { DrawnCell } from './drawn-table';

const VALUE = /^[-−]?[\d.,]+$|^[-—–/／无]$/;

/** Whether the text of a cell is a number or a mark for none. */
export const isValue = (text: string): boolean => VALUE.test(text);

/** The words or the number of a cell, its lines together. */
export const textOf = ({ lines }: DrawnCell): string => lines.join('');

export const holdsValue = (cell: DrawnCell): boolean => isValue(textOf(cell));

/** Whether a number that is cut after `above` can go on with `below`: 10 and 65 can, 0 and 5 cannot. */
export const canBeOneNumber = (above: string, below: string): boolean =>
  /^\d[\d,]*$/.test(above)
    ? !/^0\d/.test(above + below) && /^[\d.,]*\d$/.test(below)
    : /\d\.\d*$/.test(above) && /^\d+$/.test(below);

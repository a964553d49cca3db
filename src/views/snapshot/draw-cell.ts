import type { CellView } from '../snapshot';

/** Draws one cell by its id; a cell that the document does not print is `absent`. */
export type DrawCell = (id: string) => CellView;

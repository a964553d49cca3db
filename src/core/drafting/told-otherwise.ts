import type { Analysis, Cell, Relation, Term } from '../model/analysis';

/** A figure of a sentence and the cell that it repeats, which do not agree. */
export interface ToldOtherwise {
  readonly said: Term;
  readonly cell: Term;
  readonly relation: Relation;
}

/** Every figure of a sentence that says another number than its cell, once, in document order. Nobody says which is wrong. */
export function toldOtherwise({ relations, tables }: Analysis): readonly ToldOtherwise[] {
  const cells = new Map<number, Cell>(
    tables.flatMap((table) => [...table.cells.values()].map((cell) => [cell.start, cell])),
  );
  const isCell = ({ start }: Term): boolean => cells.has(start);
  const found = new Map<number, ToldOtherwise>();
  for (const relation of relations) {
    if (relation.kind !== 'same' || relation.verdict !== 'violated') continue;
    const cell = relation.terms.find((term) => isCell(term) && term.text !== '');
    if (!cell) continue;
    for (const said of relation.terms) {
      const isSaid = !isCell(said) && said.text !== '' && said.text !== cell.text;
      if (isSaid && !found.has(said.start)) found.set(said.start, { said, cell, relation });
    }
  }
  return [...found.values()].sort((a, b) => a.said.start - b.said.start);
}

import type { Column, FormTable, Row } from '../../forms/form';
import { blockName, SUITS } from './head-names';
import type { HeadWord } from './head-words';

/** The blocks of a table whose values stand in one line, in the order of its head, each with its columns. */
export interface PrintedBlocks {
  readonly rows: readonly Row[];
  /** The cell of each value in a row of explicit cells; null where cells are not told. */
  readonly places: readonly number[] | null;
}

/** A name of a column, and the row of the form whose block it heads. */
interface Leaf {
  readonly word: HeadWord;
  readonly column: Column;
}

interface Block {
  readonly row: Row;
  readonly leaves: readonly Leaf[];
}

/**
 * The order of the blocks and of the columns in each by the head, with `values` values below it; undefined where the head is not read,
 * or is that of the form; null where it says that they stand otherwise, and not how.
 */
export function printedBlocks(
  words: readonly HeadWord[],
  table: FormTable,
  values: number,
): PrintedBlocks | null | undefined {
  const leaves = words.flatMap((word): Leaf[] => {
    const column = table.columns.find(({ label }) => label === word.name);
    return column === undefined ? [] : [{ word, column }];
  });
  if (leaves.length < table.columns.length) return undefined;
  const isWhole = leaves.length === table.columns.length * table.rows.length;
  const byCell = blocksByCell(words, leaves, table);
  const blocks = byCell ?? blocksInTurn(words, leaves, table);
  const isAllThereIs = values === leaves.length;
  if (blocks === null || !(isWhole || (isAllThereIs && byCell !== null)))
    return (isWhole || !isAllThereIs) && mayBeOfForm(blocks, words, leaves, table) ? undefined : null;
  const rows = blocks.map(({ row, leaves: own }) => ({ ...row, columns: own.map(({ column }) => column) }));
  const places = byCell?.flatMap(({ leaves: own }) => own.map(({ word }) => word.cell)) ?? null;
  return { rows, places };
}

/** By the nearest words over the cell of each name, at it or to the left. */
function blocksByCell(words: readonly HeadWord[], leaves: readonly Leaf[], table: FormTable): Block[] | null {
  if (leaves.some(({ word }) => word.row < 0) || new Set(leaves.map(({ word }) => word.cell)).size < leaves.length)
    return null;
  const names = [SUITS, ...table.rows.map(({ label }) => blockName(label))];
  const heads = words.filter(({ name }) => names.includes(name));
  const blocks: { row: Row; leaves: Leaf[] }[] = [];
  for (const leaf of [...leaves].sort((a, b) => a.word.cell - b.word.cell)) {
    const over = heads.filter(({ row, cell }) => row < leaf.word.row && cell <= leaf.word.cell);
    const nearest = over.sort((a, b) => b.cell - a.cell || b.row - a.row)[0];
    const row = table.rows.find(({ label }) => blockName(label) === nearest?.name);
    if (row === undefined) return null;
    const known = blocks.find((block) => block.row === row);
    if (known === undefined) blocks.push({ row, leaves: [leaf] });
    else if (known === blocks.at(-1) && known.leaves.every(({ column }) => column !== leaf.column))
      known.leaves.push(leaf);
    else return null;
  }
  return blocks;
}

/** By the turn in which all names are printed, line after line or block after block. Null where that tells no block of some columns. */
function blocksInTurn(words: readonly HeadWord[], leaves: readonly Leaf[], table: FormTable): Block[] | null {
  const rows = rowsInTurn(words, table);
  const runs = runsOf(leaves);
  const orders = new Set(runs.map((run) => run.map(({ column }) => column.id).join(' ')));
  // A head of three lines names the columns of the first block before those of the others, wherever that stands.
  if (rows === null || runs.length !== rows.length || orders.size > 1) return null;
  return rows.map((row, i) => ({ row, leaves: runs[i] as Leaf[] }));
}

/** The rows of the form in the order of the words over their blocks: those of suits stand together, in the place of 行政诉讼. */
function rowsInTurn(words: readonly HeadWord[], table: FormTable): Row[] | null {
  const turnOf = (name: string): number => words.findIndex((word) => word.name === name);
  const under = table.rows.filter(isOfSuits).map(({ label }) => turnOf(blockName(label)));
  const suits = turnOf(SUITS) < 0 ? Math.min(...under) : turnOf(SUITS);
  const all = table.rows.map((row) => {
    const own = turnOf(blockName(row.label));
    return { row, own, over: isOfSuits(row) ? suits : own };
  });
  if (all.some(({ own, over }) => own < 0 || over < 0)) return null;
  return all.sort((a, b) => a.over - b.over || a.own - b.own).map(({ row }) => row);
}

/** Whether all that is known of a head that is not known whole is as the form prints it: reviews before suits. */
function mayBeOfForm(
  blocks: readonly Block[] | null,
  words: readonly HeadWord[],
  leaves: readonly Leaf[],
  table: FormTable,
): boolean {
  if (blocks !== null && !isInOrder(blocks.map(({ row }) => table.rows.indexOf(row)))) return false;
  const names = table.rows.filter(isOfSuits).map(({ label }) => blockName(label));
  const found = names.map((one) => words.findIndex(({ name }) => name === one)).filter((turn) => turn >= 0);
  if (!isInOrder(found)) return false;
  const ofReviews = words.findIndex(({ name }) => table.rows.some((row) => !isOfSuits(row) && row.label === name));
  const opened = ofReviews < 0 ? (leaves[0]?.word.turn ?? 0) : ofReviews;
  // Of a head in pieces nobody knows which name of a column was the first.
  const isWhole = leaves.length === table.columns.length * table.rows.length;
  if (isWhole && found.some((turn) => turn < opened)) return false;
  return runsOf(leaves, (a, b) => a.line === b.line).every((run) =>
    isInOrder(run.map(({ column }) => table.columns.indexOf(column))),
  );
}

/** The names of columns, parted where one is named again. */
function runsOf(leaves: readonly Leaf[], areTogether: (a: HeadWord, b: HeadWord) => boolean = () => true): Leaf[][] {
  const runs: Leaf[][] = [];
  for (const leaf of leaves) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn = last !== undefined && areTogether(last.word, leaf.word);
    if (run === undefined || !goesOn || run.some(({ column }) => column === leaf.column)) runs.push([leaf]);
    else run.push(leaf);
  }
  return runs;
}

/** Its block stands below 行政诉讼 as well. */
const isOfSuits = ({ label }: Row): boolean => blockName(label) !== label;

const isInOrder = (places: readonly number[]): boolean => places.every((place, i) => place > (places[i - 1] ?? -1));

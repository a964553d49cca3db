import { addSign, MOST_SIGNS, noSigns, possible, type Signs } from './signs';

export interface Worded {
  readonly words: RegExp;
}

interface Batch<Row> {
  readonly rows: readonly Row[];
  readonly signs: Signs;
}

function batchOf<Row extends Worded>(rows: readonly Row[]): Batch<Row> {
  const signs = noSigns();
  for (const { words } of rows) addSign(signs, words);
  return { rows, signs };
}

/** The first row whose words a text has and that `fits`. */
export type FirstFitting<Row> = (text: string, fits: (row: Row) => boolean) => Row | undefined;

/** Looks rows up by their words: of a long list only the few are tried whose characters the text has. */
export function firstFitting<Row extends Worded>(rows: readonly Row[]): FirstFitting<Row> {
  const batches: Batch<Row>[] = [];
  for (let at = 0; at < rows.length; at += MOST_SIGNS) batches.push(batchOf(rows.slice(at, at + MOST_SIGNS)));
  return (text, fits) => {
    for (const { rows: some, signs } of batches) {
      for (let left = possible(signs, text); left !== 0; left &= left - 1) {
        const row = some[31 - Math.clz32(left & -left)];
        if (row?.words.test(text) && fits(row)) return row;
      }
    }
    return undefined;
  };
}

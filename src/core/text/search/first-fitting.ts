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

/** The first row whose words a text has and that fits the case. */
export type FirstFitting<Row, Case> = (text: string, one: Case) => Row | undefined;

/**
 * Looks rows up by their words: of a long list only the few are tried whose characters the text has. `fits` tells whether
 * a row fits a case otherwise.
 */
export function firstFitting<Row extends Worded, Case>(
  rows: readonly Row[],
  fits: (row: Row, one: Case) => boolean,
): FirstFitting<Row, Case> {
  const batches: Batch<Row>[] = [];
  for (let at = 0; at < rows.length; at += MOST_SIGNS) batches.push(batchOf(rows.slice(at, at + MOST_SIGNS)));
  return (text, one) => {
    for (let batch = 0; batch < batches.length; batch++) {
      const { rows: some, signs } = batches[batch] as Batch<Row>;
      for (let left = possible(signs, text); left !== 0; left &= left - 1) {
        const row = some[31 - Math.clz32(left & -left)];
        if (row?.words.test(text) && fits(row, one)) return row;
      }
    }
    return undefined;
  };
}

import type { FormTable } from '../../forms/form';
import { headNames } from './head-names';
import { isOfNames } from './head-words';

/** A head with each of its cells on a line has about so many; none of them is longer than all names together. */
const [MOST_LINES, LONGEST_LINE] = [24, 200];

/** Nothing but bars and what rules off a head in markdown. */
const RULE = /^[\s|:-]*$/;

/**
 * Where the head of a table begins whose opening words stand at `start`: names of columns before those, on their line and on the
 * lines above, are part of it, for a head in another order opens with other words.
 */
export function headStart(folded: string, start: number, table: FormTable): number {
  const names = headNames(table);
  let first = start;
  let end = start;
  for (let lines = 0; lines < MOST_LINES && end > 0; lines++) {
    const from = startOfLine(folded, end);
    const printed = folded.slice(from, end);
    if (printed.length > LONGEST_LINE) break;
    if (isOfNames(printed, names) && /\S/.test(printed.replaceAll('|', ''))) first = from;
    else if (!RULE.test(printed)) break;
    end = from - 1;
  }
  return first;
}

function startOfLine(folded: string, at: number): number {
  const from = Math.max(0, at - LONGEST_LINE - 1);
  const before = folded.slice(from, at);
  return from + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
}

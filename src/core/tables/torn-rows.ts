import { cutNumbers, type Printed } from './cut-numbers';
import type { Group } from './group';
import type { NamedTable } from './names';

/**
 * Rows that a page has cut in two are one again: the label begins in one and ends in the next, the values stand in either, and
 * only both labels together are the name of a row; or numbers of the first may go on in the second, which has no label or the
 * end of it.
 */
export function withTornRows(source: Printed, groups: readonly Group[], named: NamedTable): readonly Group[] {
  const whole: Group[] = [];
  for (const group of groups) {
    const before = whole.at(-1);
    const row = before === undefined ? null : oneRow(source, before, group, named);
    if (row === null) whole.push(group);
    else whole[whole.length - 1] = row;
  }
  return whole;
}

/** Two groups as the row that both are parts of; null if they are two rows. */
function oneRow(source: Printed, first: Group, second: Group, named: NamedTable): Group | null {
  const isLabelCut = isNameOnlyTogether(first.name, second.name, named);
  if (isLabelCut && isBlank(first) !== isBlank(second) && haveSameCells(first, second)) return joined(first, second);
  if (first.name === '' || !(isLabelCut || isUnlabelled(second))) return null;
  const cut = cutNumbers(source, first, second, named.table.columns.length);
  return cut === null
    ? null
    : { ...joined(first, second), end: second.end, tail: second, cut: new Set([...(first.cut ?? []), ...cut]) };
}

const haveSameCells = (first: Group, second: Group): boolean =>
  first.cells.length > 0 && first.cells.length === second.cells.length;

const isUnlabelled = ({ beside, name }: Group): boolean => beside.length === 0 && name === '';

const isBlank = ({ values }: Group): boolean => values.every(({ kind }) => kind === 'blank');

/** Whether the longest name of a row that both end with begins in the first of them. */
function isNameOnlyTogether(first: string, second: string, { byName, lengths }: NamedTable): boolean {
  const both = first + second;
  const longest = (lengths.get(both.charCodeAt(both.length - 1)) ?? []).find(
    (length) => length <= both.length && byName.has(both.slice(-length)),
  );
  return longest !== undefined && second !== '' && longest > second.length && !byName.has(first);
}

function joined(first: Group, second: Group): Group {
  const filled = isBlank(first) ? second : first;
  return {
    ...filled,
    beside: [...first.beside, ...second.beside],
    above: [...first.above, ...second.above],
    label: [...first.label, ...second.label],
    name: first.name + second.name,
  };
}

import type { Group } from './group';
import type { NamedTable } from './names';

/**
 * Rows of cells that a page has cut in two are one again: the label begins in one and ends in the next, the values stand in
 * either, and only both labels together are the name of a row.
 */
export function withTornRows(groups: readonly Group[], named: NamedTable): readonly Group[] {
  const whole: Group[] = [];
  for (const group of groups) {
    const before = whole.at(-1);
    if (before !== undefined && areOneRow(before, group, named)) whole[whole.length - 1] = joined(before, group);
    else whole.push(group);
  }
  return whole;
}

function areOneRow(first: Group, second: Group, named: NamedTable): boolean {
  if (first.cells.length === 0 || first.cells.length !== second.cells.length) return false;
  return isBlank(first) !== isBlank(second) && isNameOnlyTogether(first.name, second.name, named);
}

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

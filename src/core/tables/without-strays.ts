import type { Group } from './group';

/**
 * Leaves out single numbers that float between the rows (page numbers, a cell torn from its row) where the values that
 * follow have no label: the label is theirs. Kept are those that are a row although they cannot fill it.
 */
export function withoutStrays(
  groups: readonly Group[],
  fits: (group: Group) => boolean,
  isRow: (group: Group) => boolean,
): { readonly kept: Group[]; readonly strays: Group[] } {
  const kept: Group[] = [];
  const strays: Group[] = [];
  let stray: Group | null = null;
  for (const group of groups) {
    if (stray !== null && group.name !== '') (isRow(stray) ? kept : strays).push(stray);
    const labelled: Group =
      stray !== null && group.name === ''
        ? { ...group, above: [...stray.above, ...stray.beside, ...group.above], label: stray.label, name: stray.name }
        : group;
    stray = null;
    if (fits(labelled) || labelled.values.length > 1) kept.push(labelled);
    else stray = labelled;
  }
  if (stray !== null) (isRow(stray) ? kept : strays).push(stray);
  return { kept, strays };
}

import { formById } from '../forms/all';
import { type ExpandedRelation, expandRelations } from '../forms/expand';
import type { Cell } from '../model/analysis';
import { isFilled } from './filled-cell';
import { relationKind } from './kinds/all';

/**
 * The blank cells that are totals of something that is filled in: missing, never 0.
 * Blank totals over blank parts are not filled in at all, and say nothing.
 */
export function missingTotals(formId: string, cells: ReadonlyMap<string, Cell>): ReadonlySet<string> {
  const form = formById(formId);
  const missing = new Set<string>();
  if (form === undefined) return missing;
  for (const { relation, left, right } of expandRelations(form)) {
    const total = left[0]?.id ?? '';
    const state = cells.get(total)?.state;
    if (!relationKind(relation).needsTotal) continue;
    if (state !== 'blank' && state !== 'nil') continue;
    if (right.some(({ id }) => isFilled(cells.get(id)))) missing.add(total);
  }
  return missing;
}

/** Whether a filled total has only blank parts where the form lets them be left out: the reasons of a refusal. */
export const lacksParts = ({ relation, left, right }: ExpandedRelation, cells: ReadonlyMap<string, Cell>): boolean =>
  relation.partsMayBeBlank === true &&
  left.every(({ id }) => isFilled(cells.get(id))) &&
  !right.some(({ id }) => isFilled(cells.get(id)));

import { formById } from './all';
import { BINDINGS, type Reading } from './bindings';

const BY_CONCEPT = new Map(Object.entries(BINDINGS));

/** The readings that a concept may have in a form. */
export function readingsOf(concept: string, form: string): readonly Reading[] {
  const binding = BY_CONCEPT.get(concept);
  if (binding === undefined) return [];
  const family = formById(form)?.family;
  return (family && binding[family]) ?? [];
}

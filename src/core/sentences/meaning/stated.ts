import { formById } from '../../forms/all';
import { BINDINGS, type Reading } from '../../forms/bindings';
import { type Cells, type Stated, statedBy } from './cells';

const BY_CONCEPT = new Map(Object.entries(BINDINGS));

/** The readings that a concept may have in a form. */
export function readingsOf(concept: string, form: string): readonly Reading[] {
  const binding = BY_CONCEPT.get(concept);
  if (binding === undefined) return [];
  const family = formById(form)?.family;
  return (family && binding[family]) ?? [];
}

/** For each reading that a concept may have, the likeliest first, what the tables state; null where they state nothing. */
export type StatedReadings = (concept: string) => readonly (Stated | null)[];

/** What the tables state for concepts: each is looked up once. */
export function statedReadings(form: string, cells: Cells): StatedReadings {
  const known = new Map<string, readonly (Stated | null)[]>();
  return (concept) => {
    let stated = known.get(concept);
    if (stated === undefined) {
      stated = readingsOf(concept, form).map((reading) => statedBy(reading, cells));
      known.set(concept, stated);
    }
    return stated;
  };
}

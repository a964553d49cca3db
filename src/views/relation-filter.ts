import type { Verdict } from '../core/model/schema';
import type { RelationView, Snapshot } from './snapshot';

/** Which relations are shown. An empty list of verdicts means all. */
export interface RelationFilter {
  readonly verdicts: readonly Verdict[];
  /** Empty: every kind. */
  readonly kind: string;
  /** Null: every section. Sections below it are meant too. */
  readonly section: number | null;
  readonly text: string;
}

export const EVERYTHING: RelationFilter = { verdicts: [], kind: '', section: null, text: '' };

/** What does not agree comes first, what cannot be judged next, what holds last; otherwise in document order. */
export const VERDICTS: readonly Verdict[] = ['violated', 'undecidable', 'allowed', 'holds'];

export interface Shown {
  readonly relation: RelationView;
  readonly place: number;
}

/** The relations that pass, in the order in which they are listed. */
export function filteredRelations({ relations, sections }: Snapshot, filter: RelationFilter): readonly Shown[] {
  const last = filter.section === null ? null : lastWithin(sections, filter.section);
  const text = filter.text.trim().toLowerCase();
  return relations
    .map((relation, place) => ({ relation, place }))
    .filter(({ relation }) => {
      if (filter.verdicts.length > 0 && !filter.verdicts.includes(relation.verdict)) return false;
      if (filter.kind !== '' && relation.kind !== filter.kind) return false;
      if (filter.section !== null && (relation.section < filter.section || relation.section > (last ?? 0)))
        return false;
      return text === '' || wordsOf(relation).includes(text);
    })
    .sort((a, b) => VERDICTS.indexOf(a.relation.verdict) - VERDICTS.indexOf(b.relation.verdict) || a.place - b.place);
}

const wordsOf = ({ id, name, kindName, formula, reason, source, terms }: RelationView): string =>
  [id, name, kindName, formula, reason, source, ...terms.map((term) => term.name)].join('\n').toLowerCase();

/** The place of the last section at or below the given one: places run in document order. */
function lastWithin(sections: Snapshot['sections'], index: number): number {
  for (const section of sections) {
    if (section.index === index) return lastOf(section);
    if (index > section.index && index <= lastOf(section)) return lastWithin(section.children, index);
  }
  return index;
}

function lastOf({ index, children }: Snapshot['sections'][number]): number {
  const child = children.at(-1);
  return child ? lastOf(child) : index;
}

import type { RelationDraft } from './draft';

/** The same for the same places in any order. */
function placesHash({ terms }: RelationDraft): number {
  let hash = 0;
  for (const { start } of terms) hash = (hash + Math.imul(start + 1, start | 1)) | 0;
  return hash;
}

const placesOf = ({ terms }: RelationDraft): string =>
  terms
    .map(({ start }) => start)
    .sort((a, b) => a - b)
    .join(',');

const isSame = (a: RelationDraft, b: RelationDraft): boolean =>
  a.kind === b.kind && a.terms.length === b.terms.length && placesOf(a) === placesOf(b);

/** The first reading of the same numbers in the same parts stays. */
export function distinctDrafts(drafts: readonly RelationDraft[]): RelationDraft[] {
  const known = new Map<number, RelationDraft[]>();
  return drafts.filter((draft) => {
    const hash = placesHash(draft);
    const alike = known.get(hash);
    if (alike === undefined) known.set(hash, [draft]);
    else if (alike.some((one) => isSame(one, draft))) return false;
    else alike.push(draft);
    return true;
  });
}

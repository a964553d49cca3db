import type { Analysis, Figure } from './analysis';

/** The numbers that coverage counts as unread: of no known role, and in no relation that was judged. */
export function unreadFigures({ figures, relations }: Pick<Analysis, 'figures' | 'relations'>): readonly Figure[] {
  const related = new Set(
    relations.flatMap(({ verdict, terms }) => (verdict === 'undecidable' ? [] : terms.map(({ start }) => start))),
  );
  return figures.filter(
    ({ role, start, withUnit }) => role === 'unread' && !related.has(start) && !related.has(withUnit.start),
  );
}

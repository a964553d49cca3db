import type { PagedText } from '../paged-text';
import { joinPages } from './join-pages';
import { withOpenTables } from './open-table';
import { withoutFurniture } from './page-furniture';
import type { ReadPage } from './read-page';
import { writePages } from './write-pages';

/** Fewer characters a page than this are no text: a stamp, a page number. */
const FEWEST = 15;

/** The text of a document from its pages, each read alone; null if they are pictures or have no text. */
export function textOfPages(pages: readonly ReadPage[]): PagedText | null {
  const unreadPages = pages.flatMap(({ number, picture }) => (picture ? [number] : []));
  const written = writePages(joinPages(withoutFurniture(pages).map(withOpenTables)));
  const characters = written.text.replace(/\s/g, '').length;
  if (characters === 0 || (unreadPages.length > 0 && characters < FEWEST * pages.length)) return null;
  return unreadPages.length === 0 ? written : { ...written, unreadPages };
}

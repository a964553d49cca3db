import type { DrawnTable } from './drawn-table';
import { joinTables } from './join-tables';
import type { PageBlock, ReadPage } from './read-page';

/** The pages with each table that goes on over several of them whole, on the page where it begins. */
export function joinPages(pages: readonly ReadPage[]): ReadPage[] {
  const joined: Joined[] = [];
  let before: Joined | undefined;
  for (const page of pages) {
    const blocks = [...page.blocks];
    const first = blocks[0];
    const last = before?.blocks.at(-1);
    if (before !== undefined && !before.page.picture && isTable(first) && isTable(last)) {
      const whole = joinTables(last.table, first.table);
      if (whole !== null) {
        before.blocks[before.blocks.length - 1] = { table: whole };
        blocks.shift();
      }
    }
    const current = { page, blocks };
    joined.push(current);
    // A page that is all joined to those before leaves them open.
    if (blocks.length > 0 || page.picture) before = current;
  }
  return joined.map(({ page, blocks }) => ({ ...page, blocks }));
}

interface Joined {
  readonly page: ReadPage;
  readonly blocks: PageBlock[];
}

const isTable = (block: PageBlock | undefined): block is { readonly table: DrawnTable } =>
  block !== undefined && 'table' in block;

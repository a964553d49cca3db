import type { Layout } from './layout';

/** A layout whose text stands so many characters further behind. */
export function movedLayout(layout: Layout, by: number): Layout {
  return layout.map((block) => {
    const place = { start: block.start + by, end: block.end + by };
    if (block.kind === 'paragraph') return { ...block, ...place };
    const rows = block.rows.map((cells) =>
      cells.map((cell) => ({
        ...cell,
        start: cell.start + by,
        end: cell.end + by,
        blocks: movedLayout(cell.blocks, by),
      })),
    );
    return { ...block, ...place, rows };
  });
}

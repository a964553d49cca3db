const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

/** One cell of each table can be reached with Tab; the arrow keys go on from there. */
export function makeReachable(root: Element): void {
  for (const table of root.querySelectorAll('table.grid')) {
    if (table.querySelector('td[tabindex="0"]')) continue;
    table.querySelector('td[data-at]')?.setAttribute('tabindex', '0');
  }
}

/** Moves the focus within a table; false where the key is none of its keys. */
export function moveInGrid(cell: HTMLElement, key: string): boolean {
  const step = STEPS[key];
  const row = cell.parentElement;
  if (!step || !row?.parentElement) return false;
  const target = step[0] === 0 ? along(row, cell, step[1]) : across(row, cell, step[0]);
  if (target) focusCell(cell, target);
  return true;
}

const cellsOf = (row: Element): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('td[data-at]')];

function along(row: Element, cell: HTMLElement, step: number): HTMLElement | undefined {
  const cells = cellsOf(row);
  return cells[Math.max(0, Math.min(cells.length - 1, cells.indexOf(cell) + step))];
}

/** The same column, counted from the right, of the nearest row that has cells: rows differ in their labels only. */
function across(row: Element, cell: HTMLElement, step: number): HTMLElement | undefined {
  const rows = [...(row.parentElement?.children ?? [])];
  const fromRight = cellsOf(row).length - cellsOf(row).indexOf(cell);
  for (let i = rows.indexOf(row) + step; i >= 0 && i < rows.length; i += step) {
    const cells = cellsOf(rows[i] as Element);
    if (cells.length > 0) return cells[Math.max(0, cells.length - fromRight)];
  }
  return undefined;
}

export function focusCell(from: HTMLElement | null, target: HTMLElement): void {
  from?.setAttribute('tabindex', '-1');
  target.setAttribute('tabindex', '0');
  target.focus();
}

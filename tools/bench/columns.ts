/** A table for a terminal: the first column to the left, numbers to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((text, i) => (i === 0 ? text.padEnd(widths[i]!) : text.padStart(widths[i]!))).join('   ');
  return rows.map(line).join('\n');
}

/** Three significant digits, never in exponents. */
export const rounded = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** Lines around a change, unless told otherwise. */
const CONTEXT = 3;

interface Hunk {
  from: number;
  to: number;
}

/** A unified diff of two texts that differ only within lines, as fixes leave them; empty if they are the same. */
export function unifiedDiff(path: string, before: string, after: string, context = CONTEXT): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  const changed = [...old.keys()].filter((i) => old[i] !== now[i]);
  if (changed.length === 0) return '';
  const hunks = hunksAround(changed, old.length, context);
  return `--- ${path}\n+++ ${path}\n${hunks.map((hunk) => printed(hunk, old, now)).join('')}`;
}

/** With their line feeds. */
const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

function hunksAround(changed: readonly number[], count: number, context: number): Hunk[] {
  const hunks: Hunk[] = [];
  for (const line of changed) {
    const [from, to] = [Math.max(0, line - context), Math.min(count, line + context + 1)];
    const last = hunks.at(-1);
    if (last !== undefined && from <= last.to) last.to = to;
    else hunks.push({ from, to });
  }
  return hunks;
}

function printed({ from, to }: Hunk, old: readonly string[], now: readonly string[]): string {
  const out: string[] = [];
  for (let i = from; i < to; ) {
    let end = i;
    while (end < to && old[end] !== now[end]) end++;
    for (const line of old.slice(i, end)) out.push(withSign('-', line));
    for (const line of now.slice(i, end)) out.push(withSign('+', line));
    if (end < to) out.push(withSign(' ', old[end] ?? ''));
    i = end + 1;
  }
  return `@@ -${from + 1},${to - from} +${from + 1},${to - from} @@\n${out.join('')}`;
}

const withSign = (sign: string, line: string): string =>
  line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;

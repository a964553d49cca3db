import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff';

/** Lines around a change, unless told otherwise. */
const CONTEXT = 3;

/** A unified diff of two texts; empty if they are the same. */
export function unifiedDiff(path: string, before: string, after: string, context = CONTEXT): string {
  const patch = structuredPatch(path, path, before, after, undefined, undefined, { context });
  if (patch.hunks.length === 0) return '';
  // The library would write every Chinese character of the path as octal bytes, as git does.
  return `--- ${path}\n+++ ${path}\n${formatPatch(patch, OMIT_HEADERS)}`;
}

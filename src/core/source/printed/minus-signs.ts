import type { Replacement } from '../../text/rewritten';

/** Signs that are drawn like a hyphen: − ‑ ‐ ‒ –, before a number. */
const SIGN = /[\u2010-\u2013\u2212](?=\d)/g;
const NEAR = 40;
/** What opens a cell, or a number of its own, on the left. */
const OPENS = /(?:^|[\n\r|│\t:：(（,，])[ \t\u3000]*$| {2}$|[\u4e00-\u9fff] $/;

/** The sign of a negative number is a hyphen, whichever is printed; between two numbers it stays what it is. */
export function minusSigns(text: string): Replacement[] {
  const changes: Replacement[] = [];
  for (const { index: start } of text.matchAll(SIGN)) {
    if (!OPENS.test(text.slice(Math.max(0, start - NEAR), start))) continue;
    changes.push({ start, end: start + 1, parts: [{ start, end: start + 1, text: '-' }] });
  }
  return changes;
}

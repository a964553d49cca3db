const SPECIAL = /[.*+?^${}()|[\]\\]/g;

const patterns = new Map<string, RegExp>();

/**
 * A global pattern for a phrase of folded text that may be broken by spaces, line breaks, table bars or emphasis marks,
 * as extracted tables break their labels. Linear: each gap is tried once from each first character.
 */
export function spaced(phrase: string): RegExp {
  let pattern = patterns.get(phrase);
  if (pattern === undefined) {
    pattern = new RegExp([...phrase].map((c) => c.replace(SPECIAL, '\\$&')).join('[\\s|*]*'), 'g');
    patterns.set(phrase, pattern);
  }
  pattern.lastIndex = 0;
  return pattern;
}

/** Where a phrase occurs, in order. */
export function occurrences(folded: string, phrase: string): number[] {
  const found: number[] = [];
  const first = phrase.charAt(0);
  if (folded.indexOf(first) < 0) return found;
  const pattern = spaced(phrase);
  for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) found.push(match.index);
  return found;
}

export const occurs = (folded: string, phrase: string): boolean => spaced(phrase).test(folded);

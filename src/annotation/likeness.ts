/** Characters that one machine word compares at once. */
export const LONGEST = 32;

/** Compares texts with a pattern of at most 32 characters, from their beginnings on. */
export type Differ = (text: string, from: number, to: number, step: 1 | -1) => number;

/**
 * The least number of characters to put in, leave out or exchange so that the pattern becomes the beginning of a text (where
 * `step` is -1, of the text read backwards); how much of the text is looked at is bounded by `from` and `to`. Myers' bit vectors:
 * a step a character, whatever the pattern.
 */
export function differ(pattern: string): Differ {
  const places = new Map<number, number>();
  const length = Math.min(pattern.length, LONGEST);
  for (let i = 0; i < length; i++) {
    const code = pattern.charCodeAt(i);
    places.set(code, (places.get(code) ?? 0) | (1 << i));
  }
  const last = length === 0 ? 0 : 1 << (length - 1);
  return (text, from, to, step) => {
    let [plus, minus, edits, least] = [-1, 0, length, length];
    for (let at = from; at !== to; at += step) {
      const equal = places.get(text.charCodeAt(at)) ?? 0;
      const vertical = equal | minus;
      const horizontal = (((equal & plus) + plus) ^ plus) | equal;
      let up = minus | ~(horizontal | plus);
      let down = plus & horizontal;
      if ((up & last) !== 0) edits++;
      if ((down & last) !== 0) edits--;
      up = (up << 1) | 1;
      down <<= 1;
      plus = down | ~(vertical | up);
      minus = up & vertical;
      if (edits < least) least = edits;
    }
    return least;
  };
}

/**
 * Takes places of a text to those of another that differs from it only in blanks before the bars of its tables: a number that is
 * put into a blank cell has none behind it until the document is read again. Null for texts that differ in more. Linear.
 */
export function placesThrough(from: string, to: string): ((place: number) => number) | null {
  if (from === to) return (place) => place;
  const places: number[] = [];
  let at = 0;
  for (let i = 0; i <= from.length; i++) {
    while (to[at] !== from[i] && isBlankAtBar(to, at)) at++;
    places.push(at);
    if (to[at] === from[i]) at++;
    else if (!isBlankAtBar(from, i)) return null;
  }
  return at >= to.length ? (place) => places[place] ?? to.length : null;
}

function isBlankAtBar(text: string, at: number): boolean {
  let end = at;
  while (text[end] === ' ') end++;
  return end > at && text[end] === '|';
}

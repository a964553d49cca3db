/** Runs a sticky expression at a place, or a global one from there on: no state is left between calls. */
export function matchFrom(expression: RegExp, text: string, from: number): RegExpExecArray | null {
  expression.lastIndex = from;
  return expression.exec(text);
}

/** Where a word stands between two places of a text, in order. */
export function placesOf(text: string, word: string, from = 0, until = text.length): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word, from); at >= 0 && at < until; at = text.indexOf(word, at + word.length))
    places.push(at);
  return places;
}

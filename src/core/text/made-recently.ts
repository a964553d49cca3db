/** Gives what was made of a content, or makes it: for as long as no more than a number of other contents were asked for since. */
export type MadeRecently<Value> = (content: string, make: () => Value) => Value;

/** Keeps what was made of the last `most` contents; `make` must give the same for the same content, in whichever document. */
export function madeRecently<Value>(most: number): MadeRecently<Value> {
  const made = new Map<string, { readonly value: Value }>();
  return (content, make) => {
    const known = made.get(content) ?? { value: make() };
    // A map lists first what was set first.
    made.delete(content);
    made.set(content, known);
    if (made.size > most) made.delete(made.keys().next().value as string);
    return known.value;
  };
}

/** What is read of each item, in order; where nothing is, null, it is left out. */
export function eachFound<Item, Found>(items: readonly Item[], read: (item: Item) => Found | null): Found[] {
  const found: Found[] = [];
  for (const item of items) {
    const one = read(item);
    if (one !== null) found.push(one);
  }
  return found;
}

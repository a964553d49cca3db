/** Looked for so often, and so many milliseconds apart. */
const [TIMES, PAUSE] = [100, 50];

/** What is there sooner or later; null where it is not there after some seconds. */
export async function until<Value>(look: () => Value | null | undefined): Promise<Value | null> {
  for (let i = 0; i < TIMES; i++) {
    const found = look();
    if (found !== null && found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return null;
}

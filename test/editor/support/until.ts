/** Milliseconds: a busy machine takes long, and a test that fails may wait as long; less than a test has. */
const LIMIT = 20_000;
const STEP = 20;

/** Asks again and again until there is an answer that is neither null, undefined nor false. */
export async function until<Answer>(
  ask: () => Answer | PromiseLike<Answer>,
  what: string | (() => string),
): Promise<Exclude<Answer, null | undefined | false>> {
  const end = performance.now() + LIMIT;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false)
      return answer as Exclude<Answer, null | undefined | false>;
    if (performance.now() > end) throw new Error(`waited in vain for ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}

export function followOutcome(
  runner: Mocha.Runner,
): () => Mocha.Stats & { readonly failedTests: readonly string[]; readonly retriedTests: readonly string[] };

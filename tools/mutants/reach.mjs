// Which tests can notice a change of a place: those that run it, the quickest first.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readImports, WHOLE } from './bundle.mjs';

const OUT = 'out/mutants/reach.json';

/** Whether a piece of a bundle runs an offset: the narrowest range around it was entered. */
function runs({ functions }, offset) {
  let narrowest = null;
  for (const ranges of functions) {
    for (const range of ranges) {
      if (range.startOffset > offset || range.endOffset <= offset) continue;
      const length = range.endOffset - range.startOffset;
      if (narrowest === null || length <= narrowest.length) narrowest = { length, count: range.count };
    }
  }
  return narrowest !== null && narrowest.count > 0;
}

/** The sources of which a test runs a function. */
function sourcesOf(reached, chunks) {
  const sources = new Set();
  for (const { chunk, functions } of reached) {
    for (const [whole] of functions) {
      if (whole.count > 0) sources.add(chunks.get(chunk)?.at(whole.startOffset)?.source);
    }
  }
  return sources;
}

/**
 * Runs the tests once, and returns for a place in a chunk the tests that can notice a change of it, as
 * `{ test, milliseconds }`. A place that runs while the bundle is loaded is noticed by any test that loads it: those
 * that run its source come first. Only the tests are run whose path holds one of the parts that commas divide.
 */
export function measureReach(chunks, part) {
  const imports = new Map([...readImports()].filter(([test]) => part.split(',').some((one) => test.includes(one))));
  const asked = ['tools/mutants/suite.mjs', '--reach', OUT, `${WHOLE}/chunks`, ...imports.keys()];
  if (spawnSync(process.execPath, asked, { stdio: 'inherit' }).status !== 0)
    throw new Error('the tests fail as they are');
  const { loading, runs: found } = JSON.parse(readFileSync(OUT, 'utf8'));
  const tests = found
    .sort((a, b) => a.milliseconds - b.milliseconds)
    .map(({ test, milliseconds, reached }) => ({ test, milliseconds, reached, sources: sourcesOf(reached, chunks) }));
  const inChunk = (reached, chunk) => reached.find((one) => one.chunk === chunk) ?? { functions: [] };

  return ({ chunk, start, source }) => {
    if (!runs(inChunk(loading, chunk), start))
      return tests.filter(({ reached }) => runs(inChunk(reached, chunk), start));
    const loaders = tests.filter(({ test }) => imports.get(test)?.has(chunk));
    const near = loaders.filter(({ sources }) => sources.has(source));
    return [...near, ...loaders.filter((one) => !near.includes(one))];
  };
}

// The bundled tests of the core, their chunks, and where each place of them stands in the sources.
import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';

export const WHOLE = 'out/mutants/whole';

/** Chunk → `{ code, at }`, where `at(offset)` is `{ source, line }` in the repository, lines from 1, or null. */
export function readChunks() {
  const names = readdirSync(`${WHOLE}/chunks`).filter((name) => name.endsWith('.js'));
  return new Map(names.map((name) => [name, readChunk(`${WHOLE}/chunks/${name}`)]));
}

function readChunk(file) {
  const code = readFileSync(file, 'utf8');
  const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  const starts = [0, ...[...code.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const at = (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    const { originalSource, originalLine } = map.findEntry(line, offset - starts[line]);
    if (originalSource === undefined) return null;
    return { source: path.relative('.', path.resolve(path.dirname(file), originalSource)), line: originalLine + 1 };
  };
  return { code, at };
}

/** Test file → the names of the chunks that it loads. */
export function readImports() {
  const outputs = JSON.parse(readFileSync('out/mutants/bundle.json', 'utf8'));
  const loaded = new Map();
  const visit = (file, seen) => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const { path: next } of outputs[file]?.imports ?? []) visit(next, seen);
    return seen;
  };
  for (const file of Object.keys(outputs).filter((name) => name.endsWith('.test.js'))) {
    loaded.set(file, new Set([...visit(file, new Set())].map((one) => path.basename(one))));
  }
  return loaded;
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const EXPORTED = /^export (?:declare |abstract |async )*(?:function\*?|const|let|class|interface|type|enum) +(\w+)/gm;

/** Exported name → the files that export it. */
const files = new Map<string, Set<string>>();
for (const file of globSync(['src/**/*.ts']).sort()) {
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(EXPORTED)) {
    files.set(name, (files.get(name) ?? new Set()).add(file));
  }
}

describe('exported names', () => {
  it('mean one thing in the whole of the sources', () => {
    assert.ok(files.has('analyze'));
    const shared = [...files].filter(([, of]) => of.size > 1).map(([name, of]) => `${name}: ${[...of].join(', ')}`);
    assert.deepEqual(shared, []);
  });
});

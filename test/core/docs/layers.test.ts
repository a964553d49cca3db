import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path';
import { globSync } from 'tinyglobby';
import { ARCHITECTURE, withLayers } from '../../../tools/docs/architecture';
import { LAYERS } from '../../../tools/docs/layers';

const IMPORT = /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)'(\.{1,2}\/[^']+)'/g;
const FILES = globSync(['src/**/*.ts']).map((path) => path.replaceAll('\\', '/'));
const FOLDERS = LAYERS.map(({ folder }) => folder).sort((a, b) => b.length - a.length);

const KNOWN = new Set(FILES);
const moduleAt = (path: string): string | undefined =>
  [path, `${path}.ts`, `${path}.d.ts`].find((one) => KNOWN.has(one));

const imported = new Map(
  FILES.map((file) => {
    const found = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, to = '']) =>
      normalize(`${dirname(file)}/${to}`),
    );
    return [file, found.flatMap((path) => moduleAt(path.replaceAll('\\', '/')) ?? [])] as const;
  }),
);

/** The deepest folder of the list that a file stands in. */
const layerOf = (file: string): number => {
  const folder = FOLDERS.find((one) => file.startsWith(`src/${one}/`));
  return LAYERS.findIndex((layer) => layer.folder === folder);
};

/** The modules of one import cycle, or null. Imports of types count like others. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle !== null) return cycle;
    }
    path.pop();
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file);
    if (cycle !== null) return cycle;
  }
  return null;
}

describe('the layers of the sources', () => {
  it('name a folder for every file', () => {
    assert.deepEqual(
      FILES.filter((file) => layerOf(file) < 0),
      [],
    );
  });

  it('import only themselves and the layers above them', () => {
    const upward = [...imported].flatMap(([file, targets]) =>
      targets.filter((target) => layerOf(target) > layerOf(file)).map((target) => `${file} → ${target}`),
    );
    assert.deepEqual(upward, []);
  });

  it('have no circle of imports, not even of types', () => {
    assert.equal(cycleIn(imported), null);
    assert.deepEqual(
      cycleIn(
        new Map([
          ['a', ['b']],
          ['b', ['a']],
        ]),
      ),
      ['a', 'b', 'a'],
    );
  });

  it('are printed in the architecture page (npm run docs)', () => {
    const page = readFileSync(ARCHITECTURE, 'utf8');
    assert.equal(page, withLayers(page));
  });
});

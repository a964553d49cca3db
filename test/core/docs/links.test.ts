import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const DOCUMENTS = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];

/** Where a document points to inside the project: its links, and the files that it names. */
function placesIn(document: string): string[] {
  const text = readFileSync(document, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
  const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, to = '']) =>
    path.join(path.dirname(document), to),
  );
  const named = [...text.matchAll(/`((?:src|test|docs|examples)\/[\w./-]+)`/g)].map(([, to = '']) => to);
  return [...links, ...named];
}

describe('the documentation', () => {
  it('points to what is there', () => {
    const missing = DOCUMENTS.flatMap((document) =>
      placesIn(document)
        .filter((place) => !existsSync(place))
        .map((place) => `${document}: ${place}`),
    );
    assert.deepEqual(missing, []);
  });
});

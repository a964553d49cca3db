import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const FOLDERS = ['src/core/sentences', 'src/core/claims'];
/** 收到|受理, (?:公开|发布): words side by side as they stand in an expression. */
const ALTERNATION = /[\u4e00-\u9fa5][)?\]]*\|[(?:[]*[\u4e00-\u9fa5]/;
const COMMENT = /^\s*(?:\/\/|\/?\*)/;

const linesIn = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => ALTERNATION.test(line) && !COMMENT.test(line));

describe('words of the genre', () => {
  it('stand in subjects/, each with its example: no reader of sentences spells an alternation of its own', () => {
    const paths = FOLDERS.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${folder}/${name}`),
    );
    assert.ok(paths.length > 80, 'the sources are found');
    assert.deepEqual(
      paths.flatMap((path) => linesIn(path).map((line) => `${path}: ${line.trim()}`)),
      [],
    );
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'src/core/sentences';
/** 收到|受理, (?:公开|发布): words side by side as they stand in an expression. */
const ALTERNATION = /[\u4e00-\u9fa5][)?\]]*\|[(?:[]*[\u4e00-\u9fa5]/;
const COMMENT = /^\s*(?:\/\/|\/?\*)/;

const linesIn = (name: string): readonly string[] =>
  readFileSync(`${FOLDER}/${name}`, 'utf8')
    .split('\n')
    .filter((line) => ALTERNATION.test(line) && !COMMENT.test(line));

describe('words of the genre', () => {
  it('stand in subjects/, each with its example: no reader of sentences spells an alternation of its own', () => {
    const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    assert.ok(names.length > 50, 'the sources are found');
    assert.deepEqual(
      names.flatMap((name) => linesIn(name).map((line) => `${name}: ${line.trim()}`)),
      [],
    );
  });
});

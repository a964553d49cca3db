import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeSchema } from '../../src/core/model/code-schema';
import { CATALOGUE } from '../../src/messages/catalogue/catalogue';
import { nameOfCode } from '../../src/messages/name-of-code';

const keys = Object.keys(CATALOGUE);
const wordings = Object.entries(CATALOGUE) as unknown as readonly [
  string,
  Readonly<Record<'zh' | 'en', (args: object) => string>>,
][];

/** Literals in the core that look like keys: a finding code, `place` or `reason`, and a variant. */
function keysOfTheCore(): Set<string> {
  const families = [...codeSchema.options, 'at-most-sum', 'place', 'reason'].join('|');
  const literal = new RegExp(`'((?:${families})\\.[a-z-]+)'`, 'g');
  const names = readdirSync('src/core', { recursive: true, encoding: 'utf8' });
  const files = names
    .filter((name) => /\.ts$/.test(name) && !name.startsWith('forms'))
    .map((name) => join('src/core', name));
  return new Set(files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(literal)].map((match) => match[1]!)));
}

/** All code that may say something: the catalogue itself is not among it. */
const sources = (): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ts$/.test(name) && !name.startsWith('messages'))
    .map((name) => join('src', name));

describe('the catalogue', () => {
  it('has words for every finding code', () => {
    const silent = codeSchema.options.filter((code) => !keys.some((key) => key.startsWith(`${code}.`)));
    assert.deepEqual(silent, []);
  });

  it('has every key that the core uses', () => {
    const used = keysOfTheCore();
    assert.ok(used.has('sum.below'), 'the search finds keys at all');
    assert.deepEqual(
      [...used].filter((key) => !keys.includes(key)),
      [],
    );
  });

  it('has no words that nothing says', () => {
    const code = sources()
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const isSaid = (key: string): boolean => {
      const [family, variant] = key.split('.');
      // Put together where they are said: `place.${term.role}`, `${draft.kind}.violated`, `reason.${why}`, `silenced.${why}`.
      if (family === 'place' || family === 'name' || variant === 'violated' || variant === 'truncated') return true;
      const isReason = family === 'reason' || family === 'silenced';
      return code.includes(`'${key}'`) || (isReason && code.includes(`'${variant}'`));
    };
    assert.deepEqual(
      keys.filter((key) => !isSaid(key)),
      [],
    );
  });

  it('shows the formula and the difference wherever it is given them', () => {
    for (const [key, { zh, en }] of wordings.filter(([key]) => /\.(violated|above|below)$/.test(key))) {
      const args = { formula: '7 ≠ 3+5 = 8', difference: '12345' };
      assert.match(zh(args), /7 ≠ 3\+5 = 8/, key);
      assert.match(en(args), /7 ≠ 3\+5 = 8/, key);
    }
    assert.match(CATALOGUE['sum.below'].zh({ formula: '9 ≠ 8', difference: 1 }), /差 1/);
    assert.match(CATALOGUE['sum.below'].en({ formula: '9 ≠ 8', difference: 1 }), /by 1/);
  });

  it('is Chinese on one side and English on the other', () => {
    for (const [key, { zh, en }] of wordings) {
      assert.match(zh({}), /\p{Script=Han}/u, key);
      assert.doesNotMatch(en({}), /\p{Script=Han}/u, key);
    }
  });

  it('never says that a number is wrong', () => {
    for (const [key, { zh, en }] of wordings)
      assert.doesNotMatch(key === 'name.wrong-form' ? zh({}) : `${zh({})} ${en({})}`, /错误|有误|wrong|error/, key);
  });

  it('names every code, by its kind of relation or by a name of its own', () => {
    for (const code of codeSchema.options) {
      assert.match(nameOfCode('zh', code), /\p{Script=Han}/u, code);
      assert.notEqual(nameOfCode('en', code), '', code);
    }
    assert.equal(nameOfCode('zh', 'sum'), '合计');
    assert.equal(nameOfCode('en', 'parts'), 'against its parts');
    assert.equal(nameOfCode('en', 'no-code'), 'no-code');
  });
});

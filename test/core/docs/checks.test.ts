import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { withParts } from '../../../src/collection/parts/compare-parts';
import { partReport } from '../../../src/collection/parts/part-values';
import { analyze } from '../../../src/core/analyze';
import type { Finding } from '../../../src/core/model/analysis';
import { codeSchema } from '../../../src/core/model/code-schema';
import { checksIndex } from '../../../tools/docs/checks-index';
import { type Excerpt, type Expected, FOLDER, parseExcerpt, readPages } from '../../../tools/docs/page';

const pages = readPages();

const findingsIn = ({ text, previous, parts }: Excerpt): readonly Finding[] => {
  const analysis = analyze(text, previous === null ? {} : { previous: analyze(previous) });
  const reports = parts.map((part, i) => partReport(`${i}`, analyze(part)));
  return withParts(analysis, reports, { isDeclared: true, isWhole: true }).findings;
};

/** `level code «text» at its offset`, in the order of the text. */
function shown(text: string, findings: readonly Expected[]): string[] {
  return [...findings]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, level, code }) => `${level} ${code} «${text.slice(start, end)}» ${start}`);
}

const found = ({ start, end, severity, code }: Finding): Expected => ({ start, end, level: severity, code });

describe('the pages on the findings', () => {
  it('are one for every code', () => {
    assert.deepEqual(
      pages.map(({ code }) => code),
      [...codeSchema.options].sort(),
    );
  });

  it('say of each what it is, at which level it is shown, and what it means', () => {
    for (const { code, title, kind, levels, summary } of pages)
      for (const said of [title, kind, levels, summary]) assert.notEqual(said, '', code);
  });

  it('have sections on when, how, what is not seen, and on what it rests', () => {
    for (const { code } of pages) {
      const text = readFileSync(`${FOLDER}/${code}.md`, 'utf8');
      const headings = [...text.matchAll(/^## (\S+)/gm)].map((match) => match[1]);
      assert.deepEqual(headings, ['何时提出', '不符的例子', '相符的例子', '怎样判断', '看不出什么', '依据'], code);
    }
  });

  it('are listed in an index that is up to date (npm run docs)', () => {
    assert.equal(readFileSync(`${FOLDER}/README.md`, 'utf8'), checksIndex(pages));
  });
});

describe('the excerpts of the page on', () => {
  for (const { code, excerpts, levels } of pages) {
    const [failing, agreeing] = [true, false].map((fails) =>
      excerpts.filter(({ expected }) => expected.length > 0 === fails),
    );

    it(`${code} that do not agree: give the findings that are marked, and no other`, () => {
      assert.ok(failing?.some(({ expected }) => expected.some((one) => one.code === code)));
      for (const excerpt of failing ?? []) {
        const { text, expected } = excerpt;
        assert.deepEqual(shown(text, findingsIn(excerpt).map(found)), shown(text, expected));
        for (const one of expected) if (one.code === code) assert.ok(levels.includes(one.level), one.level);
      }
    });

    it(`${code} that agree: give none`, () => {
      assert.ok(agreeing !== undefined && agreeing.length > 0);
      for (const excerpt of agreeing) {
        const loud = findingsIn(excerpt).filter((one) => one.code === code || /error|warning/.test(one.severity));
        assert.deepEqual(shown(excerpt.text, loud.map(found)), []);
      }
    });
  }
});

describe('marks below an excerpt', () => {
  it('count columns: a Chinese character takes two', () => {
    assert.deepEqual(parseExcerpt('共47件。\n  ^^^^ error sum\n'), {
      text: '共47件。\n',
      expected: [{ start: 1, end: 4, level: 'error', code: 'sum' }],
    });
  });

  it('speak of the last line of the text, and a bar of a place where nothing is', () => {
    assert.deepEqual(parseExcerpt('甲\n| 乙 |  |\n      | hint missing-value\n丙'), {
      text: '甲\n| 乙 |  |\n丙',
      expected: [{ start: 7, end: 7, level: 'hint', code: 'missing-value' }],
    });
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { STRUCTURAL_CHECKS } from '../../../src/core/checks/all';
import { CHECKS_LIST, checksList } from '../../../tools/docs/checks-list';
import { FOLDER, readPages } from '../../../tools/docs/page';
import { MANIFEST, NLS, withCodeWords, withSeverities } from '../../../tools/docs/settings';

const pages = readPages();

describe('what is made from the codes of findings', () => {
  it('is the setting of their levels, each described in both languages (npm run docs)', () => {
    const manifest = readFileSync(MANIFEST, 'utf8');
    assert.equal(manifest, withSeverities(manifest));
    for (const language of ['en', 'zh'] as const) {
      const words = readFileSync(NLS[language], 'utf8');
      assert.equal(words, withCodeWords(words, language, pages));
    }
  });
});

describe('the list of structural checks', () => {
  it('has every file that exports one (npm run docs)', () => {
    const list = readFileSync(CHECKS_LIST, 'utf8');
    assert.equal(list, checksList(list));
  });
});

describe('a structural check', () => {
  for (const { code, severity, clause } of STRUCTURAL_CHECKS)
    it(`of the code ${code} speaks at a level, and rests on a clause, that its page names`, () => {
      const page = pages.find((one) => one.code === code);
      assert.ok(page?.levels.includes(severity), severity);
      const basis = readFileSync(`${FOLDER}/${code}.md`, 'utf8').split('\n## 依据\n')[1] ?? '';
      for (const part of clause?.match(/〔\d{4}〕\d+号|第[一二三四五六七八九十]+条/g) ?? [])
        assert.ok(basis.includes(part), part);
    });
});

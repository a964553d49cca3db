import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { jsonSchemaOf } from '../../src/cli/json-schema';
import { codeSchema } from '../../src/core/model/code-schema';
import { projectIssueText } from '../../src/messages/project-issue-text';
import { levelOf } from '../../src/project/level-of';
import { PROJECT_KEYS } from '../../src/project/project-settings';
import { readProject } from '../../src/project/read-project';
import { wantsFile } from '../../src/project/wants-file';

/** `line:column trouble key` of everything that cannot be used, lines and columns from 1. */
const troublesIn = (text: string): string[] =>
  readProject(text).issues.map(({ line, column, trouble, key }) =>
    `${line + 1}:${column + 1} ${trouble} ${key}`.trim(),
  );

const WHOLE = `\ufeff{
  // 级别
  "levels": { "same": "hint", "usual": "off" },
  "include": ["**/*.docx", "**/*.md"], /* 其余不看 */
  "exclude": ["旧稿/**"],
  "baseline": "gouji-baseline.json",
  "annotations": "标注",
  "previous": { "2024/甲.md": "2023/甲.md", "2024/乙.md": null },
  "renamed": [{ "from": "苇渡县环境保护局", "to": "苇渡县生态环境局" }],
  "parts": { "苇渡县": ["城关镇", "苇渡县教育局"], },
}
`;

describe('gouji.json', () => {
  it('is read with comments, trailing commas and a byte-order mark', () => {
    const { settings, issues } = readProject(WHOLE);
    assert.deepEqual(issues, []);
    assert.deepEqual(settings, {
      levels: { same: 'hint', usual: 'off' },
      include: ['**/*.docx', '**/*.md'],
      exclude: ['旧稿/**'],
      baseline: 'gouji-baseline.json',
      annotations: '标注',
      previous: { '2024/甲.md': '2023/甲.md', '2024/乙.md': null },
      renamed: [{ from: '苇渡县环境保护局', to: '苇渡县生态环境局' }],
      parts: { 苇渡县: ['城关镇', '苇渡县教育局'] },
    });
  });

  it('tells the line and the key of every entry that cannot be used, and keeps the others', () => {
    const text = `{
  "levels": { "sume": "error", "same": "loud", "sum": "hint" },
  "exclud": ["a"],
  "include": ["**/*.md", 3],
  "baseline": ["x"],
  "previous": true,
  "renamed": [{ "from": "甲局" }, { "from": "乙局", "to": "丙局", "since": 2019 }],
  "parts": { "甲县": "城关镇", "乙县": ["东镇"] }
}`;
    assert.deepEqual(troublesIn(text), [
      '2:15 unknown-code levels.sume',
      '2:40 unusable levels.same',
      '3:3 unknown-key exclud',
      '4:26 unusable include[1]',
      '5:15 unusable baseline',
      '6:15 unusable previous',
      '7:15 unusable renamed[0]',
      '7:61 unknown-key renamed[1].since',
      '8:20 unusable parts.甲县',
    ]);
    assert.deepEqual(readProject(text).settings, {
      levels: { sum: 'hint' },
      include: ['**/*.md'],
      renamed: [{ from: '乙局', to: '丙局' }],
      parts: { 乙县: ['东镇'] },
    });
  });

  it('tells an entry that is written twice', () => {
    const text = '{\n "levels": { "sum": "off" },\n "levels": { "same": "off", "same": "hint" }\n}';
    assert.deepEqual(troublesIn(text), ['3:2 twice levels', '3:29 twice levels.same']);
    assert.deepEqual(readProject(text).settings, { levels: { same: 'hint' } });
  });

  it('counts for nothing where it is no JSON, no object, or empty', () => {
    for (const [text, trouble] of [
      ['{ "levels": { "sum": "off" ', '1:28 not-json'],
      ['', '1:1 not-json'],
      ['["levels"]', '1:1 not-an-object'],
    ] as const) {
      assert.deepEqual(troublesIn(text), [trouble], text);
      assert.deepEqual(readProject(text).settings, {});
    }
  });

  it('never throws, and leaves no entry that cannot be used', () => {
    const key = fc.constantFrom(...PROJECT_KEYS, 'other', '__proto__');
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), fc.string(), (settings, noise) => {
        const text = JSON.stringify(settings);
        const read = readProject(text);
        assert.deepEqual(readProject(JSON.stringify(read.settings)).issues, []);
        readProject(text.slice(0, noise.length) + noise + text.slice(noise.length));
      }),
    );
  });

  it('is described by the schema that is shipped, every key in both languages', () => {
    const schema = jsonSchemaOf('project') as { properties: Record<string, { description?: string }> };
    assert.deepEqual(Object.keys(schema.properties).sort(), [...PROJECT_KEYS].sort());
    for (const [key, { description }] of Object.entries(schema.properties))
      if (key !== '$schema') assert.match(description ?? '', /[\u4e00-\u9fff].*\n\n[A-Z]/, key);
    const isValid = new Ajv({ allowUnionTypes: true }).compile(schema);
    const whole = readProject(WHOLE).settings;
    assert.ok(isValid(whole), JSON.stringify(isValid.errors));
    for (const wrong of [{ levels: { sume: 'off' } }, { levels: { sum: 'loud' } }, { previous: true }, { exclud: [] }])
      assert.ok(!isValid(wrong), JSON.stringify(wrong));
  });

  it('is known to VS Code as JSON with comments that has this schema', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { jsonValidation, languages } = contributes;
    assert.ok(
      jsonValidation.some(
        (one: { fileMatch: string; url: string }) =>
          one.fileMatch === 'gouji.json' && one.url === './dist/gouji.schema.json',
      ),
    );
    assert.ok(
      languages.some(
        (one: { id: string; filenames?: string[] }) => one.id === 'jsonc' && one.filenames?.includes('gouji.json'),
      ),
    );
  });

  it('says in both languages what is wrong and what would be right', () => {
    const { issues } = readProject('{ "levels": { "sum": 3 }, "exclud": 1 }');
    assert.deepEqual(
      issues.map((one) => projectIssueText('en', one).slice(0, 50)),
      ['“levels.sum” cannot be used and does not count; it', 'there is no setting “exclud”, it does not count; t'],
    );
    assert.match(projectIssueText('zh', issues[0] as never), /“levels\.sum”不能用.*hint/);
  });
});

describe('the settings of a folder', () => {
  it('want the files that a pattern names and no other pattern takes away', () => {
    const wants = wantsFile({ include: ['**/*.{md,docx}', './附件/*.txt'], exclude: ['旧稿/**', '**/~*'] });
    const wanted = ['甲.md', '2024/乙.docx', '附件/丙.txt'];
    const others = ['甲.txt', '旧稿/甲.md', '旧稿/2023/甲.md', '2024/~乙.docx', '附件/深/丙.txt'];
    assert.deepEqual([...wanted, ...others].filter(wants), wanted);
    assert.ok(wantsFile({})('任何.txt'));
  });

  it('give a finding the level of its code, its own one, or none', () => {
    const levels = { same: 'hint', usual: 'off' } as const;
    assert.equal(levelOf({ code: 'same', severity: 'warning' }, levels), 'hint');
    assert.equal(levelOf({ code: 'sum', severity: 'error' }, levels), 'error');
    assert.equal(levelOf({ code: 'usual', severity: 'hint' }, levels), null);
    for (const code of codeSchema.options) assert.equal(levelOf({ code, severity: 'error' }, undefined), 'error');
  });
});

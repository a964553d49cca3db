import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { Mark } from '../../src/annotation/annotation';
import { newAnnotation } from '../../src/annotation/edits';
import { identityOf } from '../../src/annotation/finding-identity';
import { printSideFile } from '../../src/annotation/side-file';
import { analyze } from '../../src/core/analyze';
import type { CheckedFileJson } from '../../src/core/model/check-schema';
import { reportOf, type Said } from '../core/relations/over-years/two-years';
import { checkJson, gouji, onlyFile, temporaryFolder } from './support/gouji';

const TEXT = `苇渡县2016年政府信息公开工作年度报告
一、概述
全年收到政府信息公开申请30件，其中当面申请10件、传真申请5件、网络申请9件、信函申请4件。
`;
const BEFORE: Said = { received: 9, carriedForward: 3 };
const STRAYING: Said = { received: 9, carriedOver: 2 };

const json = (settings: object): string => JSON.stringify(settings, null, 2);
const isChecked = (file: unknown): file is CheckedFileJson =>
  typeof file === 'object' && file !== null && 'findings' in file;
const levels = (args: readonly string[]): string[] =>
  onlyFile(checkJson(args).output).findings.flatMap(({ code, severity }) => (code === 'sum' ? [severity] : []));

/** `report ← report of the year before` of all that were read beside another; the names alone. */
function pairs(args: readonly string[]): string[] {
  const short = (one: string): string => one.replace(/^.*[\\/]/, '');
  return checkJson(args)
    .output.files.filter(isChecked)
    .flatMap(({ path, previous }) => (previous === undefined ? [] : [`${short(path)} ← ${short(previous.path)}`]));
}

describe('gouji.json on the command line', function () {
  this.timeout(90_000);
  const { path, put } = temporaryFolder();

  it('gives findings their levels, from the folder of the report or from the nearest one above', () => {
    const report = put('levels/2016/县/a.txt', TEXT);
    const usual = levels([report]);
    assert.equal(usual.length, 1);
    put('levels/gouji.json', '// 自用\n{ "levels": { "sum": "information" } }');
    assert.deepEqual(levels([report]), ['information']);
    put('levels/2016/gouji.json', json({ levels: { sum: 'hint' } }));
    assert.deepEqual(levels([report]), ['hint']);
    assert.deepEqual(levels([report, '--config', path('levels/gouji.json')]), ['information']);
    assert.deepEqual(levels([report, '--severity', 'sum=error']), ['error']);
    assert.deepEqual(levels([report, '--no-config']), usual);
  });

  it('says how many findings are of codes that are switched off, and fails for none of them', () => {
    const report = put('off/a.txt', TEXT);
    put('off/gouji.json', json({ levels: { sum: 'off' } }));
    const { ran, output } = checkJson([report, '--fail-on', 'hint']);
    assert.deepEqual([ran.status, output.summary.switchedOff, onlyFile(output).switchedOff], [0, 1, 1]);
    assert.match(gouji(['check', report]).stdout, /另有 1 条的代码已设为不检查/);
    assert.match(gouji(['fix', report, '--dry-run']).stdout, /^$/);
  });

  it('leaves files of a folder out and counts them, but never one that is named itself', () => {
    for (const name of ['a.txt', 'b.md', '旧稿/c.txt']) put(`chosen/${name}`, TEXT);
    put('chosen/gouji.json', json({ include: ['**/*.txt'], exclude: ['旧稿/**'] }));
    const { output } = checkJson([path('chosen')]);
    assert.deepEqual(
      output.files.map(({ path: one }) => one),
      [path('chosen/a.txt')],
    );
    assert.deepEqual(output.summary.notLookedAt, {
      format: 0,
      settings: 2,
      size: 0,
      encoding: 0,
      rights: 0,
      link: 0,
      other: 0,
    });
    assert.match(gouji(['check', path('chosen')]).stdout, /按 gouji\.json 有 2 个文件没有看/);
    assert.equal(checkJson([path('chosen/旧稿/c.txt')]).output.files.length, 1);
    const exported = gouji(['export', path('chosen'), '--format', 'ndjson'])
      .stdout.trim()
      .split('\n');
    assert.equal(exported.length, 1);
  });

  it('knows the baseline, unless another one is given', () => {
    const report = put('known/县/a.txt', TEXT);
    gouji(['check', report, '--write-baseline', path('known/基线.json')]);
    put('known/gouji.json', json({ baseline: '基线.json' }));
    assert.equal(checkJson([path('known')]).output.summary.baseline, 1);
    const other = put('known/other.json', json({ version: 1, files: {} }));
    assert.equal(checkJson([path('known'), '--baseline', other]).output.summary.baseline, undefined);
  });

  it('finds the marks in the folder that it names, from wherever it is run', () => {
    const report = put('marks/县/a.txt', TEXT);
    const analysis = analyze(TEXT);
    const finding = analysis.findings.find(({ code }) => code === 'sum');
    assert.ok(finding);
    const mark: Mark = { kind: 'accepted', finding: identityOf(analysis, finding) };
    const range = { start: finding.start, end: finding.end };
    const by = { by: '沈知微', at: '2025-03-01T08:00:00Z', remark: '另有其他方式' };
    const acceptance = newAnnotation({ id: 'a', mark, text: TEXT, range, ...by });
    put('marks/标注/县/a.txt.gouji.json', printSideFile({ annotations: [acceptance], others: [] }, 'a.txt'));
    put('marks/gouji.json', json({ annotations: '标注', exclude: ['标注/**'] }));
    mkdirSync(path('elsewhere'));
    for (const cwd of [path('marks'), path('elsewhere')])
      assert.equal(checkJson([report], { cwd }).output.summary.accepted, 1, cwd);
    assert.match(gouji(['annotations', 'list', path('marks')]).stdout, /另有其他方式/);
  });

  it('names the report of the year before, or says that there is none', () => {
    put('years/甲/新.txt', reportOf(2024, STRAYING));
    put('years/甲/旧.txt', reportOf(2023, BEFORE));
    put('years/乙/终稿.txt', reportOf(2023, BEFORE));
    assert.deepEqual(pairs([path('years')]), ['新.txt ← 旧.txt']);
    put('years/gouji.json', json({ previous: { '甲/新.txt': '乙/终稿.txt' } }));
    assert.deepEqual(pairs([path('years')]), ['新.txt ← 终稿.txt']);
    assert.deepEqual(pairs([path('years/甲/新.txt')]), ['新.txt ← 终稿.txt']);
    put('years/gouji.json', json({ previous: { '甲/新.txt': null } }));
    assert.deepEqual(pairs([path('years')]), []);
    put('years/gouji.json', json({ previous: false }));
    assert.deepEqual(pairs([path('years')]), []);
    assert.deepEqual(pairs([path('years/甲/新.txt'), '--previous', path('years/甲/旧.txt')]), ['新.txt ← 旧.txt']);
  });

  it('says where the report that it names is of another year, and holds nothing against it', () => {
    put('astray/新.txt', reportOf(2024, STRAYING));
    put('astray/更旧.txt', reportOf(2022, BEFORE));
    put('astray/gouji.json', json({ previous: { '新.txt': '更旧.txt' } }));
    const { output } = checkJson([path('astray')]);
    const notes = output.files.flatMap((file) => ('notes' in file && file.path.endsWith('/新.txt') ? file.notes : []));
    assert.deepEqual(pairs([path('astray')]), []);
    assert.deepEqual(
      notes?.map((note) => [note?.code, /2022 年度/.test(note?.message ?? '')]),
      [['previous', true]],
    );
  });

  it('finds the report of a body under its name of then', () => {
    put('renamed/2024.txt', reportOf(2024, STRAYING).replaceAll('苇渡县', '苇渡县生态环境局'));
    put('renamed/2023.txt', reportOf(2023, BEFORE).replaceAll('苇渡县', '苇渡县环境保护局'));
    assert.deepEqual(pairs([path('renamed')]), []);
    put('renamed/gouji.json', json({ renamed: [{ from: '苇渡县环境保护局', to: '苇渡县生态环境局' }] }));
    assert.deepEqual(pairs([path('renamed')]), ['2024.txt ← 2023.txt']);
    assert.deepEqual(pairs([path('renamed/2024.txt')]), ['2024.txt ← 2023.txt']);
  });

  it('checks with what can be used, tells line and key of the rest, and ends with status 2', () => {
    const report = put('wrong/a.txt', TEXT);
    const settings = put('wrong/gouji.json', '{\n  "levels": { "sume": "off", "sum": "hint" },\n  "exclud": []\n}');
    for (const args of [[], ['--config', settings]]) {
      const { ran, output } = checkJson([report, ...args]);
      assert.equal(ran.status, 2);
      assert.deepEqual(
        onlyFile(output)
          .findings.filter(({ code }) => code === 'sum')
          .map(({ severity }) => severity),
        ['hint'],
      );
      assert.match(ran.stderr, /gouji\.json:2:15: “levels\.sume”：没有这个代码/);
      assert.match(ran.stderr, /gouji\.json:3:3: 没有“exclud”这一项/);
    }
    assert.match(
      gouji(['fix', report, '--dry-run', '--lang', 'en']).stderr,
      /gouji\.json:3:3: there is no setting “exclud”/,
    );
  });

  it('does nothing where the settings that were named, or their baseline, cannot be read', () => {
    const report = put('none/a.txt', TEXT);
    const ran = gouji(['check', report, '--config', path('none/settings.json')]);
    assert.deepEqual([ran.status, ran.stdout], [2, '']);
    assert.match(ran.stderr, /settings\.json: /);
    const settings = put('none/settings.json', json({ baseline: '没有.json' }));
    assert.deepEqual([gouji(['check', report, '--config', settings]).status], [2]);
    assert.match(gouji(['check', report, '--severity', 'sum']).stderr, /same=hint/);
  });

  it('holds in the threads as it does without them', () => {
    for (let i = 0; i < 14; i++) put(`threads/${i}.txt`, TEXT);
    put('threads/gouji.json', json({ levels: { sum: 'hint' } }));
    const [one, two] = ['1', '2'].map((count) =>
      gouji(['check', path('threads'), '--format', 'ndjson', '--workers', count]),
    );
    assert.equal(one?.stdout, two?.stdout);
    assert.equal(one?.status, 0);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Mark } from '../../src/annotation/annotation';
import { newAnnotation } from '../../src/annotation/edits';
import { identityOf } from '../../src/annotation/finding-identity';
import { printSideFile } from '../../src/annotation/side-file';
import { analyze } from '../../src/core/analyze';
import type { CheckOutputJson } from '../../src/core/model/check-schema';
import type { ReportJson } from '../../src/core/model/report-schema';
import { checkJson, gouji, onlyFile, temporaryFolder } from './support/gouji';

const TEXT = `澜洲县2016年政府信息公开工作年度报告
一、概述
全年收到政府信息公开申请30件，其中当面申请10件、传真申请5件、网络申请9件、信函申请4件。
`;

/** Only the total of the reviews can be meant. */
const ONE_FIX = `云岭县2022年政府信息公开工作年度报告

一、总体情况
四、政府信息公开行政复议、行政诉讼情况
| 行政复议 | 行政诉讼 |
| 行政复议 | 未经复议直接起诉 | 复议后起诉 |
| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
| 5 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
`;

const markOn = (words: string, mark: Mark, remark: string) => {
  const start = TEXT.indexOf(words);
  const range = { start, end: start + words.length };
  return newAnnotation({ id: words, mark, text: TEXT, range, by: '沈知微', at: '2025-03-01T08:00:00Z', remark });
};

/** The acceptance of the one sum that does not agree. */
function acceptance() {
  const analysis = analyze(TEXT);
  const finding = analysis.findings.find(({ code }) => code === 'sum');
  assert.ok(finding);
  return markOn('30', { kind: 'accepted', finding: identityOf(analysis, finding) }, '另有其他方式');
}

const sideFile = (...annotations: readonly ReturnType<typeof markOn>[]) =>
  printSideFile({ annotations, others: [] }, 'a.txt');
const codes = (output: CheckOutputJson) =>
  onlyFile(output)
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ code, accepted, baseline }) => [code, accepted, baseline]);

describe('gouji with annotations', function () {
  this.timeout(60_000);
  const { path, put } = temporaryFolder();

  it('shows an accepted finding, and does not count it', () => {
    const report = put('accepted/a.txt', TEXT);
    put('accepted/a.txt.gouji.json', sideFile(acceptance()));
    const { ran, output } = checkJson([report, '--fail-on', 'warning']);
    assert.equal(ran.status, 0);
    assert.deepEqual(codes(output), [['sum', { by: '沈知微', reason: '另有其他方式' }, undefined]]);
    assert.deepEqual([output.summary.errors, output.summary.warnings, output.summary.accepted], [0, 0, 1]);
    const text = gouji(['check', report]);
    assert.match(text.stdout, /a\.txt:3:\d+: 已采纳（沈知微：另有其他方式） \[sum\]/);
    assert.match(text.stdout, /另有 1 条已采纳，不计/);
  });

  it('shows in an exported page who accepted it and why', () => {
    const page = gouji(['export', path('accepted/a.txt'), '--format', 'html']).stdout;
    assert.match(page, /沈知微[^<]*另有其他方式|另有其他方式[^<]*沈知微/);
    assert.doesNotMatch(
      gouji(['export', path('accepted/a.txt'), '--format', 'html', '--no-annotations']).stdout,
      /沈知微/,
    );
  });

  it('counts it without them', () => {
    const { ran, output } = checkJson([path('accepted/a.txt'), '--fail-on', 'warning', '--no-annotations']);
    assert.equal(ran.status, 1);
    assert.deepEqual(codes(output), [['sum', undefined, undefined]]);
    assert.equal(output.summary.accepted, undefined);
  });

  it('counts it again when a number changes', () => {
    const report = put('changed/a.txt', TEXT.replace('信函申请4件', '信函申请3件'));
    put('changed/a.txt.gouji.json', sideFile(acceptance()));
    assert.deepEqual(codes(checkJson([report]).output), [['sum', undefined, undefined]]);
  });

  it('reads a report as it is corrected, in check and parse', () => {
    const report = put('open/a.txt', TEXT);
    put('open/a.txt.gouji.json', sideFile(markOn('传真申请5件', { kind: 'open-list' }, '未列全')));
    assert.deepEqual(codes(checkJson([report]).output), []);
    const parsed = JSON.parse(gouji(['parse', report]).stdout) as ReportJson;
    assert.deepEqual(
      parsed.relations.map(({ kind, verdict }) => [kind, verdict]),
      [['subset', 'holds']],
    );
  });

  it('says which corrections have no effect and which marks no place', () => {
    const report = put('idle/a.txt', TEXT.replace('传真申请5件', '传真申请6件'));
    put(
      'idle/a.txt.gouji.json',
      sideFile(markOn('5', { kind: 'confirmed' }, ''), markOn('概述', { kind: 'open-list' }, 'x')),
    );
    const { ran, output } = checkJson([report, '--fail-on', 'never']);
    assert.deepEqual(
      onlyFile(output).notes?.map(({ code }) => code),
      ['orphans', 'no-effect'],
    );
    assert.equal(ran.status, 0);
    assert.match(gouji(['check', report]).stdout, /1 条标注在报告里找不到原处/);
  });

  it('checks a report whose side file is broken, says where, and exits with 2', () => {
    const report = put('broken/a.txt', TEXT);
    const side = put('broken/a.txt.gouji.json', '{\n  "items": [\n    {,\n');
    const { ran, output } = checkJson([report]);
    assert.equal(ran.status, 2);
    assert.deepEqual(
      codes(output).map(([code]) => code),
      ['sum'],
    );
    assert.match(onlyFile(output).notes?.[0]?.message ?? '', /第 3 行/);
    const text = gouji(['check', report, '--lang', 'en']);
    assert.match(text.stderr, /side file: line 3: not valid JSON/);
    assert.match(text.stdout, /\[sum\]/);
    assert.equal(gouji(['parse', report]).status, 2);
    assert.equal(gouji(['check', report, '--no-annotations', '--fail-on', 'never']).status, 0);
    assert.equal(readFileSync(side, 'utf8'), '{\n  "items": [\n    {,\n');
  });

  it('reads the side files of one folder', () => {
    put('apart/reports/a.txt', TEXT);
    put('apart/marks/reports/a.txt.gouji.json', sideFile(acceptance()));
    const { output } = checkJson(['reports', '--annotations', 'marks'], { cwd: path('apart') });
    assert.equal(output.summary.accepted, 1);
  });

  it('does not mend what was accepted', () => {
    const text = ONE_FIX;
    const report = put('fix/a.txt', text);
    const analysis = analyze(text);
    const accepted = analysis.findings.map((finding, i) =>
      newAnnotation({
        id: `${i}`,
        mark: { kind: 'accepted', finding: identityOf(analysis, finding) },
        text,
        range: finding,
        by: '',
        at: '',
      }),
    );
    assert.match(gouji(['fix', report, '--dry-run']).stdout, /^[-+]/m);
    put('fix/a.txt.gouji.json', printSideFile({ annotations: accepted, others: [] }, 'a.txt'));
    assert.equal(gouji(['fix', report, '--dry-run']).stdout, '');
    put('fix/a.txt.gouji.json', '{');
    assert.equal(gouji(['fix', report, '--dry-run']).status, 2);
  });
});

describe('gouji check with a baseline', function () {
  this.timeout(60_000);
  const { path, put } = temporaryFolder();

  it('writes what is there, by paths from its own folder, in one order', () => {
    put('reports/b/b.txt', TEXT);
    put('reports/a.txt', TEXT);
    const ran = gouji(['check', path('reports'), '--write-baseline', path('lists/base.json'), '--fail-on', 'warning']);
    assert.equal(ran.status, 2);
    put('lists/.keep', '');
    const again = gouji([
      'check',
      path('reports'),
      '--write-baseline',
      path('lists/base.json'),
      '--fail-on',
      'warning',
    ]);
    assert.deepEqual([again.status, again.stderr], [0, `已写入基线 ${path('lists/base.json')}：2 条\n`]);
    const written = readFileSync(path('lists/base.json'), 'utf8');
    assert.deepEqual(Object.keys(JSON.parse(written).files), ['../reports/a.txt', '../reports/b/b.txt']);
    gouji(['check', path('reports/b'), path('reports/a.txt'), '--write-baseline', path('lists/base.json')]);
    assert.equal(readFileSync(path('lists/base.json'), 'utf8'), written);
  });

  it('is silent about what is in it, and counts it', () => {
    const { ran, output } = checkJson([
      path('reports/a.txt'),
      '--baseline',
      path('lists/base.json'),
      '--fail-on',
      'warning',
    ]);
    assert.deepEqual(codes(output), [['sum', undefined, true]]);
    assert.deepEqual([ran.status, output.summary.warnings, output.summary.baseline], [0, 0, 1]);
    const text = gouji(['check', path('reports/a.txt'), '--baseline', path('lists/base.json')]).stdout;
    assert.doesNotMatch(text, /\[sum\]/);
    assert.match(text, /另有 1 条在基线里，不计/);
  });

  it('tells what is new', () => {
    put('reports/a.txt', TEXT.replace('信函申请4件', '信函申请3件'));
    const { ran, output } = checkJson([path('reports'), '--baseline', path('lists/base.json'), '--fail-on', 'warning']);
    assert.deepEqual([ran.status, output.summary.baseline], [1, 1]);
  });

  it('does not run with one that cannot be read', () => {
    for (const name of ['reports/a.txt', 'none.json']) {
      const ran = gouji(['check', path('reports'), '--baseline', path(name)]);
      assert.deepEqual([ran.status, ran.stdout], [2, '']);
      assert.match(ran.stderr, /不是 --write-baseline 写出的基线文件|没有这个文件/);
    }
  });
});

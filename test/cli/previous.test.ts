import assert from 'node:assert/strict';
import type { ReportJson } from '../../src/core/model/report-schema';
import { checkJson, errorOf, gouji, onlyFile, temporaryFolder } from './support/gouji';

interface Requests {
  readonly carriedOver: number;
  readonly forward: number;
}

/** Nine new requests of natural persons; all agrees within the report. */
function report(year: number, { carriedOver, forward }: Requests): string {
  const row = (label: string, count: number): string => `| ${label} | ${count} | 0 | 0 | 0 | 0 | 0 | ${count} |`;
  return [
    `石桥县${year}年政府信息公开工作年度报告`,
    '三、收到和处理政府信息公开申请情况',
    '| （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |',
    '|---|---|---|---|---|---|---|---|',
    row('一、本年新收政府信息公开申请数量', 9),
    row('二、上年结转政府信息公开申请数量', carriedOver),
    row('（七）总计', 9 + carriedOver - forward),
    row('四、结转下年度继续办理', forward),
    '',
  ].join('\n');
}

describe('--previous', () => {
  const { path, put } = temporaryFolder();
  const last = (): string => put('2023.md', report(2023, { carriedOver: 0, forward: 1 }));
  const agreeing = (): string => put('2024.md', report(2024, { carriedOver: 1, forward: 0 }));
  const straying = (): string => put('2024b.md', report(2024, { carriedOver: 2, forward: 0 }));

  it('finds what does not continue the year before', () => {
    const { ran, output } = checkJson([straying(), '--previous', last(), '--fail-on', 'warning']);
    assert.equal(ran.status, 1);
    const { findings, path: name } = onlyFile(output);
    assert.equal(name, path('2024b.md'));
    assert.deepEqual([...new Set(findings.map(({ code, severity }) => `${severity} ${code}`))], ['warning cross-year']);
  });

  it('finds nothing where one year continues the other', () => {
    const { ran, output } = checkJson([agreeing(), '--previous', last(), '--fail-on', 'warning']);
    assert.deepEqual([ran.status, onlyFile(output).findings], [0, []]);
    const { coverage } = onlyFile(output);
    const alone = onlyFile(checkJson([agreeing(), '--no-previous']).output).coverage;
    assert.ok(coverage.relations.holds > alone.relations.holds);
  });

  it('is read by parse too', () => {
    const ran = gouji(['parse', straying(), '--previous', last()]);
    const { relations } = JSON.parse(ran.stdout) as ReportJson;
    const broken = relations.filter(({ kind, verdict }) => kind === 'cross-year' && verdict === 'violated');
    assert.deepEqual([ran.status, ran.stderr], [0, '']);
    assert.match(broken[0]?.arithmetic ?? '', /^2 ≠ 1$/);
  });

  it('takes either report from standard input', () => {
    const input = report(2023, { carriedOver: 0, forward: 1 });
    const { output } = checkJson([straying(), '--previous', '-'], { input });
    assert.ok(onlyFile(output).findings.some(({ code }) => code === 'cross-year'));
    const both = gouji(['check', '-', '--previous', '-', '--lang', 'en'], { input });
    assert.deepEqual([both.status, both.stdout], [2, '']);
    assert.equal(both.stderr, 'gouji: two reports cannot both be read from standard input\n');
  });

  it('goes with one report only', () => {
    const before = last();
    for (const paths of [[agreeing(), straying()], [path('.')], [path('*.md')]]) {
      const ran = gouji(['check', ...paths, '--previous', before]);
      assert.deepEqual([ran.status, ran.stdout], [2, '']);
      assert.match(ran.stderr, /^gouji: --previous 只能用于一份报告；.+\n$/);
    }
    const folder = gouji(['parse', agreeing(), '--previous', path('.'), '--lang', 'en']);
    assert.deepEqual([folder.status, folder.stdout], [2, '']);
    assert.match(folder.stderr, /^gouji: --previous needs the one report of the year before/);
  });

  it('must be a report that can be read', () => {
    const ran = gouji(['check', agreeing(), '--previous', path('none.md')]);
    assert.deepEqual([ran.status, ran.stdout], [2, '']);
    assert.equal(ran.stderr, `gouji: ${path('none.md')}: 没有这个文件或文件夹\n`);
  });

  it('must be of the year before', () => {
    const { ran, output } = checkJson([agreeing(), '--previous', straying()]);
    assert.equal(ran.status, 2);
    assert.equal(errorOf(output.files[0]), 'not-year-before');
  });
});

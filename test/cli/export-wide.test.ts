import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { reportOf } from '../core/relations/over-years/two-years';
import { gouji, temporaryFolder } from './support/gouji';

describe('the wide table', () => {
  const { path, put } = temporaryFolder();
  const folder = (): string => {
    put('wide/2023.txt', reportOf(2023, { received: 9, carriedForward: '' }));
    put('wide/2024.txt', reportOf(2024, { received: 7, carriedOver: 2, oddRow: '另有某种申请的数量' }));
    put('wide/notes.txt', '会议记录。');
    return path('wide');
  };

  it('has a row a report and tells apart what is printed, blank, not printed, not read and not asked for', () => {
    const ran = gouji(['export', folder(), '--wide', '--format', 'ndjson', '--out', path('wide.ndjson')]);
    assert.equal(ran.status, 0, ran.stderr);
    assert.match(ran.stderr, /notes\.txt.*不像年报[\s\S]*已写入 .*wide\.ndjson：2 份报告\n$/);
    const lines = readFileSync(path('wide.ndjson'), 'utf8').trimEnd().split('\n');
    const [before = {}, now = {}] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual([before.body, before.year, before.requests_new__total], ['苇渡县', 2023, 9]);
    assert.deepEqual(
      [before, now].map((one) => [
        one.requests_new__total__state,
        one.requests_carried_forward__natural_person__state,
        one.requests_refused_security__total__state,
        one.request_received__state,
        one.rows_unread,
      ]),
      [
        ['number', 'blank', 'not-printed', 'not-in-form', 0],
        ['number', 'number', 'not-read', 'not-in-form', 1],
      ],
    );
  });

  it('has a script beside it that gives every column of its head a type, numbers of indicators with decimals', () => {
    gouji(['export', folder(), '--wide', '--format', 'csv', '--out', path("it's.csv")]);
    const head = readFileSync(path("it's.csv"), 'utf8').split('\r\n')[0]?.split(',');
    const script = readFileSync(path("it's.sql"), 'utf8');
    assert.match(
      script,
      /^CREATE OR REPLACE TABLE wide AS SELECT \* FROM read_csv\('it''s\.csv', header = true, columns = \{/,
    );
    const typed = [...script.matchAll(/^ {2}(\w+): '(\w+)'/gm)].map(([, column, type]) => [column, type]);
    assert.deepEqual(
      typed.map(([column]) => column),
      head,
    );
    const types = new Map(typed as [string, string][]);
    assert.deepEqual(
      ['path', 'year', 'fees_amount', 'fees_amount__state'].map((column) => types.get(column)),
      ['VARCHAR', 'INTEGER', 'DOUBLE', 'VARCHAR'],
    );
  });

  it('has a codebook with a line for every column, and the numbers of the sentences', () => {
    put('one/2024.txt', reportOf(2024, { received: 72, overview: '全年收到政府信息公开申请72件，举办培训4期。' }));
    gouji(['export', path('one'), '--wide', '--format', 'csv', '--out', path('one.csv')]);
    const rows = (name: string): string[][] =>
      readFileSync(path(name), 'utf8')
        .trimEnd()
        .split('\r\n')
        .map((line) => line.split(','));
    const [head = [], row = []] = rows('one.csv');
    assert.equal(row.length, head.length);
    const columns = rows('one.codebook.csv')
      .slice(1)
      .map(([column]) => column);
    assert.deepEqual(
      columns,
      head.filter((column) => !column.endsWith('__state')),
    );
    assert.equal(row[head.indexOf('requests_new__total')], '72');
    const said = rows('one.figures.csv').filter((line) => line.includes('requests.new/total'));
    assert.deepEqual(
      said.map((line) => line[4]),
      ['72'],
    );
  });

  it('is refused in other formats, and so is one file for several workbooks, with advice', () => {
    const wide = gouji(['export', folder(), '--wide', '--format', 'xlsx', '--out', path('w.xlsx')]);
    assert.deepEqual([wide.status, wide.stderr], [2, 'gouji: --wide 只有 csv 和 ndjson 两种格式\n']);
    const several = gouji(['export', folder(), '--format', 'xlsx', '--out', path('several.xlsx')]);
    assert.equal(several.status, 2);
    assert.match(several.stderr, /几份报告不能写进一个文件.*gouji summary/);
  });
});

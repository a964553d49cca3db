import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { reportOf, type Said } from '../core/relations/over-years/two-years';
import { gouji, temporaryFolder } from './support/gouji';

const BEFORE: Said = { received: 9, carriedForward: 3 };
const STRAYING: Said = { received: 9, carriedOver: 2 };

describe('a summary of many reports', () => {
  const { path, put } = temporaryFolder();
  const folder = (): string => {
    put('reports/2023.txt', reportOf(2023, BEFORE));
    put('reports/2024.txt', reportOf(2024, STRAYING));
    put('reports/notes.txt', '会议记录，下周一开会。');
    put('reports/broken.docx', 'PK\u0003\u0004');
    return path('reports');
  };
  const summary = (name: string): string => {
    const ran = gouji(['summary', folder(), '--out', path(name)]);
    assert.equal(ran.status, 2, ran.stderr);
    assert.match(ran.stderr, new RegExp(`^已写入 .*${name}：4 个文件，\\d+ 条发现\n$`));
    return path(name);
  };
  const lines = (name: string): string[][] =>
    readFileSync(path(name), 'utf8')
      .replace(/^\ufeff/, '')
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));

  it('has a line for every file, whatever it is, and a file of findings beside it', () => {
    summary('all.csv');
    const [head = [], ...rows] = lines('all.csv');
    const of = (row: string[], column: string): string | undefined => row[head.indexOf(column)];
    assert.deepEqual(
      rows.map((row) => [
        of(row, 'path')?.split(/[\\/]/).at(-1),
        of(row, 'body'),
        of(row, 'year'),
        of(row, 'warnings'),
      ]),
      [
        ['2023.txt', '苇渡县', '2023', '0'],
        ['2024.txt', '苇渡县', '2024', '2'],
        ['broken.docx', '', '', ''],
        ['notes.txt', '', '', '0'],
      ],
    );
    const [names = [], ...findings] = lines('all.findings.csv');
    const between = findings.filter((row) => row[names.indexOf('code')] === 'cross-year');
    assert.deepEqual(
      between.map((row) => row[names.indexOf('difference')]),
      ['1', '1'],
    );
    assert.match(between[0]?.[names.indexOf('in_previous')] ?? '', /2023\.txt:\d+:\d+$/);
  });

  it('is a workbook with two sheets, totals as formulas, filters, and its head on every printed page', () => {
    const parts = unzipSync(new Uint8Array(readFileSync(summary('all.xlsx'))));
    const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    const sheet = part('xl/worksheets/sheet1.xml');
    assert.match(part('xl/workbook.xml'), /name="报告".*name="问题".*Print_Titles.*'报告'!\$1:\$1/);
    assert.match(sheet, /<c r="J6" s="1"><f>SUBTOTAL\(109,J2:J5\)<\/f><v>2<\/v><\/c>/);
    assert.match(sheet, /<autoFilter ref="A1:O5"\/>.*orientation="landscape" fitToWidth="1"/);
    assert.match(part('xl/worksheets/sheet2.xml'), /与上一年度报告不衔接/);
    const read = gouji(['parse', path('all.xlsx'), '--as-report']);
    assert.equal(read.status, 0, 'the workbook can be read');
  });

  it('is JSON with the findings of a report within it, and a page that runs nothing', () => {
    const { reports } = JSON.parse(readFileSync(summary('all.json'), 'utf8')) as {
      reports: { year: number | null; findings: { level: string; code: string }[] }[];
    };
    assert.deepEqual(
      reports.map(({ year }) => year),
      [2023, 2024, null, null],
    );
    assert.equal(reports[1]?.findings.filter(({ level }) => level === 'warning').length, 2);
    const page = readFileSync(summary('all.html'), 'utf8');
    assert.match(page, /default-src 'none'/);
    assert.doesNotMatch(page, /<script/);
    assert.match(page, /<\/html>\n$/);
  });

  it('is refused under a name that tells no format', () => {
    const ran = gouji(['summary', folder(), '--out', path('all.doc')]);
    assert.deepEqual([ran.status, ran.stdout], [2, '']);
    assert.match(ran.stderr, /all\.doc.*\.xlsx \.csv \.html \.json/);
  });
});

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { csvLine } from '../../src/export/csv';
import { gouji, temporaryFolder } from './support/gouji';

const WEIDU = resolve('examples/weidu-2023.md');
const EXAMPLES = resolve('examples');

const lines = (text: string): string[] => text.replace(/\r\n$/, '').split('\r\n');

describe('gouji export', function () {
  this.timeout(60_000);
  const folder = temporaryFolder();

  it('writes the same JSON as parse', () => {
    const exported = gouji(['export', WEIDU, '--format', 'json']);
    assert.equal(exported.status, 0);
    assert.equal(exported.stdout, gouji(['parse', WEIDU]).stdout);
  });

  it('writes NDJSON: a line a report', () => {
    const { stdout } = gouji(['export', EXAMPLES, '--format', 'ndjson']);
    const reports = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { form: string });
    assert.deepEqual(
      reports.map(({ form }) => form),
      ['disclosure-2021', 'disclosure-2021', 'statistics-2014'],
    );
  });

  it('writes CSV: one head, then a row a cell, of all reports in one file', () => {
    const { stdout } = gouji(['export', EXAMPLES, '--format', 'csv']);
    const [head, ...rows] = lines(stdout);
    assert.equal(
      head,
      'path,issuer,year,form,table,indicator,name,state,text,value,unit,standing,start,end,line,column,status',
    );
    assert.equal(rows.filter((row) => row.includes('statistics-2014')).length, 58);
    const cell = rows.find((row) => row.includes('weidu') && row.includes('requests.unavailable.not-held/total'));
    assert.match(
      cell ?? '',
      /,无法提供：本机关不掌握相关政府信息 · 总计,number,15,15,.*,violated,\d+,\d+,64,53,judged$/,
    );
  });

  it('marks a CSV file as UTF-8 for spreadsheets, and leaves standard output bare', () => {
    const target = folder.path('cells.csv');
    assert.equal(gouji(['export', WEIDU, '--format', 'csv', '--out', target]).status, 0);
    const written = readFileSync(target, 'utf8');
    assert.equal(written.charCodeAt(0), 0xfeff);
    assert.equal(written.slice(1), gouji(['export', WEIDU, '--format', 'csv']).stdout);
  });

  it('quotes what CSV needs quoted, and defuses text that a spreadsheet would run, but no number', () => {
    const line = csvLine(['=1+1', '-3', '+5', '-3+1', '@x', 'a,b', 'a "b"', null, 7]);
    assert.equal(line, `'=1+1,-3,+5,'-3+1,'@x,"a,b","a ""b""",,7\r\n`);
  });

  it('defuses formulas in full-width characters, and those behind a tab or a line end', () => {
    const line = csvLine(['＝1', '＋A1', '－A1', '＠SUM(1)', '\t=1', '\r=1', '\n=1']);
    assert.equal(line, "'＝1,'＋A1,'－A1,'＠SUM(1),'\t=1,\"'\r=1\",\"'\n=1\"\r\n");
  });

  it('leaves dashes that stand for nothing, and numbers in full-width characters, as they are printed', () => {
    assert.equal(csvLine(['-', '－', '--', '－５', '＋１２.５']), '-,－,--,－５,＋１２.５\r\n');
  });

  it('writes a workbook with a sheet a table, drawn with its merged labels, and one of findings', () => {
    const target = folder.path('weidu.xlsx');
    assert.equal(gouji(['export', WEIDU, '--format', 'xlsx', '--out', target]).status, 0);
    const parts = unzipSync(readFileSync(target));
    const part = (name: string): string => new TextDecoder().decode(parts[name]);
    const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map((match) => match[1]);
    assert.deepEqual(names, [
      '主动公开政府信息情况',
      '收到和处理政府信息公开申请情况',
      '政府信息公开行政复议、行政诉讼情况',
      '问题',
    ]);
    const requests = part('xl/worksheets/sheet2.xml');
    assert.ok(requests.includes('<mergeCell ref="D1:J1"/>'), 'the head over the seven columns');
    assert.ok(requests.includes('<mergeCell ref="A6:A27"/>'), 'the chapter beside its outcomes');
    assert.match(requests, /<c r="D4"[^>]*><v>79<\/v>/);
    assert.match(requests, /<c r="J4"[^>]*><f>SUM\(D4:I4\)<\/f><v>86<\/v>/, 'a total that agrees is a formula');
    assert.match(requests, /<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>.*<pageSetup paperSize="9"/s);
    assert.match(part('xl/styles.xml'), /<left style="thin"/);
    assert.match(part('xl/sharedStrings.xml'), /两处|不一致|不成立/);
  });

  it('writes a page that needs nothing else', () => {
    const { stdout } = gouji(['export', WEIDU, '--format', 'html']);
    assert.match(stdout, /^<!DOCTYPE html>/);
    assert.ok(!/<script|<link|<img|src=|url\((?!#)/i.test(stdout.replace(/data:/g, '')), 'nothing is loaded');
    assert.ok(stdout.includes('算得 42'));
    assert.ok(stdout.includes('本年新收政府信息公开申请数量'));
  });

  it('writes one page or workbook a report into a folder', () => {
    const target = folder.path('pages');
    assert.equal(gouji(['export', EXAMPLES, '--format', 'html', '--out', target]).status, 0);
    assert.deepEqual(readdirSync(target).sort(), ['tangting-2024.html', 'weidu-2023.html', 'yanpu-2018.html']);
  });

  it('asks for a folder where several pages have nowhere to go', () => {
    const { status, stdout, stderr } = gouji(['export', EXAMPLES, '--format', 'html'], {
      env: { LANG: 'en_US.UTF-8' },
    });
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /--out/);
  });

  it('wants a format', () => {
    const { status, stderr } = gouji(['export', WEIDU], { env: { LANG: 'en_US.UTF-8' } });
    assert.equal(status, 2);
    assert.match(stderr, /option --format is missing/);
  });

  it('writes what can be read, says what cannot, and ends with 2', () => {
    const { status, stdout, stderr } = gouji(['export', 'nowhere.txt', WEIDU, '--format', 'ndjson']);
    assert.equal(status, 2);
    assert.equal(stdout.trimEnd().split('\n').length, 1);
    assert.match(stderr, /^nowhere\.txt: /);
  });

  it('says so where it cannot write, and ends with 2', () => {
    const target = folder.path('no/such/folder/cells.csv');
    const { status, stderr } = gouji(['export', WEIDU, '--format', 'csv', '--out', target]);
    assert.equal(status, 2);
    assert.ok(stderr.includes(target));
    assert.equal(existsSync(target), false);
  });
});

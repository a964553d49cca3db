import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { presentFile } from '../../src/contract/present-file';
import { analyze } from '../../src/core/analyze';
import type { CheckedFileJson } from '../../src/core/model/check-schema';
import { sheetOf, workbookParts } from '../documents/support/workbook-file';
import { equationsOf } from '../fixtures/equations';
import { docxOf } from '../fixtures/files/docx';
import { pagesOf, wordParts } from '../fixtures/files/from-text';
import { pdfOf, scannedPdf } from '../fixtures/files/pdf';
import { zipOf } from '../fixtures/files/zip';
import { reportNumber } from '../fixtures/generate';
import { LAYOUTS } from '../fixtures/layouts';
import { withSlip } from '../fixtures/slip';
import { checkJson, errorOf, gouji, onlyFile, temporaryFolder } from './support/gouji';

/** A report of each form with one digit changed, in a layout. */
function slipped(layout: string): readonly string[] {
  const { render } = LAYOUTS.find(({ name }) => name === layout)!;
  return [0, 1, 2].map((n) => {
    const report = reportNumber(n);
    const bound = equationsOf(report).flatMap(({ left, right }) => [...left, ...right]);
    return withSlip(render(report), bound, 5).text;
  });
}

const said = ({ form, year, findings }: CheckedFileJson): unknown => ({
  form,
  year,
  findings: findings.map(({ code, severity, message }) => `${code} ${severity} ${message}`),
});

const ofText = (text: string): unknown => said(presentFile('', 'utf-8', analyze(text), 'zh'));

/** A compound file of the time before .docx, with one name in its directory. */
const compound = (name: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(64),
  ]);

describe('documents that are no text', () => {
  const { put, path } = temporaryFolder();

  it('a Word document gives the findings of its text', () => {
    for (const text of slipped('tabs')) {
      const file = put('draft.docx', docxOf(wordParts(text)));
      const read = onlyFile(checkJson([file]).output);
      assert.equal(read.encoding, 'docx');
      assert.deepEqual(said(read), ofText(text));
      assert.ok(read.findings.some(({ severity }) => severity === 'error' || severity === 'warning'));
    }
  });

  it('a PDF gives the findings of its text', () => {
    for (const text of slipped('columns-unpaged')) {
      const file = put('published.pdf', pdfOf(pagesOf(text)));
      const read = onlyFile(checkJson([file]).output);
      assert.deepEqual(said(read), ofText(text));
      assert.ok(read.findings.some(({ severity }) => severity === 'error' || severity === 'warning'));
    }
  });

  it('a workbook gives the findings of its text, each with its sheet and cell', () => {
    const [text = ''] = slipped('tabs');
    const rows = text
      .split('\n')
      .map((line) => line.split('\t').map((one) => (/^\d+(\.\d+)?$/.test(one) ? Number(one) : one)));
    const file = put('report.xlsx', zipOf(workbookParts({ Sheet1: sheetOf(rows) })));
    const read = onlyFile(checkJson([file]).output);
    assert.equal(read.encoding, 'xlsx');
    assert.deepEqual(said(read), ofText(text));
    const [found] = read.findings.filter(({ code }) => code === 'sum');
    const place = found?.place;
    assert.ok(place !== undefined && 'sheet' in place && place.sheet === 'Sheet1');
    const [, letter = '', digits = ''] = /^([A-Z])(\d+)$/.exec(place.cell) ?? [];
    assert.match(String(rows[Number(digits) - 1]?.[letter.charCodeAt(0) - 65]), /\d/);
    assert.match(gouji(['check', file]).stdout, new RegExp(`工作表“Sheet1”的 ${letter}${digits}\\n`));
  }).timeout(60_000);

  it('of Word, the line of a finding is the number of its paragraph or row, and the row is quoted', () => {
    const rows = [
      [{ text: '统计指标' }, { text: '单位' }, { text: '统计数' }],
      [{ text: '三、依申请公开情况' }, { text: '——', columns: 2 }],
      [{ text: '（一）收到申请数' }, { text: '件', merge: 'start' as const }, { text: '12' }],
      [{ text: '1.当面申请数' }, { text: '', merge: 'on' as const }, { text: '3' }],
      [{ text: '2.传真申请数' }, { text: '', merge: 'on' as const }, { text: '0' }],
      [{ text: '3.网络申请数' }, { text: '', merge: 'on' as const }, { text: '5' }],
      [{ text: '4.信函申请数' }, { text: '', merge: 'on' as const }, { text: '3' }],
      [{ text: '（二）申请办结数' }, { text: '', merge: 'on' as const }, { text: '11' }],
      [{ text: '1.按时办结数' }, { text: '', merge: 'on' as const }, { text: '11' }],
      [{ text: '2.延期办结数' }, { text: '', merge: 'on' as const }, { text: '0' }],
    ];
    const file = put('merged.docx', docxOf(['青屏县2016年政府信息公开工作年度报告', rows]));
    const { stdout, status } = gouji(['check', file]);
    assert.equal(status, 1);
    assert.match(stdout, /merged\.docx:4:\d+: .*12 ≠ 3\+0\+5\+3 = 11/);
    assert.match(stdout, /收到申请数/);
    assert.match(stdout, /行号是段落和表格行的序号/);
  });

  it('automatic numbers of headings are read', () => {
    const numbering =
      '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
    const heading = (text: string) => ({
      xml: `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`,
    });
    const parts = [
      '青屏县2016年政府信息公开工作年度报告',
      heading('概述'),
      '甲。',
      heading('主动公开政府信息情况'),
      '乙。',
    ];
    const file = put('numbered.docx', docxOf(parts, numbering));
    const { sections } = JSON.parse(gouji(['parse', file]).stdout) as {
      sections: { ordinal: string; title: string }[];
    };
    assert.deepEqual(
      sections.map(({ ordinal, title }) => ordinal + title),
      ['一概述', '二主动公开政府信息情况'],
    );
  });

  it('what is embedded in a Word document and not read is said', () => {
    const sheet =
      '<w:object xmlns:o="urn:schemas-microsoft-com:office:office"><o:OLEObject ProgID="Excel.Sheet.12"/></w:object>';
    const file = put('embedded.docx', docxOf(['甲。', { xml: `<w:p><w:r>${sheet}</w:r></w:p>` }]));
    assert.match(gouji(['check', file]).stdout, /嵌入了 1 处别的内容/);
  });

  it('a document is not written back', () => {
    const [text = ''] = slipped('tabs');
    const content = docxOf(wordParts(text));
    const file = put('draft.docx', content);
    gouji(['fix', file]);
    assert.ok(readFileSync(file).equals(content));
  });

  for (const [name, content, code] of [
    ['old.doc', compound('WordDocument'), 'old-word'],
    ['draft.wps', compound('WordDocument'), 'wps'],
    ['secret.docx', compound('EncryptedPackage'), 'locked'],
    ['cut.docx', docxOf(['甲']).subarray(0, 300), 'broken'],
    ['empty.docx', zipOf({ 'word/document.xml': '<nothing' }), 'broken'],
    ['sheet.xlsb', zipOf({ 'xl/workbook.bin': '' }), 'workbook'],
    ['cut.xlsx', zipOf({ 'xl/workbook.xml': '<x' }), 'broken'],
    ['draft.doc', Buffer.from('{\\rtf1\\ansi x}'), 'rtf'],
    [
      'nested.docx',
      docxOf([{ xml: '<w:tbl><w:tr><w:tc>'.repeat(2000) + '</w:tc></w:tr></w:tbl>'.repeat(2000) }]),
      'too-deep',
    ],
    ['scan.pdf', scannedPdf(), 'scan'],
    ['cut.pdf', pdfOf([['甲']]).subarray(0, 60), 'broken'],
  ] as const) {
    it(`${name}: ${code}, said in words, and the other files are checked`, () => {
      const file = put(name, content);
      const good = put('good.txt', '甲');
      const { ran, output } = checkJson([file, good]);
      assert.equal(ran.status, 2);
      assert.deepEqual(output.files.map(errorOf), [code, undefined]);
      assert.ok(!ran.stderr.includes('Warning'), ran.stderr);
    });
  }

  it('a folder gives its Word documents too', () => {
    put('folder/a.docx', docxOf(['甲']));
    put('folder/b.txt', '乙');
    assert.equal(checkJson([path('folder')]).output.files.length, 2);
  });
});

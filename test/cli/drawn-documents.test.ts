import assert from 'node:assert/strict';
import { blocksOfHtml } from '../fixtures/drawn/blocks-of-html';
import { drawReport } from '../fixtures/drawn/draw-report';
import { PLAIN } from '../fixtures/drawn/drawing';
import { ofdOf } from '../fixtures/files/ofd';
import { type PdfWriting, pdfOfDrawn } from '../fixtures/files/pdf';
import { checkJson, gouji, onlyFile, temporaryFolder } from './support/gouji';

const HEAD = '<p>青屏县2016年政府信息公开工作年度报告</p><p>附件：政府信息公开情况统计表（2016年度）</p>';
const ROWS = [
  ['统计指标', '单位', '统计数'],
  ['三、依申请公开情况', '——', '——'],
  ['（一）收到申请数', '件', '12'],
  ['1.当面申请数', '件', '3'],
  ['2.传真申请数', '件', '0'],
  ['3.网络申请数', '件', '5'],
  ['4.信函申请数', '件', '3'],
  ['（二）申请办结数', '件', '11'],
  ['1.按时办结数', '件', '11'],
  ['2.延期办结数', '件', '0'],
];
const table = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const pagesOf = (html: string) => drawReport(blocksOfHtml(html), { ...PLAIN, size: 10 });
const PAGES = pagesOf(HEAD + table(ROWS));
const SUM = /12 ≠ 3\+0\+5\+3 = 11/;

describe('documents that are drawn', () => {
  const { put } = temporaryFolder();
  const ways: readonly (readonly [string, Uint8Array])[] = [
    ['drawn.pdf', pdfOfDrawn(PAGES)],
    ['rotated.pdf', pdfOfDrawn(PAGES, { rotate: 90 })],
    ['drawn.ofd', ofdOf(PAGES)],
  ];
  for (const [name, content] of ways) {
    it(`${name}: a finding names page, table, row and column`, () => {
      const read = onlyFile(checkJson([put(name, content)]).output);
      const finding = read.findings.find(({ code }) => code === 'sum');
      assert.match(finding?.message ?? '', SUM);
      assert.deepEqual(finding?.place, { page: 1, table: 1, row: 3, column: 3 });
      assert.deepEqual(finding?.related[0]?.place, { page: 1, table: 1, row: 4, column: 3 });
    });
  }

  it('the text output says page and cell, in both languages', () => {
    const file = put('said.pdf', pdfOfDrawn(PAGES));
    assert.match(gouji(['check', file]).stdout, /第 1 页，第 1 张表第 3 行第 3 栏/);
    assert.match(gouji(['check', file, '--lang', 'en']).stdout, /page 1, table 1, row 3, column 3/);
  });

  it('a value that is filled into a field of a form is read', () => {
    const blank = ROWS.map((row) => row.map((cell) => (cell === '12' ? '' : cell)));
    const [page] = pagesOf(HEAD + table(blank));
    const lines = page!.lines.filter(({ left, right, top, bottom }) => left === right && bottom > top);
    const [unit, left, right] = [...new Set(lines.map((line) => line.left))].sort((a, b) => a - b).slice(-3) as [
      number,
      number,
      number,
    ];
    const { y } = page!.glyphs.find(({ text, x }) => text === '件' && x > unit && x < left)!;
    const fields: PdfWriting['fields'] = [
      { value: '12', box: { left: left + 2, right: right - 2, top: y - 10, bottom: y + 2 } },
    ];
    const read = onlyFile(checkJson([put('form.pdf', pdfOfDrawn([page!], { fields }))]).output);
    assert.ok(read.findings.some(({ message }) => SUM.test(message)));
  });

  it('a page that is a picture among pages of text is named, in the findings and by its number', () => {
    const file = put('picture.pdf', pdfOfDrawn([...PAGES, ...PAGES], { pictures: [2] }));
    const read = onlyFile(checkJson([file]).output);
    assert.deepEqual(read.unreadPages, [2]);
    assert.ok(read.findings.some(({ code, message }) => code === 'notice' && message.includes('第 2 页')));
    const parsed = JSON.parse(gouji(['parse', file]).stdout) as { unreadPages?: number[] };
    assert.deepEqual(parsed.unreadPages, [2]);
  });
});

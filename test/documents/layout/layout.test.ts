import assert from 'node:assert/strict';
import type { Layout } from '../../../src/documents/layout/layout';
import { layoutOfLines } from '../../../src/documents/layout/layout-of-lines';
import { readOfd } from '../../../src/documents/ofd/read-ofd';
import { blocksOfHtml } from '../../fixtures/drawn/blocks-of-html';
import { drawReport } from '../../fixtures/drawn/draw-report';
import { PLAIN } from '../../fixtures/drawn/drawing';
import { ofdOf } from '../../fixtures/files/ofd';
import { reportNumber } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';
import { cell, line, p, partsOf, r, readOf, row, table } from '../support/word-file';

/** A layout with the words of its ranges: `[2x1 words]` is a cell over two columns. */
function said(text: string, layout: Layout): string {
  return layout
    .map((block) => {
      if (block.kind === 'paragraph') return text.slice(block.start, block.end);
      const cells = block.rows.map((all) =>
        all.map(
          ({ columns, rows, blocks }) => `[${columns * rows > 1 ? `${columns}x${rows} ` : ''}${said(text, blocks)}]`,
        ),
      );
      return cells.map((all) => all.join('')).join('\n');
    })
    .join('\n');
}

/** All that the paragraphs of a layout print, cells in their order. */
const words = (text: string, layout: Layout): string =>
  layout
    .map((block) =>
      block.kind === 'paragraph'
        ? text.slice(block.start, block.end)
        : block.rows.flatMap((all) => all.map(({ blocks }) => words(text, blocks))).join(''),
    )
    .join('');

const withoutBars = (text: string): string => text.replace(/[\s|]/g, '');

const wordLayout = (body: string): string => {
  const read = readOf(partsOf(body));
  return said(read.text, read.layout());
};

const merged = (kind: 'restart' | '' = ''): string => (kind === '' ? '<w:vMerge/>' : `<w:vMerge w:val="${kind}"/>`);

describe('the layout of a document', () => {
  it('has paragraphs and cells with their text, in the order of the document', () => {
    assert.equal(
      wordLayout(line('一、总体') + table(row('收到', '12'), row('答复', '')) + line('二、问题')),
      '一、总体\n[收到][12]\n[答复][]\n二、问题',
    );
  });

  it('keeps cells over several columns and rows, which the text prints once', () => {
    const body = table(
      row(cell('类别', '<w:gridSpan w:val="2"/>'), cell('件数')),
      row(cell('申请', merged('restart')), '新收', '12'),
      row(cell('', merged()), '结转', '3'),
    );
    assert.equal(wordLayout(body), '[2x1 类别][件数]\n[1x2 申请][新收][12]\n[结转][3]');
  });

  it('keeps the paragraphs of a cell apart, and tables in cells', () => {
    assert.equal(wordLayout(table(row(cell(line('合计') + line('全部')), '15'))), '[合计\n全部][15]');
    const inner = table(row('甲', '1'), row('乙', '2'));
    assert.equal(wordLayout(table(row(cell(line('外') + inner + line('')), '15'))).includes('甲'), true);
  });

  it('leaves out what is printed nowhere, and keeps what stands in front of a table as it is printed', () => {
    assert.equal(wordLayout(line('') + p(r('共') + r('5') + r('件', '<w:vanish/>')) + line('')), '共5');
  });

  it('of lines has those that are not blank, where they stand', () => {
    assert.deepEqual(layoutOfLines('甲\n\n  乙 \n', 5), [
      { kind: 'paragraph', start: 5, end: 6 },
      { kind: 'paragraph', start: 8, end: 11 },
    ]);
  });

  it('of drawn pages prints every character of the text once, tables and lines', () => {
    const html = LAYOUTS.find(({ name }) => name === 'html');
    assert.ok(html);
    for (const seed of [2, 5, 9]) {
      const blocks = blocksOfHtml(html.render(reportNumber(seed)).text);
      const read = readOfd(ofdOf(drawReport(blocks, { ...PLAIN, size: 9, aside: 'left' })));
      assert.ok('text' in read);
      assert.equal(withoutBars(words(read.text, read.layout)), withoutBars(read.text));
      assert.ok(read.layout.some(({ kind }) => kind === 'table'));
    }
  }).timeout(20_000);
});

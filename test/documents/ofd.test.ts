import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze';
import { documentKind } from '../../src/documents/document-kind';
import type { DrawnPage } from '../../src/documents/drawn/drawn-page';
import { readOfd } from '../../src/documents/ofd/read-ofd';
import { blocksOfHtml } from '../fixtures/drawn/blocks-of-html';
import { drawReport } from '../fixtures/drawn/draw-report';
import { PLAIN } from '../fixtures/drawn/drawing';
import { type OfdWriting, ofdOf } from '../fixtures/files/ofd';
import { zipOf } from '../fixtures/files/zip';
import { reportNumber } from '../fixtures/generate';
import { LAYOUTS } from '../fixtures/layouts';

const html = LAYOUTS.find(({ name }) => name === 'html')!;
const { text: SOURCE } = html.render(reportNumber(2));
const PAGES = drawReport(blocksOfHtml(SOURCE), { ...PLAIN, size: 9, aside: 'left' });

const textOf = (bytes: Uint8Array): string => {
  const read = readOfd(bytes);
  return 'trouble' in read ? read.trouble : read.text;
};

const cellsOf = (text: string, format: 'plain' | 'html'): unknown =>
  analyze(text, { format }).tables.map(({ cells }) =>
    Object.fromEntries([...cells].map(([id, { state, text: printed }]) => [id, state === 'number' ? printed : state])),
  );

const MARK =
  '<ofd:TextObject Boundary="40 60 100 10" Size="5" CTM="0.7 -0.7 0.7 0.7 0 0"><ofd:TextCode X="0" Y="5" DeltaX="5 5 5">2024</ofd:TextCode></ofd:TextObject>';

describe('an OFD file', () => {
  const ways: readonly (readonly [string, OfdWriting])[] = [
    ['with its lines stroked', {}],
    ['with its lines as thin surfaces', { lines: 'filled' }],
    ['with its lines in a template below the page', { lines: 'template' }],
    ['in the namespace of the older edition', { namespace: 'http://www.ofdspec.org' }],
    ['whose paths are rooted', { pagePath: '/Doc_0/Pages/Page_0/Content.xml' }],
    ['whose paths are written in another case', { pagePath: 'pages/page_0/content.xml' }],
    ['with more advances than characters, repeated ones counted', { repeated: true }],
    ['with turned text across the page', { more: MARK }],
  ];
  for (const [how, writing] of ways) {
    it(`${how} gives every cell of its tables`, () => {
      const pages: DrawnPage[] = writing.lines === 'template' ? PAGES.slice(0, 1) : PAGES;
      const wanted = writing.lines === 'template' ? textOf(ofdOf(pages)) : SOURCE;
      const format = writing.lines === 'template' ? 'plain' : 'html';
      assert.match(wanted, writing.lines === 'template' ? /\| 行政许可 \|/ : /<table/);
      assert.deepEqual(cellsOf(textOf(ofdOf(pages, writing)), 'plain'), cellsOf(wanted, format));
    });
  }

  it('whose text is drawn twice gives it once', () => {
    const twice = PAGES.map((page) => ({
      ...page,
      glyphs: [...page.glyphs, ...page.glyphs.map((glyph) => ({ ...glyph, x: glyph.x + 0.3 }))],
    }));
    assert.deepEqual(cellsOf(textOf(ofdOf(twice)), 'plain'), cellsOf(SOURCE, 'html'));
  });

  it('names its pages', () => {
    const read = readOfd(ofdOf(PAGES));
    assert.ok(!('trouble' in read));
    assert.equal(read.places.at(-1)?.page, PAGES.length);
  });

  it('is told by its content', () => {
    assert.equal(documentKind(ofdOf(PAGES.slice(0, 1)), 'report.zip'), 'ofd');
  });

  it('that lacks a page, or is no XML, is broken', () => {
    const entry = '<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>';
    assert.equal(textOf(zipOf({ 'OFD.xml': entry })), 'broken');
    assert.equal(textOf(ofdOf(PAGES, { pagePath: 'Pages/none.xml' })), 'broken');
    assert.equal(textOf(zipOf({ 'OFD.xml': '<OFD' })), 'broken');
    assert.equal(textOf(ofdOf(PAGES).slice(0, 400)), 'broken');
  });

  it('whose pages are pictures is a scan', () => {
    const picture = '<ofd:ImageObject Boundary="0 0 210 297" ResourceID="9"/>';
    assert.equal(textOf(ofdOf([{ ...PAGES[0]!, glyphs: [], lines: [] }], { more: picture })), 'scan');
  });
});

import assert from 'node:assert/strict';
import { cell, document, line, p, partsOf, r, readOf, row, table } from '../support/word-file';

/** The XML that a stretch of the text is printed from. */
function xmlOf(body: string, text: string, beside = {}): readonly string[] {
  const parts = partsOf(body, beside);
  const read = readOf(parts);
  const start = read.text.indexOf(text);
  assert.ok(start >= 0, read.text);
  return read
    .placesOf({ start, end: start + text.length })
    .map((one) => `${one.part}: ${parts[one.part]?.slice(one.start, one.end)}`);
}
const MAIN = 'word/document.xml: ';

describe('where the characters of a Word document stand in the file', () => {
  for (const [does, body, text, places] of [
    ['a number in a sentence', line('收到申请12件'), '12', [`${MAIN}12`]],
    ['a number in a cell', table(row('收到', '12')), '12', [`${MAIN}12`]],
    [
      'a number of two runs has two places',
      p(r('收到1') + r('23', '<w:b/>') + r('件')),
      '123',
      [`${MAIN}1`, `${MAIN}23`],
    ],
    [
      'what was deleted in it is no place of it',
      p(`${r('1')}<w:del w:id="1"><w:r><w:delText>9</w:delText></w:r></w:del>${r('2件')}`),
      '12',
      [`${MAIN}1`, `${MAIN}2`],
    ],
    ['a character that is written as an entity', line('甲&amp;乙12件'), '&乙12', [`${MAIN}&amp;乙12`]],
    ['text behind invisible characters', line('\u202a12\u202c件'), '12', [`${MAIN}12`]],
    [
      'a symbol is its element',
      p(`<w:r><w:sym w:font="Symbol" w:char="F035"/></w:r>${r('件')}`),
      '5件',
      [`${MAIN}<w:sym w:font="Symbol" w:char="F035"/>`, `${MAIN}件`],
    ],
  ] as const)
    it(does, () => assert.deepEqual(xmlOf(body, text), places));

  it('an automatic number has none', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body = p(r('甲'), '<w:numPr><w:numId w:val="1"/></w:numPr>');
    assert.deepEqual(xmlOf(body, '1、', { numbering }), []);
    assert.deepEqual(xmlOf(body, '1、甲', { numbering }), [`${MAIN}甲`]);
  });

  it('a blank cell is the place where its number would be typed', () => {
    const body = table(row('收到', cell(p('', '<w:jc w:val="left"/>'))));
    const read = readOf(partsOf(body));
    const at = read.text.indexOf('| |') + '| '.length;
    const [place] = read.placesOf({ start: at, end: at });
    assert.equal(document(body).slice(0, place?.start).endsWith('<w:jc w:val="left"/></w:pPr>'), true);
  });

  it('a note stands in the part of the notes', () => {
    const footnotes = `<w:footnote w:id="2">${line('其中3件')}</w:footnote>`;
    const body = p(`${r('收到12件')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    assert.deepEqual(xmlOf(body, '3件', { footnotes }), ['word/footnotes.xml: 3件']);
    assert.deepEqual(xmlOf(body, '12件\n其中', { footnotes }), [`${MAIN}12件`, 'word/footnotes.xml: 其中']);
  });
});

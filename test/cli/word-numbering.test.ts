import assert from 'node:assert/strict';
import { withNumbers } from '../../src/documents/word-numbering';

const level = (n: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING =
  `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCountingThousand', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';

const inList = (list: number, at: number): string =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`;
const paragraph = (properties: string, text: string): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

const shown = (document: string, styles = ''): string[] =>
  withNumbers(document, NUMBERING, styles)
    .split('</w:p>')
    .map((one) => one.replace(/<[^<>]*>/g, ''))
    .filter((one) => one !== '');

describe('automatic numbers of a Word document', () => {
  it('are counted by level, the inner ones anew under each outer one', () => {
    const document = [
      [0, '概述'],
      [1, '甲'],
      [1, '乙'],
      [0, '公开'],
      [1, '丙'],
      [2, '丁'],
      [2, '戊'],
    ] as const;
    assert.deepEqual(shown(document.map(([at, text]) => paragraph(inList(1, at), text)).join('')), [
      '一、概述',
      '（一）甲',
      '（二）乙',
      '二、公开',
      '（一）丙',
      '1.丁',
      '2.戊',
    ]);
  });

  it('come from the style where the paragraph has none of its own', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Heading1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const heading = paragraph('<w:pStyle w:val="Heading1"/>', '概述');
    assert.deepEqual(shown(heading + heading, styles), ['一、概述', '二、概述']);
  });

  it('begin anew where the list says so', () => {
    const document = paragraph(inList(1, 0), '甲') + paragraph(inList(3, 0), '乙');
    assert.deepEqual(shown(document), ['一、甲', '一、乙']);
  });

  it('are none for bullets, and none where nothing is numbered', () => {
    assert.deepEqual(shown(paragraph(inList(2, 0), '甲') + paragraph('<w:jc w:val="left"/>', '乙')), ['甲', '乙']);
  });

  it('stand in front of the text where formatting was changed with changes tracked', () => {
    const changed = `${inList(1, 0)}<w:pPrChange w:id="1"><w:pPr>${inList(2, 0)}</w:pPr></w:pPrChange>`;
    assert.deepEqual(shown(paragraph(changed, '甲')), ['一、甲']);
  });

  it('reach past nine in Chinese', () => {
    const document = Array.from({ length: 21 }, () => paragraph(inList(1, 0), '甲')).join('');
    assert.deepEqual(
      [9, 10, 18, 19, 20].map((i) => shown(document)[i]),
      ['十、甲', '十一、甲', '十九、甲', '二十、甲', '二十一、甲'],
    );
  });
});

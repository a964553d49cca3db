import assert from 'node:assert/strict';
import { formattedNumber } from '../../../src/documents/word/number-format';
import { type Beside, line, linesOf, p, r, row, table } from '../support/word-file';

const level = (n: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, of: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const CHAPTERS = [
  level(0, 'chineseCounting', '%1、'),
  level(1, 'chineseCountingThousand', '（%2）'),
  level(2, 'decimal', '%3.'),
];
const NUMBERING = `${definition(0, ...CHAPTERS)}${definition(1, level(0, 'bullet', '•'))}${list(1, 0)}${list(2, 1)}${list(
  3,
  0,
  '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>',
)}`;

const inList = (id: number, at?: number): string =>
  `<w:numPr>${at === undefined ? '' : `<w:ilvl w:val="${at}"/>`}<w:numId w:val="${id}"/></w:numPr>`;
const numbered = (text: string, id = 1, at = 0): string => p(r(text), inList(id, at));
const shown = (body: string, numbering = NUMBERING, beside: Beside = {}): readonly string[] =>
  linesOf(body, { numbering, ...beside });
const styled = (text: string, style: string, own = ''): string => p(r(text), `<w:pStyle w:val="${style}"/>${own}`);
const style = (id: string, properties: string, basedOn = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}">${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${properties}</w:pPr></w:style>`;

describe('automatic numbers of a Word document', () => {
  it('are counted by level, the inner ones anew under each outer one', () => {
    const body = [
      numbered('概述'),
      numbered('甲', 1, 1),
      numbered('乙', 1, 1),
      numbered('公开'),
      numbered('丙', 1, 1),
      numbered('丁', 1, 2),
      numbered('戊', 1, 2),
    ].join('');
    assert.deepEqual(shown(body), ['一、概述', '（一）甲', '（二）乙', '二、公开', '（一）丙', '1. 丁', '2. 戊']);
  });

  it('come from the style where the paragraph has none of its own', () => {
    const styles = style('Heading1', inList(1));
    assert.deepEqual(shown(styled('概述', 'Heading1').repeat(2), NUMBERING, { styles }), ['一、概述', '二、概述']);
  });

  it('come from the style that a style is based on', () => {
    const styles = style('A', inList(1, 1)) + style('B', '<w:jc w:val="left"/>', 'A');
    assert.deepEqual(shown(styled('甲', 'B'), NUMBERING, { styles }), ['（一）甲']);
  });

  it('are of the level that is linked with the style', () => {
    const linked = definition(
      5,
      level(0, 'decimal', '%1.', '<w:pStyle w:val="H1"/>'),
      level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/>'),
    );
    const styles = style('H1', inList(9)) + style('H2', inList(9));
    const body = styled('甲', 'H1') + styled('乙', 'H2') + styled('丙', 'H2');
    assert.deepEqual(shown(body, linked + list(9, 5), { styles }), ['1. 甲', '1.1 乙', '1.2 丙']);
  });

  it('are taken from a style by list 0', () => {
    const styles = style('H', inList(1));
    assert.deepEqual(shown(styled('甲', 'H', inList(0)) + styled('乙', 'H'), NUMBERING, { styles }), ['甲', '一、乙']);
  });

  it('come by a link to a style of lists', () => {
    const numbering = `<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Link"/></w:abstractNum>${definition(8, ...CHAPTERS)}${list(1, 7)}${list(2, 8)}`;
    const styles = `<w:style w:type="numbering" w:styleId="Link"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`;
    assert.deepEqual(shown(numbered('甲') + numbered('乙', 2), numbering, { styles }), ['一、甲', '二、乙']);
  });

  it('of links in a circle are none, and nothing is lost', () => {
    const numbering = `<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Link"/></w:abstractNum>${list(1, 7)}`;
    const styles = `<w:style w:type="numbering" w:styleId="Link"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    assert.deepEqual(shown(numbered('甲'), numbering, { styles }), ['甲']);
  });

  it('begin anew where the list says so, once', () => {
    assert.deepEqual(shown(numbered('甲') + numbered('乙', 3) + numbered('丙', 3)), ['一、甲', '一、乙', '二、丙']);
  });

  it('begin at the number that the list says', () => {
    const later = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>`;
    assert.deepEqual(shown(numbered('甲', 6), definition(0, ...CHAPTERS) + list(6, 0, later)), ['四、甲']);
  });

  it('look as the list says where it has a level of its own', () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '第%1项　')}</w:lvlOverride>`;
    assert.deepEqual(shown(numbered('甲', 6), definition(0, ...CHAPTERS) + list(6, 0, own)), ['第1项　 甲']);
  });

  it('go on under an outer one where the level says so', () => {
    const on = definition(0, level(0, 'decimal', '%1、'), level(1, 'decimal', '（%2）', '<w:lvlRestart w:val="0"/>'));
    const body = numbered('甲') + numbered('乙', 1, 1) + numbered('丙') + numbered('丁', 1, 1);
    assert.deepEqual(shown(body, on + list(1, 0)), ['1、甲', '（1）乙', '2、丙', '（2）丁']);
  });

  it('are decimals where the level says that all are', () => {
    const legal = definition(0, level(0, 'chineseCounting', '第%1章'), level(1, 'decimal', '%1.%2', '<w:isLgl/>'));
    assert.deepEqual(shown(numbered('甲') + numbered('乙', 1, 1), legal + list(1, 0)), ['第一章 甲', '1.1 乙']);
  });

  it('never run into a digit of the text', () => {
    for (const suffix of ['<w:suff w:val="nothing"/>', '<w:suff w:val="space"/>', '']) {
      const numbering = definition(0, level(0, 'decimal', '%1.', suffix)) + list(1, 0);
      assert.deepEqual(shown(numbered('2031年，收到申请59件。'), numbering), ['1. 2031年，收到申请59件。']);
    }
    const plain = definition(0, level(0, 'decimal', '%1', '<w:suff w:val="nothing"/>')) + list(1, 0);
    assert.deepEqual(shown(numbered('5件') + numbered('甲'), plain), ['1 5件', '2甲']);
  });

  it('are none for bullets, and none where nothing is numbered', () => {
    assert.deepEqual(shown(numbered('甲', 2) + line('乙') + numbered('丙', 77)), ['甲', '乙', '丙']);
  });

  it('are those of now where formatting was changed with changes tracked', () => {
    const changed = `${inList(1, 0)}<w:pPrChange w:id="1"><w:pPr>${inList(2, 0)}</w:pPr></w:pPrChange>`;
    assert.deepEqual(shown(p(r('甲'), changed)), ['一、甲']);
  });

  it('do not count paragraphs that were deleted, nor rows', () => {
    const mark = `${inList(1, 0)}<w:rPr><w:del w:id="1"/></w:rPr>`;
    const gone = p('<w:del w:id="2"><w:r><w:delText>乙</w:delText></w:r></w:del>', mark);
    const goneRow = `<w:tr><w:trPr><w:del w:id="3"/></w:trPr><w:tc>${numbered('丙')}</w:tc></w:tr>`;
    const body = numbered('甲') + gone + table(row('指标', '数'), goneRow) + numbered('丁');
    assert.deepEqual(shown(body), ['一、甲', '| 指标 | 数 |', '二、丁']);
  });

  it('count in cells and in text boxes', () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${numbered('乙')}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const body = numbered('甲') + p(box) + table(row(`<w:tc>${numbered('丙')}</w:tc>`, '3')) + numbered('丁');
    assert.deepEqual(shown(body), ['一、甲', '二、乙', '| 三、丙 | 3 |', '四、丁']);
  });

  it('have the format that all know where a later one stands beside it', () => {
    const later =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1、"/></w:lvl>';
    assert.deepEqual(shown(numbered('甲'), definition(0, later) + list(1, 0)), ['01、甲']);
  });
});

describe('formats of numbers', () => {
  for (const [format, number, text] of [
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 11, '十一'],
    ['chineseCounting', 20, '二十'],
    ['chineseCounting', 21, '二十一'],
    ['chineseCountingThousand', 105, '一百〇五'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['chineseCountingThousand', 1001, '一千〇一'],
    ['chineseLegalSimplified', 12, '拾贰'],
    ['ideographDigital', 12, '一二'],
    ['ideographTraditional', 3, '丙'],
    ['ideographTraditional', 11, '11'],
    ['decimalEnclosedCircleChinese', 5, '⑤'],
    ['decimalEnclosedParen', 3, '⑶'],
    ['decimalEnclosedFullstop', 2, '⒉'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalZero', 7, '07'],
    ['lowerLetter', 27, 'aa'],
    ['upperRoman', 49, 'XLIX'],
    ['lowerRoman', 4, 'iv'],
    ['none', 4, ''],
    ['aFormatOfLater', 4, '4'],
  ] as const)
    it(`${format} of ${number} is ${text || 'nothing'}`, () => assert.equal(formattedNumber(number, format), text));
});

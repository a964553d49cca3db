import assert from 'node:assert/strict';
import { readWorkbook } from '../../../src/documents/workbook/read-workbook';
import { zipOf } from '../../fixtures/files/zip';
import { c, linesOf, number, sheetOf, workbookOf, workbookParts } from '../support/workbook-file';

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="166" formatCode="0&quot;天 d&quot;"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="1"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="14"/></cellXfs>';

describe('workbooks', () => {
  for (const [does, cell, printed] of [
    ['a number with all its digits, however it is displayed', number('B1', 318.46, 's="1"'), '318.46'],
    ['a number that is not exact in binary', number('B1', '318.45999999999998'), '318.46'],
    ['a number with an exponent', number('B1', '1.2E4'), '12000'],
    ['a negative number', number('B1', -14), '-14'],
    ['a stored result of 0', c('B1', '<f>SUM(B2:B3)</f><v>0</v>'), '0'],
    ['a stored result', c('B1', '<f>B2+B3</f><v>59</v>'), '59'],
    ['a stored result that is text', c('B1', '<f>A1</f><v>无</v>', 't="str"'), '无'],
    ['a formula that gives no characters', c('B1', '<f>""</f><v></v>', 't="str"'), ''],
    ['a number that is typed as text', c('B1', '<is><t>59</t></is>', 't="inlineStr"'), '59'],
    ['a shared string', c('B1', '<v>0</v>', 't="s"'), '59件'],
    ['a share', number('B1', 0.1245, 's="2"'), '12.45%'],
    ['a date', number('B1', 45657, 's="3"'), '2024-12-31'],
    ['a date in a format that all have', number('B1', 45657, 's="5"'), '2024-12-31'],
    ['a number with a unit in its format', number('B1', 20, 's="4"'), '20'],
    ['a fault', c('B1', '<v>#REF!</v>', 't="e"'), '#REF!'],
    [
      'text in several looks, readings left out',
      c(
        'B1',
        '<is><r><t>5</t></r><r><rPr><b/></rPr><t>9</t></r><rPh sb="0" eb="1"><t>ご</t></rPh></is>',
        't="inlineStr"',
      ),
      '59',
    ],
    [
      'struck-out text is out, and a mark of a note is no digit',
      c(
        'B1',
        '<is><r><rPr><strike/></rPr><t>61</t></r><r><t>59</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is>',
        't="inlineStr"',
      ),
      '59',
    ],
    ['a number that is broken to fit its cell', c('B1', '<is><t>5&#10;9</t></is>', 't="inlineStr"'), '59'],
  ] as const)
    it(does, () => {
      const strings = '<si><t>59件</t></si>';
      const blank = printed === '' ? '收到' : `| 收到 | ${printed} |`;
      assert.deepEqual(linesOf(sheetOf([['收到', cell]]), { strings, styles: STYLES }), [blank]);
    });

  for (const [does, sheet, lines] of [
    [
      'a label merged over columns is one',
      sheetOf(
        [
          ['申请', '', '数'],
          ['收到', '网上', 3],
        ],
        ['A1:B1'],
      ),
      ['| 申请 | 数 |', '| 收到 | 网上 | 3 |'],
    ],
    [
      'a label merged over rows stands in the first',
      sheetOf(
        [
          ['申请', '收到', 12],
          ['', '办结', 3],
        ],
        ['A1:A2'],
      ),
      ['| 申请 | 收到 | 12 |', '| 办结 | 3 |'],
    ],
    [
      'a blank among values is a blank cell',
      sheetOf([
        ['指标', '甲', '乙'],
        ['收到', '', 3],
      ]),
      ['| 指标 | 甲 | 乙 |', '| 收到 | | 3 |'],
    ],
    [
      'a blank at the end of a row as well',
      sheetOf([
        ['指标', '甲', '乙'],
        ['收到', 3, ''],
      ]),
      ['| 指标 | 甲 | 乙 |', '| 收到 | 3 | |'],
    ],
    [
      'a title is a line, and blank rows part tables',
      sheetOf([
        ['某县2031年政府信息公开工作年度报告'],
        ['指标', '数'],
        ['收到', 12],
        [],
        ['指标', '甲', '乙'],
        ['办结', 3, 4],
      ]),
      [
        '某县2031年政府信息公开工作年度报告',
        '| 指标 | 数 |',
        '| 收到 | 12 |',
        '| 指标 | 甲 | 乙 |',
        '| 办结 | 3 | 4 |',
      ],
    ],
    [
      'sentences are lines',
      sheetOf([['全年收到申请12件，办结3件。'], ['指标', '数']]),
      ['全年收到申请12件，办结3件。', '| 指标 | 数 |'],
    ],
    ['columns before the first that is used are none', sheetOf([['', '收到', 12]]), ['| 收到 | 12 |']],
    [
      'hidden rows and columns are out',
      `${sheetOf(
        [
          ['收到', 9, 12],
          ['办结', 1, 3],
        ],
        [],
        '<cols><col min="2" max="2" hidden="1"/></cols>',
      ).replace('<row r="2">', '<row r="2" hidden="1">')}`,
      ['| 收到 | | 12 |'],
    ],
    [
      'cells and rows without an address follow one another',
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="inlineStr"><is><t>收到</t></is></c><c><v>12</v></c></row></sheetData></worksheet>',
      ['| 收到 | 12 |'],
    ],
  ] as const)
    it(does, () => assert.deepEqual(linesOf(sheet), lines));

  it('sheets stand one behind the other, those with a name of their own under it', () => {
    const read = workbookOf({ 受理情况: sheetOf([['收到', 12]]), Sheet2: sheetOf([['办结', 3]]) });
    assert.equal(read.text, '受理情况\n| 收到 | 12 |\n| 办结 | 3 |\n');
  });

  it('hidden sheets are named', () => {
    const states = { 底稿: ' state="hidden"' };
    const read = workbookOf({ Sheet1: sheetOf([['收到', 12]]), 底稿: sheetOf([['收到', 9]]) }, { states });
    assert.deepEqual([read.text, read.hidden], ['| 收到 | 12 |\n', ['底稿']]);
  });

  it('a number has its sheet and cell', () => {
    const read = workbookOf({
      甲表: sheetOf([['收到', 12]]),
      乙表: sheetOf([
        ['指标', '数'],
        ['收到', 13],
      ]),
    });
    const cellOf = (of: string) => {
      const start = read.text.indexOf(of);
      return read.cellOf({ start, end: start + of.length });
    };
    assert.deepEqual(cellOf('12'), { sheet: '甲表', cell: 'B1' });
    assert.deepEqual(cellOf('13'), { sheet: '乙表', cell: 'B2' });
    assert.equal(cellOf('甲表'), null);
  });

  it('a sheet that claims to be one cell is read all the same', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="1000000"><c r="A1000000"><v>3</v></c></row>';
    const sheet = sheetOf([], ['A1:XFD1048576']).replace('<sheetData>', `<sheetData>${rows}`);
    assert.deepEqual(linesOf(sheet), ['| 1 | 2 |', '| 3 |']);
  });

  it('dates count from 1904 where the workbook says so', () => {
    const properties = '<workbookPr date1904="1"/>';
    assert.deepEqual(linesOf(sheetOf([['日期', number('B1', 44195, 's="5"')]]), { styles: STYLES, properties }), [
      '| 日期 | 2024-12-31 |',
    ]);
  });

  for (const [does, parts, said] of [
    [
      'a formula without a result is named',
      workbookParts({ 表一: sheetOf([['总计', c('B1', '<f>SUM(B2:B9)</f>')]]) }),
      ['uncalculated', '表一!B1'],
    ],
    [
      'damaged strings',
      { ...workbookParts({ 表一: sheetOf([]) }), 'xl/sharedStrings.xml': '<sst>' },
      ['broken', 'sharedStrings.xml'],
    ],
    [
      'a sheet that is not there',
      { ...workbookParts({ 表一: sheetOf([]) }), 'xl/_rels/workbook.xml.rels': '<Relationships/>' },
      ['broken', '表一'],
    ],
  ] as const)
    it(does, () => {
      const read = readWorkbook(zipOf(parts));
      assert.deepEqual('trouble' in read && [read.trouble, read.part], said);
    });
});

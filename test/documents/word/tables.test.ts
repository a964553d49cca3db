import assert from 'node:assert/strict';
import { cell, line, linesOf, p, r, row, table } from '../support/word-file';

const wide = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const DOWN = '<w:vMerge w:val="restart"/>';
const ON = '<w:vMerge/>';
const HEAD = row('指标', '甲', '乙', '丙');

describe('tables of a Word document', () => {
  for (const [does, body, lines] of [
    ['a row a line, a cell between bars', table(row('收到', '12'), row('办结', '')), ['| 收到 | 12 |', '| 办结 | |']],
    [
      'a label over columns is one',
      table(row(cell('申请', wide(2)), '12'), row('收到', '网上', '3')),
      ['| 申请 | 12 |', '| 收到 | 网上 | 3 |'],
    ],
    [
      'a label over rows stands in the first',
      table(row(cell('申请', DOWN), '收到', '12'), row(cell('', ON), '办结', '3')),
      ['| 申请 | 收到 | 12 |', '| 办结 | 3 |'],
    ],
    [
      'a value over rows leaves a blank in the others',
      table(row('收到', cell('12', DOWN), '3'), row('办结', cell('', ON), '4')),
      ['| 收到 | 12 | 3 |', '| 办结 | | 4 |'],
    ],
    [
      'what a lower part of a merged cell holds is not shown',
      table(row('收到', cell('12', DOWN), '3'), row('办结', cell('99', ON), '4')),
      ['| 收到 | 12 | 3 |', '| 办结 | | 4 |'],
    ],
    [
      'a lower part without an upper one is a cell',
      table(row('收到', '12'), row('办结', cell('5', ON.replace('/>', ' w:val="continue"/>')))),
      ['| 收到 | 12 |', '| 办结 | 5 |'],
    ],
    [
      'cells merged sideways in the old way are one',
      table(row(cell('申请', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), '12')),
      ['| 申请 | 12 |'],
    ],
    [
      'a row that begins later has a blank before it',
      table(HEAD, `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('1')}${cell('2')}${cell('3')}</w:tr>`),
      ['| 指标 | 甲 | 乙 | 丙 |', '| | 1 | 2 | 3 |'],
    ],
    [
      'a row that was deleted or is hidden is not there',
      table(
        HEAD,
        `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('收到')}${cell('9')}</w:tr>`,
        `<w:tr><w:trPr><w:hidden/></w:trPr>${cell('收到')}${cell('8')}</w:tr>`,
        row('收到', '1', '2', '3'),
      ),
      ['| 指标 | 甲 | 乙 | 丙 |', '| 收到 | 1 | 2 | 3 |'],
    ],
    [
      'a cell that was deleted is not there, one that was inserted is',
      table(row('收到', cell('9', '<w:cellDel w:id="1"/>'), cell('12', '<w:cellIns w:id="2"/>'))),
      ['| 收到 | 12 |'],
    ],
    [
      'cells that were merged with changes tracked are one',
      table(
        row('收到', cell('12', '<w:cellMerge w:id="1" w:vMerge="rest"/>')),
        row('办结', cell('9', '<w:cellMerge w:id="2" w:vMerge="cont"/>')),
      ),
      ['| 收到 | 12 |', '| 办结 | |'],
    ],
    [
      'rows and cells in controls and custom elements',
      table(
        `<w:sdt><w:sdtPr/><w:sdtContent>${row('收到', '12')}</w:sdtContent></w:sdt>`,
        `<w:tr>${cell('办结')}<w:customXml w:element="x"><w:sdt><w:sdtContent>${cell('3')}</w:sdtContent></w:sdt></w:customXml></w:tr>`,
      ),
      ['| 收到 | 12 |', '| 办结 | 3 |'],
    ],
    [
      'a cell in a control that is not filled in is blank, and there',
      table(
        `<w:tr>${cell('收到')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${cell('点击填写')}</w:sdtContent></w:sdt>${cell('3')}</w:tr>`,
      ),
      ['| 收到 | | 3 |'],
    ],
    [
      'a control inside a cell that is not filled in leaves it blank',
      table(
        row(
          '收到',
          `<w:tc><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${line('点击填写')}</w:sdtContent></w:sdt><w:p/></w:tc>`,
          '3',
        ),
      ),
      ['| 收到 | | 3 |'],
    ],
    ['a table without rows prints nothing', `${table()}${line('甲')}`, ['甲']],
    ['a bar in a cell is no border', table(row('甲|乙', '12')), ['| 甲│乙 | 12 |']],
  ] as const)
    it(does, () => assert.deepEqual(linesOf(body), lines));

  it('a table in a cell is read as a table', () => {
    const inner = table(row('收到', '12'), row('办结', '3'));
    assert.deepEqual(linesOf(table(row(cell(`${inner}<w:p/>`)))), ['| 收到 | 12 |', '| 办结 | 3 |']);
  });

  it('paragraphs of a cell are one line of it', () => {
    assert.deepEqual(linesOf(table(row(cell(line('（一）') + line('收到申请')), '12'))), ['| （一） 收到申请 | 12 |']);
  });

  it('merged cells of rows whose upper part was deleted', () => {
    const first = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('申请', DOWN)}${cell('9')}</w:tr>`;
    assert.deepEqual(linesOf(table(first, row(cell(p(r('甲')), ON), '12'))), ['| 甲 | 12 |']);
  });
});

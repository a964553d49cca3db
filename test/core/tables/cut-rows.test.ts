import assert from 'node:assert/strict';
import { fitTables } from '../../../src/core/tables/fit';
import { fold } from '../../../src/core/text/fold';
import { indexOfText } from '../../../src/core/text/search/text-index';

const COLUMNS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
type Row = readonly [label: string, ...values: string[]];

/** The end of a page runs through 部分公开: its digits, and in `half` its label, stand on both pages. */
const ABOVE: readonly Row[] = [
  ['一、本年新收政府信息公开申请数量', '130', '25', '0', '0', '0', '0', '155'],
  ['二、上年结转政府信息公开申请数量', '5', '0', '0', '0', '0', '0', '5'],
  ['（一）予以公开', '12', '11', '0', '0', '0', '0', '23'],
];
const BELOW: readonly Row[] = [
  ['（七）总计', '135', '25', '0', '0', '0', '0', '160'],
  ['四、结转下年度继续办理', '0', '0', '0', '0', '0', '0', '0'],
];
const WHOLE: readonly Row[] = [
  ['（二）部分公开', '12', '14', '0', '0', '0', '0', '13'],
  ['', '3', '', '', '', '', '', '7'],
];
const HALF: readonly Row[] = [
  ['（二）部', '12', '14', '0', '0', '0', '0', '13'],
  ['分公开', '3', '', '', '', '', '', '7'],
];

const rows = (cut: readonly Row[]): readonly Row[] => [...ABOVE, ...cut, ...BELOW];
const barred = (all: readonly Row[]): string =>
  [[NOTE, ...COLUMNS], ...all].map((row) => `|${row.join('|')}|`).join('\n');
const inColumns = (all: readonly Row[], between: string): string =>
  [
    `${NOTE} ${COLUMNS.join(' ')}`,
    ...all.flatMap((row) => (row === WHOLE[1] ? [between, line(row)] : [line(row)])),
  ].join('\n');
const line = ([label, ...values]: Row): string =>
  label + ' '.repeat(40 - 2 * label.length) + values.map((value) => value.padStart(6, ' ')).join('');
const inLines = (all: readonly Row[], between: readonly string[]): string =>
  [
    NOTE,
    ...COLUMNS,
    ...all.flatMap((row) => [...(row === HALF[1] ? between : []), ...row.filter((one) => one !== '')]),
  ].join('\n');

/** The cells of 部分公开, their states where they are no numbers. */
function read(text: string): string {
  const cells = fitTables(text, indexOfText(fold(text))).tables[0]?.cells ?? new Map();
  return ['natural-person', 'business', 'research', 'total']
    .map((column) => {
      const cell = cells.get(`requests.partly-granted/${column}`);
      return cell?.state === 'number' ? cell.text : (cell?.state ?? 'none');
    })
    .join(' ');
}

const CUT = 'ambiguous 14 0 ambiguous';

describe('a number that the end of a page cuts in a table of', () => {
  it('cells between bars is none of its parts, with its label above or on both pages', () => {
    assert.equal(read(barred(rows(WHOLE))), CUT);
    assert.equal(read(barred(rows(HALF))), CUT);
  });

  it('cells of two tables is none of its parts', () =>
    assert.equal(read(barred(rows(WHOLE)).replace('\n||', '\n\n||')), CUT));

  it('columns set by spaces is none of its parts, also with the mark of a page between', () => {
    assert.equal(read(inColumns(rows(WHOLE), '')), CUT);
    assert.equal(read(inColumns(rows(WHOLE), '— 3 —')), CUT);
  });

  it('a cell a line is no number, nor is any other that may go on', () =>
    assert.equal(read(inLines(rows(HALF), [])), 'ambiguous ambiguous 0 ambiguous'));

  it('rows is whole where the row below it has its own label, or fills all columns', () => {
    const other: Row = ['（三）其他处理', '3', '', '', '', '', '', '7'];
    assert.equal(read(barred(rows([WHOLE[0]!, other]))), '12 14 0 13');
  });

  it('rows is whole where what stands below it cannot be its end', () => {
    const under0: Row = ['', '', '', '3', '', '', '', ''];
    assert.equal(read(barred(rows([WHOLE[0]!, under0]))), '12 14 0 13');
  });

  it('columns set by spaces is none of its parts where they stand above the label, or a page further', () => {
    const parts: readonly Row[] = [
      ['', '12', '', '', '', '', '', '13'],
      ['（二）部分公开', '3', '14', '0', '0', '0', '0', '7'],
    ];
    // How wide a Chinese character is in the columns of a text is not known: the number beside may be meant as well.
    assert.match(read(inColumns(rows(parts), '')), /^ambiguous \S+ 0 ambiguous$/);
    const pages = [...rows([WHOLE[0]!]).slice(0, 4), ['', '3', '', '', '', '', '', '7'] as Row, ...BELOW];
    const further = inColumns(pages, '').replace(/\n(?= {40} {5}3)/, `\n\f${NOTE} ${COLUMNS.join(' ')}\n      `);
    assert.match(read(further), /^ambiguous \S+ 0 ambiguous$/);
  });

  it('columns set by spaces is whole beside a row that has its name and values that fit no columns', () => {
    const other: Row = ['（六）其他处理', '3', '', '', '', '', '', ''];
    assert.equal(read(inColumns(rows([WHOLE[0]!, other]), '')), '12 14 0 13');
  });
});

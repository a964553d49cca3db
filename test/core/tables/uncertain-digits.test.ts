import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/core/analyze';

const ROWS: readonly (readonly string[])[] = [
  ['第二十条第（一）项', '', '', ''],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '0', '0', '7'],
  ['行政规范性文件', '3', '@', '41'],
  ['第二十条第（五）项', '', '', ''],
  ['信息内容', '本年处理决定数量', '', ''],
  ['行政许可', '@', '', ''],
  ['第二十条第（六）项', '', '', ''],
  ['信息内容', '本年处理决定数量', '', ''],
  ['行政处罚', '6', '', ''],
  ['行政强制', '2', '', ''],
];

const cells = (open: string, border: string, close: string) => (value: string) =>
  ROWS.map((row) => open + row.map((cell) => cell.replace('@', value)).join(border) + close).join('\n');
const WAYS: Readonly<Record<string, (value: string) => string>> = {
  bars: cells('| ', ' | ', ' |'),
  tabs: cells('', '\t', ''),
  html: (value) => `<table>${cells('<tr><td>', '</td><td>', '</td></tr>')(value)}</table>`,
  spaces: (value) =>
    ROWS.map((row) => row.flatMap((cell) => (cell === '' ? [] : [cell.replace('@', value)])).join(' '.repeat(12))).join(
      '\n',
    ),
};

/** What the tables say of the two cells that hold `value`: one of three values of a row, and the only one of another. */
function read(value: string, ways: readonly string[] = Object.keys(WAYS)): Record<string, string> {
  const said = ways.map((way) => {
    const text = `云溪县2024年政府信息公开工作年度报告\n\n${WAYS[way]?.(value) ?? ''}`;
    const found = analyze(text, { format: way === 'html' ? 'html' : 'plain' }).tables.flatMap((one) => [...one.cells]);
    const cell = (id: string): string => {
      const one = new Map(found).get(id);
      return one === undefined ? 'none' : one.state === 'number' ? String(one.value?.low?.units) : one.state;
    };
    return [way, `${cell('normative.repealed')} ${cell('licensing.decisions')}`];
  });
  return Object.fromEntries(said) as Record<string, string>;
}

const everywhere = (state: string, ways: readonly string[] = Object.keys(WAYS)): Record<string, string> =>
  Object.fromEntries(ways.map((way) => [way, `${state} ${state}`]));
const CELLS = ['bars', 'tabs', 'html'];

/** A table of one column, a value in its third row. */
const STATISTICS = (value: string): string =>
  [
    '云溪县2014年政府信息公开工作年度报告',
    '',
    '| 统计指标 | 单位 | 统计数 |',
    '| 一、主动公开情况 | —— | —— |',
    '| （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条） | 条 | 90 |',
    '| 其中：主动公开规范性文件数 | 条 | 7 |',
    `| 制发规范性文件总数 | 件 | ${value} |`,
    '| （二）通过不同渠道和方式公开政府信息的情况 | —— | —— |',
    '| 1.政府公报公开政府信息数 | 条 | 0 |',
    '| 2.政府网站公开政府信息数 | 条 | 80 |',
    '| 3.政务微博公开政府信息数 | 条 | 6 |',
    '| 4.政务微信公开政府信息数 | 条 | 4 |',
  ].join('\n');

describe('digits of a cell that are', () => {
  for (const value of ['12 5', '1 2', '0 0', '3 17 4', '1 2345', '12 .5', '0 345'])
    it(`parted by a blank are no value: ${value}`, () =>
      assert.deepEqual(read(value, CELLS), everywhere('ambiguous', CELLS)));

  for (const value of ['2 345', '12 345 678', '105 000'])
    it(`grouped by three are one value: ${value}`, () =>
      assert.deepEqual(read(value, CELLS), everywhere(value.replaceAll(' ', ''), CELLS)));

  for (const value of ['12,5', '1,23', '1234,5'])
    it(`parted by a comma that groups nothing are no value: ${value}`, () =>
      assert.deepEqual(read(value), everywhere('ambiguous')));

  it('parted by a blank without width are one value', () => assert.deepEqual(read('1\u200b2'), everywhere('12')));

  it('spaced like all others of their table are one value', () => {
    const spaced = WAYS.bars?.('1 2 5').replace('| 41 |', '| 4 1 |') ?? '';
    const { tables } = analyze(`云溪县2024年政府信息公开工作年度报告\n\n${spaced}`, { format: 'markdown' });
    assert.equal(tables[0]?.cells.get('normative.in-force')?.value?.low?.units, 41n);
    assert.equal(tables[0]?.cells.get('licensing.decisions')?.value?.low?.units, 125n);
  });
});

describe('a number in a table', () => {
  for (const value of ['12…', '12 …', '12……', '…12', '12......', '1,2…'])
    it(`that is cut off is no value, and its row is read: ${value}`, () =>
      assert.deepEqual(read(value), everywhere('ambiguous')));

  for (const value of ['12*', '12①', '12※', '12[1]', '12（注1）', '12注', '12¹', '12†'])
    it(`is read without the mark of a note: ${value}`, () => assert.deepEqual(read(value), everywhere('12')));

  for (const value of ['3-5', '约12', '12余', '12/3'])
    it(`that is none leaves words in the only cell of its row: ${value}`, () => {
      const [cell] = [...(analyze(STATISTICS(value)).tables[0]?.cells.values() ?? [])].slice(2);
      assert.deepEqual([cell?.text, cell?.state], [value, 'text']);
    });
});

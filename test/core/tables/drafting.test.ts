import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/core/analyze';
import { resultRows } from '../../fixtures/tables/request-rows';

const HEADS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const LABELS = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  ...resultRows(false).map(({ label, note }) => label + note),
  '（七）总计',
  '四、结转下年度继续办理',
];
/** What the first two columns say in the rows that are not 0. */
const COUNTS: Readonly<Record<number, readonly [number, number]>> = {
  0: [20, 4],
  1: [3, 1],
  2: [12, 2],
  3: [5, 0],
  9: [0, 1],
  12: [2, 1],
  15: [1, 0],
  [LABELS.length - 2]: [20, 4],
  [LABELS.length - 1]: [3, 1],
};
const values = LABELS.map((_, row) => {
  const [first, second] = COUNTS[row] ?? [0, 0];
  return [first, second, 0, 0, 0, 0, first + second].map(String);
});

type Row = readonly string[];
/** `filled` rows, the first `cells` of the next one, and of those below it the labels. */
const form = (filled: number, cells: number): readonly Row[] =>
  LABELS.map((label, row) => [
    label,
    ...HEADS.map((_, i) => (row < filled || (row === filled && i < cells) ? (values[row]?.[i] ?? '') : '')),
  ]);

const wide = (label: string): string => label + ' '.repeat(Math.max(2, 80 - 2 * label.length));
const padded = (cells: Row): string => cells.map((cell) => cell.padStart(10)).join('');
const WAYS: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  'Markdown bars': (rows) =>
    [[NOTE, ...HEADS], ['', ...HEADS].map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  tabs: (rows) => [[NOTE, ...HEADS], ...rows].map((row) => row.join('\t')).join('\n'),
  'aligned text': (rows) =>
    [NOTE, wide('') + padded(HEADS), ...rows.map(([label = '', ...cells]) => wide(label) + padded(cells))]
      .map((line) => line.trimEnd())
      .join('\n'),
  'a cell a line': (rows) => [NOTE, ...HEADS, ...rows.flatMap((row) => row.filter((cell) => cell !== ''))].join('\n'),
};

function drafted(way: string, rows: readonly Row[]): { read: readonly string[]; loud: readonly string[] } {
  const text = `云溪县2024年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n\n${WAYS[way]?.(rows) ?? ''}\n`;
  const { tables, findings } = analyze(text, { format: way === 'Markdown bars' ? 'markdown' : 'plain' });
  const read = [...(tables[0]?.cells.values() ?? [])].filter(({ state }) => state === 'number');
  const loud = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return { read: read.map(({ text: printed }) => printed), loud: loud.map(({ code }) => code) };
}

/** In each way every fourth row, another one in each, and the last three; every row if many runs are asked for. */
const rowsOf = (way: number): readonly number[] =>
  LABELS.map((_, row) => row + 1).filter(
    (filled) => process.env.RUNS !== undefined || filled % 4 === way || filled > LABELS.length - 3,
  );

describe('a request table that is being filled in as', () => {
  for (const [at, way] of Object.keys(WAYS).entries()) {
    it(`${way}, row by row, has its cells and accuses nobody`, () => {
      for (const filled of rowsOf(at)) {
        const wanted = { read: values.slice(0, filled).flat(), loud: [] };
        assert.deepEqual(drafted(way, form(filled, 0)), wanted, `${filled} rows of the form`);
        assert.deepEqual(drafted(way, form(filled, 0).slice(0, filled)), wanted, `${filled} rows and no more`);
      }
    });
  }

  it('bars, cell by cell, has its cells and accuses nobody before its last row is filled', () => {
    for (const filled of [1, LABELS.length - 2, LABELS.length - 1])
      for (let cells = 1; cells < HEADS.length; cells++) {
        const wanted = [...values.slice(0, filled).flat(), ...(values[filled] ?? []).slice(0, cells)];
        const { read, loud } = drafted('Markdown bars', form(filled, cells));
        assert.deepEqual(read, wanted, `${filled} rows, ${cells} cells`);
        if (filled < LABELS.length - 1) assert.deepEqual(loud, [], `${filled} rows, ${cells} cells`);
      }
  });

  it('a total that is written first is not judged before the rows above it are', () => {
    const rows = form(2, 0).map((row, i) => (i === LABELS.length - 2 ? [row[0] ?? '', ...(values[i] ?? [])] : row));
    assert.deepEqual(drafted('tabs', rows).loud, []);
  });
});

const withFirst = ([label = '', , ...others]: Row, value: string): Row => [label, value, ...others];

describe('a request table that is filled in', () => {
  it('is judged although zeros are left out', () => {
    const rows = form(LABELS.length, 0).map((row) => row.map((cell) => (cell === '0' ? '' : cell)));
    assert.deepEqual(drafted('tabs', rows).loud, []);
    const wrong = rows.map((row, i) => (i === 2 ? withFirst(row, '13') : row));
    assert.notDeepEqual(drafted('tabs', wrong).loud, []);
  });

  it('is judged where zeros are written out', () => {
    const wrong = form(LABELS.length, 0).map((row, i) => (i === 2 ? withFirst(row, '13') : row));
    for (const way of Object.keys(WAYS)) assert.notDeepEqual(drafted(way, wrong).loud, [], way);
  });
});

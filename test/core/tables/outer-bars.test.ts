import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';

const TITLE = '云江县2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n\n';
const HALVES = ['结果\n维持', '结果\n纠正', '其他\n结果', '尚未\n审结', '总计'];
const headOf = (before: string, after: string): string =>
  [
    ['行政复议', '行政诉讼'],
    [...HALVES, '未经复议直接起诉', '复议后起诉'],
    [...HALVES, ...HALVES],
  ]
    .map((labels) => `${before}${labels.join(' | ')}${after}\n`)
    .join('');

function reviews(table: string): readonly string[] {
  const { tables } = analyze(`${TITLE}${table}\n五、存在的主要问题及改进情况\n`, { format: 'plain' });
  return tables.flatMap(({ cells }) =>
    [...cells.values()].map(({ state, text }) => (state === 'number' ? text : state)),
  );
}

const NUMBERS = '2 | 0 | 371 | 373 | 0 | 17 | 0 | 0 | 17 | 153 | 137 | 97 | 23 | 410';
const VALUES = NUMBERS.split(' | ');

describe('bars around the rows of a table', () => {
  it('a row that begins with a bar has a blank first cell where heads begin with words and end with a bar', () => {
    assert.deepEqual(reviews(`${headOf('', ' |')} | ${NUMBERS} |`), ['blank', ...VALUES]);
  });

  it('a row that ends with a bar has no total in its last cell where heads begin with a bar and end with words', () => {
    assert.deepEqual(reviews(`${headOf('| ', '').replace(/(?<=..)\n(?=[维纠结审])/g, '')}| ${NUMBERS} | `), [
      ...VALUES,
      'missing',
    ]);
  });

  it('bars all round border nothing, over however many lines the cells of the head are broken', () => {
    assert.deepEqual(reviews(`${headOf('| ', ' |')}| 1 | ${NUMBERS} |`), ['1', ...VALUES]);
  });

  it('a bar at both ends where no other line tells which of them is a border leaves the row unread', () => {
    const head = `行政复议 行政诉讼\n${HALVES.join(' ')} 未经复议直接起诉 复议后起诉\n${[...HALVES, ...HALVES].join(' ')}\n`;
    assert.deepEqual(reviews(`${head}| ${NUMBERS} |`), []);
  });

  it('a bar alone before the first of the cells on lines of their own is no blank cell that makes up for one behind', () => {
    const lines = `|\n|\n${VALUES.join('\n|\n')}\n|`;
    assert.deepEqual(reviews(`${headOf('|\n', '\n|').replaceAll(' | ', '\n|\n')}${lines}`), []);
  });

  it('tabs on lines of their own part the cells of a table, and two of them a blank one', () => {
    const cells = ['7', '', ...VALUES.slice(1)].join('\n\t\n');
    assert.deepEqual(reviews(`${headOf('', '').replaceAll(' | ', '\n\t\n')}${cells}`), [
      '7',
      'blank',
      ...VALUES.slice(1),
    ]);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze';
import { isAlarm } from '../../fixtures/alarm';
import { runs } from '../../fixtures/runs';

type LocalLine = readonly [label: string, year: number, all: number];

/** A table of indicators whose cells are glued together. */
const glued = (lines: readonly LocalLine[]): string =>
  `槿泊县2012年政府信息公开工作年度报告 一、概述 本报告由槿泊县人民政府编制。 槿泊县政府信息公开情况统计表 指标名称计量单位2012年度历年累计${lines.map(([label, year, all]) => `${label}条${year}${all}`).join('')}`;

/** `label: year|all` of each row; what may be several things in words. */
function read(text: string): string[] {
  const cells = analyze(text).tables.flatMap((table) => [...table.cells]);
  const shown = new Map<string, string[]>();
  for (const [id, cell] of cells) {
    const label = id.replace(/^local\./, '').replace(/\/[^/]+$/, '');
    shown.set(label, [...(shown.get(label) ?? []), cell.state === 'number' ? cell.text : cell.state]);
  }
  return [...shown].map(([label, values]) => `${label}: ${values.join('|')}`);
}

const SENT: readonly LocalLine[] = [
  ['接受咨询总数', 512, 2147],
  ['其中：1.来信咨询', 38, 205],
  ['2.来电咨询', 474, 1942],
];

describe('glued digits of a local table', () => {
  it('are split so that the parts of a whole add up in every column', () =>
    assert.deepEqual(read(glued([...SENT, ['行政复议数', 0, 0]])), [
      '接受咨询总数: 512|2147',
      '来信咨询: 38|205',
      '来电咨询: 474|1942',
      '行政复议数: 0|0',
    ]));

  it('are split by the sums of the form where 其中 is not printed', () =>
    assert.deepEqual(
      read(
        glued([
          ['主动公开信息数', 906, 3320],
          ['1.网站公开', 877, 3016],
          ['2.政府公报公开', 29, 304],
          ['对申请的答复总数', 45, 120],
          ['1.同意公开答复数', 41, 109],
          ['2.同意部分公开答复数', 0, 0],
          ['3.否决公开答复数', 4, 11],
        ]),
      ).filter((row) => /公开/.test(row)),
      [
        '主动公开信息数: 906|3320',
        '网站公开: 877|3016',
        '政府公报公开: 29|304',
        '同意公开答复数: 41|109',
        '同意部分公开答复数: 0|0',
        '否决公开答复数: 4|11',
      ],
    ));

  it('stay open where the parts are not all there are', () => {
    const text = glued([...SENT.slice(0, 2), ['2.来电咨询', 461, 1900], ['行政复议数', 0, 0]]);
    assert.deepEqual(read(text)[0], '接受咨询总数: ambiguous|ambiguous');
    assert.deepEqual(analyze(text).findings.filter(isAlarm), []);
  });

  it('are never split otherwise than they were printed', () => {
    const count = fc.oneof(fc.nat(9), fc.integer({ min: 10, max: 999 }), fc.integer({ min: 1000, max: 9999 }));
    const parts = fc.array(fc.tuple(count, count), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(parts, fc.oneof(fc.constant(0), count), (values, rest) => {
        const names = ['来信咨询', '来电咨询', '现场咨询', '网上咨询'];
        const own = values.map(
          ([year, more], i): LocalLine => [`${i === 0 ? '其中：' : ''}${i + 1}.${names[i]}`, year, year + more],
        );
        const sum = (k: 1 | 2): number => own.reduce((all, line) => all + line[k], rest);
        const lines: LocalLine[] = [['接受咨询总数', sum(1), sum(2)], ...own, ['行政复议数', 0, 0]];
        for (const [i, row] of read(glued(lines)).entries()) {
          const [label, year, all] = lines[i] as LocalLine;
          const name = label.replace(/^(?:其中：)?(?:\d\.)?/, '');
          assert.ok(
            [`${name}: ${year}|${all}`, `${name}: ambiguous|ambiguous`].includes(row),
            `${row}\n${glued(lines)}`,
          );
        }
      }),
      runs(21, 40),
    );
  });
});

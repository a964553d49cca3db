import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import type { Analysis } from '../../../src/core/model/analysis';
import { isAlarm } from '../../fixtures/alarm';
import { analysed } from '../../fixtures/analysed';

type Row = readonly [label: string, unit: string, year: string, all: string];

const ROWS: readonly Row[] = [
  ['主动公开信息数', '条', '412', '2950'],
  ['其中：1、网站公开', '条', '380', '2700'],
  ['2、政府公报公开', '条', '40', '260'],
  ['受理依申请公开信息总数', '条', '9', '31'],
  ['其中：1、当面申请数', '条', '4', '12'],
  ['2、传真申请数', '条', '0', '1'],
  ['3、电子邮件申请数', '条', '2', '6'],
  ['4、网上申请数', '条', '3', '10'],
  ['5、信函申请数', '条', '0', '2'],
  ['对申请的答复总数', '条', '8', '30'],
  ['其中：1、同意公开答复数', '条', '5', '20'],
  ['2、同意部分公开答复数', '条', '1', '4'],
  ['3、否决公开答复数', '条', '2', '6'],
  ['行政复议数', '件', '1', '3'],
  ['行政申诉、举报数', '件', '0', '0'],
];

const HEAD = ['指标名称', '计量单位', '2012年度', '历年累计'];
const TITLE = '青屏县2012年政府信息公开工作年度报告';

const withRow = (label: string, year: string, all: string): readonly Row[] =>
  ROWS.map((row) => (row[0].endsWith(label) ? [row[0], row[1], year, all] : row));

const LAYOUTS: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  'one line': (rows) => `${TITLE} 附表 ${HEAD.join(' ')} ${rows.map((row) => row.join(' ')).join(' ')} 附件下载`,
  'a cell a line': (rows) => `${TITLE}\n\n${[HEAD, ...rows].map((row) => row.join('\n')).join('\n')}\n`,
  bars: (rows) => `${TITLE}\n\n${[HEAD, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`,
  'a web page': (rows) =>
    `<html><body><h1>${TITLE}</h1><table>${[HEAD, ...rows]
      .map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`)
      .join('')}</table></body></html>`,
  columns: (rows) =>
    `${TITLE}\n${[HEAD, ...rows].map((row) => row.map((cell) => cell.padEnd(16)).join('  ')).join('\n')}\n`,
};

const cellsOf = (analysis: Analysis): Record<string, string> =>
  Object.fromEntries(analysis.tables.flatMap(({ cells }) => [...cells].map(([id, cell]) => [id, cell.text])));

const alarms = (text: string): [string, string][] =>
  analysed(text)
    .findings.filter(isAlarm)
    .map(({ code, start, end }) => [code, text.slice(start, end)]);

describe('the form of Fujian, 年度 beside 历年累计', () => {
  for (const [name, print] of Object.entries(LAYOUTS)) {
    it(`${name}: every row keeps its printed label, without ordinal`, () => {
      const cells = cellsOf(analysed(print(ROWS)));
      const wanted = ROWS.flatMap(([label, , year, all]): [string, string][] => {
        const id = `local.${label.replace(/^(?:其中：)?(?:\d、)?/, '')}`;
        return [
          [`${id}/年度`, year],
          [`${id}/累计`, all],
        ];
      });
      assert.deepEqual(cells, Object.fromEntries(wanted));
    });

    it(`${name}: what agrees raises no alarm`, () => {
      assert.deepEqual(alarms(print(ROWS)), []);
    });

    it(`${name}: a year above all years is an error`, () => {
      assert.deepEqual(alarms(print(withRow('行政复议数', '7', '3'))), [['subset', '7']]);
    });

    it(`${name}: parts above their total are an error`, () => {
      assert.deepEqual(alarms(print(withRow('网上申请数', '5', '10'))), [['sum', '9']]);
    });
  }

  it('is named by its data file', () => {
    assert.equal(analysed(LAYOUTS.bars?.(ROWS) ?? '').form, 'local-fujian');
  });

  it('a part above its whole is an error', () => {
    assert.deepEqual(alarms(LAYOUTS.bars?.(withRow('网站公开', '420', '2700')) ?? ''), [['subset', '420']]);
  });

  it('channels below the total are silent where the form lists not all of them', () => {
    assert.deepEqual(alarms(LAYOUTS.bars?.(withRow('网站公开', '300', '2000')) ?? ''), []);
  });

  it('answers below the total are no alarm: kinds of answers without a row', () => {
    assert.deepEqual(alarms(LAYOUTS.bars?.(withRow('同意公开答复数', '4', '19')) ?? ''), []);
  });

  it('the cumulative column is that of the year before and the year together', () => {
    const print = LAYOUTS.bars as (rows: readonly Row[]) => string;
    const before = analyze(print(ROWS).replace('2012年度', '2011年度'));
    const now = withRow('行政复议数', '2', '4');
    const violated = analyze(print(now), { previous: before }).relations.filter(
      ({ kind, verdict, terms }) =>
        kind === 'cross-year' && verdict === 'violated' && terms[0]?.indicator === 'local.行政复议数/累计',
    );
    assert.equal(violated[0]?.arithmetic, '4 ≠ 3+2 = 5');
  });

  it('a run of digits is split where only one split keeps the year below all years, else left open', () => {
    const text = `${TITLE}${HEAD.join('')}主动公开信息数条3801700行政复议数件00行政诉讼数件12行政申诉数件00举报数件00`;
    const [table] = analyze(text).tables;
    assert.equal(table?.cells.get('local.行政诉讼数/累计')?.text, '2');
    assert.equal(table?.cells.get('local.主动公开信息数/年度')?.state, 'ambiguous');
    assert.ok(table?.cells.get('local.主动公开信息数/年度')?.candidates?.includes(380));
  });
});

describe('the rows of the national form beside 历年累计', () => {
  const rows: readonly Row[] = [
    ['（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', '条', '40', '300'],
    ['其中：主动公开规范性文件数', '条', '4', '30'],
    ['制发规范性文件总数', '件', '5', '31'],
    ['1.政府公报公开政府信息数', '条', '10', '90'],
    ['2.政府网站公开政府信息数', '条', '40', '300'],
    ['3.政务微博公开政府信息数', '条', '0', '0'],
    ['4.政务微信公开政府信息数', '条', '0', '0'],
    ['5.其他方式公开政府信息数', '条', '7', '20'],
    ['（一）收到申请数', '件', '6', '50'],
    ['1.当面申请数', '件', '1', '11'],
    ['2.传真申请数', '件', '0', '1'],
    ['3.网络申请数', '件', '3', '30'],
    ['4.信函申请数', '件', '2', '8'],
    ['（二）申请办结数', '件', '6', '50'],
    ['1.按时办结数', '件', '5', '48'],
    ['2.延期办结数', '件', '1', '2'],
  ];
  const changed = rows.map((row): Row => (row[0] === '3.网络申请数' ? [row[0], row[1], '4', '30'] : row));

  for (const [name, print] of Object.entries(LAYOUTS)) {
    it(`${name}: both columns are read, and each must agree`, () => {
      const cells = cellsOf(analysed(print(rows)));
      assert.equal(cells['local.网络申请数/年度'], '3');
      assert.equal(cells['local.主动公开政府信息数/累计'], '300');
      assert.equal(Object.keys(cells).length, rows.length * 2);
      assert.deepEqual(alarms(print(rows)), []);
      assert.deepEqual(alarms(print(changed)), [['sum', '6']]);
    });
  }
});

describe('the form of Shanghai, with codes', () => {
  const rows = [
    ['主动公开信息数', '条', '01', '120', '900'],
    ['其中：全文电子化的主动公开信息数', '条', '02', '118', '890'],
    ['申请总数', '条', '10', '6', '20'],
    ['其中：1.当面申请数', '条', '11', '1', '4'],
    ['2.传真申请数', '条', '12', '0', '1'],
    ['3.电子邮件申请数', '条', '13', '2', '5'],
    ['4.网上申请数', '条', '14', '3', '8'],
    ['5.信函申请数', '条', '15', '0', '1'],
    ['6.其他形式申请数', '条', '16', '0', '1'],
    ['行政申诉数', '件', '34', '1', '2'],
    ['其中：对本部门首次处理不满意的行政申诉数 *', '件', '35', '0', '1'],
  ];
  const head = ['指 标 名 称', '计量单位', '代码', '本期实际', '本年累计'];
  const print = (change: (cells: string[][]) => void = () => undefined): string => {
    const cells = rows.map((row) => [...row]);
    change(cells);
    return `${TITLE}\n${[head, ['甲', '乙', '丙', '1', '2'], ...cells].map((row) => row.join(' | ')).join('\n')}\n`;
  };

  it('reads past the codes', () => {
    const analysis = analysed(print());
    assert.equal(analysis.form, 'local-shanghai');
    assert.equal(cellsOf(analysis)['local.申请总数/本期实际'], '6');
    assert.equal(cellsOf(analysis)['local.对本部门首次处理不满意的行政申诉数/本年累计'], '1');
    assert.deepEqual(alarms(print()), []);
  });

  it('finds a sum that does not hold', () => {
    const text = print((cells) => {
      cells[4] = ['2.传真申请数', '条', '12', '4', '4'];
    });
    assert.deepEqual(
      alarms(text).map(([code]) => code),
      ['sum', 'sum'],
    );
  });
});

describe('a table of no known form', () => {
  it('is bound by 其中 and by 累计 alone', () => {
    const text = [
      TITLE,
      '项目名称 | 单位 | 本年度 | 累计',
      '发布动态 | 条 | 10 | 30',
      '其中：转载 | 条 | 12 | 20',
      '答复留言 | 件 | 5 | 3',
      '更新栏目 | 个 | 5 | 8',
      '',
    ].join('\n');
    assert.deepEqual(alarms(text), [
      ['subset', '12'],
      ['subset', '5'],
    ]);
  });

  it('a part counted in another unit is not compared', () => {
    const text = `${TITLE}\n项目名称 | 单位 | 本年度\n发布会 | 场 | 2\n其中：参加 | 人次 | 40\n其他 | 件 | 1\n`;
    assert.deepEqual(alarms(text), []);
  });
});

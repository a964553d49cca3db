import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze';

const GROUPED = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
const IDS: Readonly<Record<string, string>> = {
  自然人: 'natural-person',
  商业企业: 'business',
  科研机构: 'research',
  社会公益组织: 'public-welfare',
  法律服务机构: 'legal-service',
  其他: 'other',
  总计: 'total',
};
const NAMES = Object.keys(IDS);
const ROWS: readonly (readonly [id: string, label: string])[] = [
  ['requests.new', '一、本年新收政府信息公开申请数量'],
  ['requests.carried-over', '二、上年结转政府信息公开申请数量'],
  ['requests.granted', '（一）予以公开'],
  ['requests.refused.state-secret', '1.属于国家秘密'],
  ['requests.refused.other-law', '2.其他法律行政法规禁止公开'],
  ['requests.total', '（七）总计'],
  ['requests.carried-forward', '四、结转下年度继续办理'],
];

/** Each value stands once in a table, so that it tells which cell it is of; the total is the sum of the rest. */
const numberIn = (row: number, name: string): number => {
  const parts = NAMES.filter((one) => one !== '总计').map((_, i) => 100 * (row + 1) + 7 * row * i + 2 ** i);
  return name === '总计' ? parts.reduce((sum, part) => sum + part) : (parts[NAMES.indexOf(name)] as number);
};

/** A table as rows of cells, each row with the three cells of its label; a head of two rows, or of one. */
function cellsOf(order: readonly string[], grouped: boolean): string[][] {
  const none = ['', '', ''];
  const isBelow = (name: string): boolean => GROUPED.includes(name);
  const over = order.map((name, i) => {
    if (!isBelow(name)) return name;
    return i === 0 || !isBelow(order[i - 1] as string) ? '法人或其他组织' : '';
  });
  const head = grouped ? [over, order.map((name) => (isBelow(name) ? name : ''))] : [order];
  const body = ROWS.map(([, label], row) => [label, '', '', ...order.map((name) => String(numberIn(row, name)))]);
  return [
    ['', '', '', '申请人情况', ...order.slice(1).map(() => '')],
    ...head.map((one) => [...none, ...one]),
    ...body,
  ];
}

const BEFORE = '苇渡县2023年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n\n';
const BEHIND = '\n\n五、存在的主要问题及改进情况\n\n无。\n';
const joined = (rows: readonly (readonly string[])[], row: (cells: readonly string[]) => string): string =>
  rows.map(row).join('\n');

const PRINTERS: Readonly<Record<string, (rows: string[][]) => string>> = {
  tabs: (rows) => joined(rows, (cells) => cells.join('\t')),
  'bars between cells': (rows) => joined(rows, (cells) => cells.join('|')),
  'bars around cells': (rows) => joined(rows, (cells) => `| ${cells.join(' | ')} |`),
  'full-width bars': (rows) => joined(rows, (cells) => `｜${cells.join('｜')}｜`),
  markdown: ([first = [], ...rows]) =>
    joined([first, first.map(() => '---'), ...rows], (cells) => `| ${cells.join(' | ')} |`),
  html: (rows) =>
    `<table>${joined(rows, (cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)}</table>`,
  'one cell a line': (rows) => joined(rows, (cells) => cells.filter((cell) => cell !== '').join('\n')),
  blanks: (rows) => joined(rows, (cells) => cells.filter((cell) => cell !== '').join(' ')),
  columns: (rows) =>
    joined(
      rows,
      ([label = '', , , ...cells]) => label.padEnd(24, '　') + cells.map((cell) => cell.padEnd(14)).join(''),
    ),
};

const documentOf = (layout: string, rows: string[][]): string => {
  const table = (PRINTERS[layout] as (rows: string[][]) => string)(rows);
  const text = `${BEFORE}${table}${BEHIND}`;
  return layout === 'html' ? `<html><body><p>${text.replace(/\n\n/g, '</p><p>')}</p></body></html>` : text;
};

/** Cells with a value that is printed for another, and how many have their own. */
function readIn(text: string, order: readonly string[]): { wrong: string[]; right: number } {
  const cells = new Map(analyze(text).tables.flatMap((table) => [...table.cells]));
  const wrong: string[] = [];
  let right = 0;
  for (const [row, [id]] of ROWS.entries())
    for (const name of NAMES) {
      const cell = cells.get(`${id}/${IDS[name]}`);
      if (cell?.state !== 'number' && cell?.state !== 'text') continue;
      if (order.includes(name) && cell.text === String(numberIn(row, name))) right++;
      else wrong.push(`${cell.id}: ${cell.text}`);
    }
  return { wrong, right };
}

describe('the head of a table of requests', () => {
  const orders = fc
    .tuple(fc.shuffledSubarray(NAMES, { minLength: 5, maxLength: 7 }), fc.boolean())
    .map(([order, grouped]) => {
      if (!grouped) return { order, grouped };
      const below = order.filter((name) => GROUPED.includes(name));
      const at = order.findIndex((name) => GROUPED.includes(name));
      const beside = order.filter((name) => !GROUPED.includes(name));
      const before = order.slice(0, at).length;
      return { order: [...beside.slice(0, before), ...below, ...beside.slice(before)], grouped };
    });

  for (const layout of Object.keys(PRINTERS))
    it(`gives no cell a value of another column, in whatever order and with whatever columns it prints: ${layout}`, () => {
      fc.assert(
        fc.property(orders, ({ order, grouped }) => {
          const text = documentOf(layout, cellsOf(order, grouped));
          assert.deepEqual(readIn(text, order).wrong, [], text);
        }),
        { numRuns: 12 },
      );
    });

  for (const layout of Object.keys(PRINTERS))
    for (const order of [
      ['总计', ...NAMES.slice(0, 6)],
      ['商业企业', '自然人', ...NAMES.slice(2)],
    ])
      it(`is followed where ${order[0]} stands first: ${layout}`, () =>
        assert.deepEqual(readIn(documentOf(layout, cellsOf(order, false)), order), {
          wrong: [],
          right: ROWS.length * NAMES.length,
        }));

  for (const layout of ['tabs', 'bars between cells', 'markdown', 'html'])
    it(`leaves a column that is not printed without values: ${layout}`, () => {
      const order = NAMES.filter((name) => name !== '科研机构');
      assert.deepEqual(readIn(documentOf(layout, cellsOf(order, true)), order), {
        wrong: [],
        right: ROWS.length * order.length,
      });
    });

  for (const layout of ['tabs', 'bars between cells'])
    it(`keeps the columns in their places where the last is blank: ${layout}`, () => {
      const rows = cellsOf(NAMES, true).map((cells, i) => (i < 3 ? cells : [...cells.slice(0, -1), '']));
      const { wrong, right } = readIn(documentOf(layout, rows), NAMES);
      assert.deepEqual({ wrong, right }, { wrong: [], right: ROWS.length * 6 });
    });
});

describe('the head of the table of reviews', () => {
  const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const VALUES: Readonly<Record<string, readonly number[]>> = {
    review: [11, 12, 13, 14, 50],
    'litigation.direct': [21, 22, 23, 24, 90],
    'litigation.after-review': [31, 32, 33, 34, 130],
  };
  const IDS_OF_OUTCOMES = ['upheld', 'corrected', 'other', 'pending', 'total'];
  const SUITS: Readonly<Record<string, string>> = {
    'litigation.direct': '未经复议直接起诉',
    'litigation.after-review': '复议后起诉',
  };

  const rowsOf = (blocks: readonly string[], outcomes: readonly string[]): string[][] => {
    const wide = (name: string): string[] => [name, ...outcomes.slice(1).map(() => '')];
    const isFirst = (block: string, i: number): boolean => i === 0 || blocks[i - 1] === 'review' || block === 'review';
    return [
      blocks.flatMap((block, i) => wide(!isFirst(block, i) ? '' : block === 'review' ? '行政复议' : '行政诉讼')),
      blocks.flatMap((block) => (block === 'review' ? outcomes : wide(SUITS[block] as string))),
      blocks.flatMap((block) => (block === 'review' ? outcomes.map(() => '') : outcomes)),
      blocks.flatMap((block) => outcomes.map((name) => String(VALUES[block]?.[OUTCOMES.indexOf(name)]))),
    ];
  };

  const ORDERS = [
    ['review', 'litigation.direct', 'litigation.after-review'],
    ['litigation.direct', 'litigation.after-review', 'review'],
    ['review', 'litigation.after-review', 'litigation.direct'],
    ['litigation.after-review', 'litigation.direct', 'review'],
  ];
  const TURNS = [OUTCOMES, ['总计', ...OUTCOMES.slice(0, 4)], ['结果纠正', '结果维持', ...OUTCOMES.slice(2)]];

  for (const layout of [
    'tabs',
    'bars between cells',
    'bars around cells',
    'markdown',
    'html',
    'one cell a line',
    'blanks',
  ])
    it(`gives each value to the block and the column that it prints over it: ${layout}`, () => {
      for (const blocks of ORDERS)
        for (const turns of TURNS) {
          const text = documentOf(layout, rowsOf(blocks, turns));
          const cells = new Map(analyze(text).tables.flatMap((table) => [...table.cells]));
          for (const [block, values] of Object.entries(VALUES))
            assert.deepEqual(
              IDS_OF_OUTCOMES.map((id) => cells.get(`${block}.${id}`)?.text),
              values.map(String),
              text,
            );
        }
    });
});

describe('the head of a table of documents', () => {
  for (const layout of ['tabs', 'bars around cells', 'markdown', 'html', 'one cell a line', 'blanks'])
    it(`gives each number to the column that it prints over it: ${layout}`, () => {
      const rows = [
        ['信息内容', '本年废止件数', '本年制发件数', '现行有效件数'],
        ['规章', '1', '2', '3'],
        ['行政规范性文件', '4', '5', '6'],
      ];
      const text = documentOf(layout, rows).replace('三、收到和处理政府信息公开申请情况', '二、主动公开政府信息情况');
      const cells = new Map(analyze(text).tables.flatMap((table) => [...table.cells]));
      const ids = ['regulations', 'normative'].flatMap((row) =>
        ['repealed', 'made', 'in-force'].map((column) => `${row}.${column}`),
      );
      assert.deepEqual(
        ids.map((id) => cells.get(id)?.text),
        ['1', '2', '3', '4', '5', '6'],
      );
    });
});

describe('the heads of a table that is printed in pieces', () => {
  it('are read one by one: a column that the first calls otherwise is none of a later one', () => {
    const text = [
      '第二十条第（一）项\n信息内容\n本年新制作数量\n本年新公开数量\n对外公开总数量\n规章\n0\n0\n0\n规范性文件\n1\n1\n5',
      '第二十条第（五）项\n信息内容\n上年项目数量\n本年增/减\n处理决定数量\n行政许可\n217\n3\n1486\n其他对外管理服务事项\n415\n12\n7196',
      '第二十条第（六）项\n信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政处罚\n138\n-6\n5941\n行政强制\n109\n0\n3314',
    ].join('\n');
    const [table] = analyze(`青禾县2019年政府信息公开工作年度报告\n二、主动公开政府信息情况\n${text}\n`).tables;
    const values = [...(table?.cells ?? [])].map(([id, { text: printed }]) => `${id} ${printed}`);
    for (const one of ['licensing.items-last-year 217', 'punishment.items-change -6', 'coercion.decisions 3314'])
      assert.ok(values.includes(one), `${one}: ${values}`);
  });
});

import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { isAlarm } from '../../fixtures/alarm';
import { rowsOf, tableOf } from './rows';

const REQUESTS = tableOf('disclosure-2021', 'requests');
const STATISTICS = tableOf('statistics-2014', 'statistics');

const HEAD = `苇渡县2023年政府信息公开工作年度报告
三、收到和处理政府信息公开申请情况
（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 申请人情况
自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
`;

/** `column=value` of every number in every row of the tables of a text. */
function readNumbers(text: string): Record<string, string> {
  const rows: Record<string, string> = {};
  for (const { cells } of analyze(text).tables)
    for (const { id, state, text: value } of cells.values()) {
      const [, row = '', column] = /^(.*)[./]([^./]+)$/.exec(id) ?? [];
      if (state === 'number')
        rows[row] = [rows[row], `${column}=${value}`].filter((one) => one !== undefined).join(' ');
    }
  return rows;
}

describe('what a page prints between two rows', () => {
  const marks = [
    '— 12 —',
    '第7页 共9页',
    '共9页 第7页',
    '3 / 8',
    '2024/1/15 9:07',
    '（续表）',
    'Page 3 of 8',
    'https://www.weidu.example/col/12 3/8',
  ];
  for (const mark of marks) {
    it(`is no value: ${mark}`, () =>
      assert.deepEqual(rowsOf(`（一）予以公开 4 0 0 0 0 0 4\n\n${mark}\n\n（二）部分公开 2 0 0 0 0 0 2\n`, REQUESTS), [
        '4 0 0 0 0 0 4 → requests.granted',
        '2 0 0 0 0 0 2 → requests.partly-granted',
      ]));
  }

  it('is a value where two stand in one row: 3 / 8', () =>
    assert.deepEqual(
      readNumbers(
        '二、主动公开政府信息情况\n第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n行政规范性文件\n3 / 8\n',
      ),
      {
        regulations: 'made=0 repealed=0 in-force=0',
        normative: 'made=3 in-force=8',
      },
    ));

  it('is a value before a form feed where every cell has its line', () =>
    assert.deepEqual(
      rowsOf(
        '（三）从事人员数\n人\n19\n1.专职人员数\n人\n4\n2.兼职人员数\n人\n15\n\f\n（四）专项经费\n万元\n2\n',
        STATISTICS,
      ),
      ['19 → staff.total', '4 → staff.full-time', '15 → staff.part-time', '2 → budget'],
    ));
});

describe('a number before the 年 of an upright label', () => {
  for (const value of ['0000022', '10300013', '31', '500']) {
    it(`is a value: ${value}`, () =>
      assert.deepEqual(rowsOf(`收到申请数 ${value} 年 申请办结数 7\n`, STATISTICS)[0], `${value} → request.received`));
  }

  it('is a year where years are so written', () =>
    assert.deepEqual(rowsOf('2023 年 收到申请数 5\n', STATISTICS), ['5 → request.received']));
});

describe('the ordinal of a row', () => {
  for (const [second, third] of ['（2）（3）', '②③', '2．3．'].map((marks) => marks.match(/（.）|.．|[②③]/g) ?? [])) {
    it(`tells which it is, however it is printed: ${second}`, () =>
      assert.deepEqual(
        rowsOf(
          `（一）予以公开 9 0 0 0 0 0 9\n（三）不予公开\n${second}法律禁止 1 0 0 0 0 0 1\n${third}安全 0 0 0 0 0 0 0\n`,
          REQUESTS,
        ),
        [
          '9 0 0 0 0 0 9 → requests.granted',
          '1 0 0 0 0 0 1 → requests.refused.other-law',
          '0 0 0 0 0 0 0 → requests.refused.security',
        ],
      ));
  }

  it('that lost its point is no value', () =>
    assert.deepEqual(rowsOf('1.信访举报投诉类申请 6000006 2重复申请 0130013\n', REQUESTS), [
      '6000006 → requests.not-processed.petition',
      '0130013 → requests.not-processed.repeated',
    ]));
});

describe('a heading that is printed with marks for none', () => {
  it('is no row, and moves none', () =>
    assert.deepEqual(
      rowsOf(
        '三、依申请公\n开情况\n——\n——\n（一）收到申\n请数\n件\n40\n（1）当面申\n请数\n件\n28\n（2）传真申\n请数\n件\n5\n（3）网络申\n请数\n件\n（4）信函申\n请数\n件\n7\n',
        STATISTICS,
      ),
      [
        '—— —— → request',
        '40 → request.received',
        '28 → request.received.in-person',
        '5 → request.received.fax',
        '7 → request.received.letter',
      ],
    ));
});

describe('a table whose cells are glued together', () => {
  it('is told by rows of one number with a digit for each column, though none begins with two zeros', () => {
    const text = `${HEAD.replaceAll('\n', '')}一、本年新收政府信息公开申请数量5100006二、上年结转政府信息公开申请数量1000001（一）予以公开4100005（二）部分公开2000002（七）总计6100007`;
    assert.equal(
      readNumbers(text)['requests.granted'],
      'natural-person=4 business=1 research=0 public-welfare=0 legal-service=0 other=0 total=5',
    );
  });
});

describe('two cells whose border was lost', () => {
  for (const [digits, want] of [
    ['3\t00\t0\t0\t0\t3\t', {}],
    ['12\t01\t0\t0\t0\t13\t', {}],
    [
      '3\t0\t0\t0\t0\t0\t3\t',
      { 'requests.granted': 'natural-person=3 business=0 research=0 public-welfare=0 legal-service=0 other=0 total=3' },
    ],
  ] as const) {
    it(`move the values behind them, and the row is not read: ${digits.replaceAll('\t', ' ')}`, () => {
      const zeros = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '四、结转下年度继续办理'];
      const rows = zeros.map((label) => `${label}\t0\t0\t0\t0\t0\t0\t0\t\n`);
      rows.splice(2, 0, `（一）予以公开\t${digits}\n`);
      const { 'requests.granted': granted } = readNumbers(HEAD + rows.join(''));
      assert.equal(granted, (want as Record<string, string>)['requests.granted']);
    });
  }
});

describe('a row of cells that a page has cut in two', () => {
  const row = (label: string, values: string): string => `| ${label} | ${[...values].join(' | ')} |\n`;
  const torn: readonly (readonly [first: string, second: string, id: string])[] = [
    [
      '（六）其他处理 1.申请人无正当理由逾期不补正、行政机关',
      '不再处理其政府信息公开申请',
      'requests.other.not-corrected',
    ],
    ['5.要求行政机关确认或重新', '出具已获取信息', 'requests.not-processed.reconfirm'],
    ['2.其他法律行政', '法规禁止公开', 'requests.refused.other-law'],
    ['（四）无法提供 1.本机关不', '掌握相关政府信息', 'requests.unavailable.not-held'],
    ['一、本年新收政府信息', '公开申请数量', 'requests.new'],
  ];
  for (const [first, second, id] of torn) {
    it(`is one row: ${first} / ${second}`, () => {
      const around = (own: string): string =>
        HEAD + own + row('（七）总计', '0000000') + row('四、结转下年度继续办理', '0000000');
      const want = 'natural-person=4 business=1 research=0 public-welfare=0 legal-service=0 other=0 total=5';
      assert.equal(readNumbers(around(row(first, '       ') + row(second, '4100005')))[id], want);
      assert.equal(readNumbers(around(row(first, '4100005') + row(second, '       ')))[id], want);
    });
  }

  it('is none where the first part is the name of a row that is blank', () => {
    const text =
      HEAD + row('2.重复申请', '       ') + row('3.要求提供公开出版物', '4100005') + row('（七）总计', '4100005');
    assert.deepEqual(Object.keys(readNumbers(text)), ['requests.not-processed.publication', 'requests.total']);
  });
});

describe('a zero in front of a number', () => {
  const rows = [
    ['一、本年新收政府信息公开申请数量', '10', '5', '0', '0', '0', '0', '15'],
    ['二、上年结转政府信息公开申请数量', '3', '', '', '', '', '', '03'],
    ['（一）予以公开', '012', '5', '0', '0', '0', '0', '17'],
    ['四、结转下年度继续办理', '1', '0', '0', '0', '0', '0', '1'],
  ];
  const filled = rows.map((row) => row.map((cell) => (cell === '' ? '0' : cell)));
  const html = (row: readonly string[]): string => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const layouts: Readonly<Record<string, string>> = {
    'between bars': rows.map((row) => `|${row.join('|')}|\n`).join(''),
    'between tabs': rows.map((row) => `${row.join('\t')}\n`).join(''),
    'in a web page': `<table>${rows.map(html).join('')}</table>`,
    'set apart by blanks': filled.map((row) => `${row.join('   ')}\n`).join(''),
    'on a line of its own': filled.map((row) => `${row.join('\n')}\n`).join(''),
  };
  for (const [layout, printed] of Object.entries(layouts))
    it(`is a slip where no cell has lost a border, and is read: ${layout}`, () => {
      const head = layout === 'in a web page' ? HEAD.replaceAll('\n', '<br>') : HEAD;
      const read = readNumbers(`${head}${printed}`);
      assert.match(read['requests.carried-over'] ?? '', /^natural-person=3 .*total=03$|^natural-person=3 total=03$/);
      assert.match(read['requests.granted'] ?? '', /^natural-person=012 business=5 .*total=17$/);
    });
});

describe('a label that several rows have', () => {
  it('places none of them', () =>
    assert.deepEqual(
      rowsOf(
        '（六）其他处理 1 0 0 0 0 0 1\n（六）其他处理 2 0 0 0 0 0 2\n（六）其他处理 0 0 0 0 0 0 0\n（七）总计 9 0 0 0 0 0 9\n',
        REQUESTS,
      )
        .slice(0, 3)
        .map((row) => row.split(' → ')[1]),
      ['–', '–', '–'],
    ));
});

describe('one of the three rows of (六) that is not printed', () => {
  it('takes from the sums over the rows the right to accuse', () => {
    const row = (label: string, n: number): string => `${label} ${n} 0 0 0 0 0 ${n}\n`;
    const zero = [
      '（一）予以公开',
      '（二）部分公开',
      '（三）不予公开 1.属于国家秘密',
      '2.其他法律行政法规禁止公开',
      '3.危及“三安全一稳定”',
      '4.保护第三方合法权益',
      '5.属于三类内部事务信息',
      '6.属于四类过程性信息',
      '7.属于行政执法案卷',
      '8.属于行政查询事项',
      '（四）无法提供 1.本机关不掌握相关政府信息',
      '2.没有现成信息需要另行制作',
      '3.补正后申请内容仍不明确',
      '（五）不予处理 1.信访举报投诉类申请',
      '2.重复申请',
      '3.要求提供公开出版物',
      '4.无正当理由大量反复申请',
      '5.要求行政机关确认或重新出具已获取信息',
    ];
    const other = [
      '（六）其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '3.其他',
    ];
    const report = (rows: readonly string[]): string =>
      HEAD +
      row('一、本年新收政府信息公开申请数量', 6) +
      row('二、上年结转政府信息公开申请数量', 0) +
      zero.map((label, i) => row(label, i === 0 ? 2 : 0)).join('') +
      rows.join('') +
      row('（七）总计', 6) +
      row('四、结转下年度继续办理', 0);
    const said = (rows: readonly string[]): string[] =>
      analyze(report(rows))
        .findings.filter(isAlarm)
        .map(({ code }) => code);
    assert.deepEqual(said([row(other[0] ?? '', 0), row(other[2] ?? '', 0)]), []);
    assert.deepEqual(said(other.map((label) => row(label, 0))), ['sum', 'sum']);
  });
});

describe('columns of text with Chinese characters two columns wide', () => {
  it('are told by what stands one below the other on the page', () => {
    const wide = (label: string, values: readonly string[]): string => {
      const width = [...label].reduce((all, c) => all + (c.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);
      return `${label}${' '.repeat(60 - width)}${values
        .map((value) => value.padEnd(10))
        .join('')
        .trimEnd()}\n`;
    };
    const text =
      HEAD +
      wide('一、本年新收政府信息公开申请数量', ['8', '1', '', '', '', '', '9']) +
      wide('（一）予以公开', ['5', '', '', '', '', '', '5']) +
      wide('2.其他法律行政法规禁止公开', ['', '1', '', '2', '', '1', '4']) +
      wide('7.属于行政执法案卷', ['', '', '3', '', '', '', '3']) +
      wide('2.重复申请', ['', '', '', '', '6', '', '6']);
    assert.deepEqual(readNumbers(text), {
      'requests.new': 'natural-person=8 business=1 total=9',
      'requests.granted': 'natural-person=5 total=5',
      'requests.refused.other-law': 'business=1 public-welfare=2 other=1 total=4',
      'requests.refused.enforcement-file': 'research=3 total=3',
      'requests.not-processed.repeated': 'legal-service=6 total=6',
    });
  });
});

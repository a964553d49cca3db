import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze';
import type { Analysis } from '../../../src/core/model/analysis';
import { readHtml } from '../../../src/core/source/html/read-html';
import { simplify } from '../../../src/core/text/traditional';
import { reports } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';
import { runsOfEachForm } from '../../fixtures/runs';

const PLAIN = LAYOUTS.find(({ name }) => name === 'tabs')!;

/** The characters of the fixtures that have another form, the commonest one. */
const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  [
    ...'開开請请報报數数條条訴诉訟讼總总結结轉转關关機机構构辦办處处議议複复規规費费務务動动國国種种類类單单監监網网訓训會会間间與与為为時时無无',
  ].flatMap((character, i, all): [string, string][] => (i % 2 === 0 ? [[all[i + 1] ?? '', character]] : [])),
);

const traditional = (text: string): string =>
  text.replaceAll('信息', '資訊').replace(/[\u4e00-\u9fff]/g, (character) => TRADITIONAL.get(character) ?? character);

const said = ({ form, year, tables, relations, findings }: Analysis): unknown => ({
  form,
  year,
  cells: tables.flatMap(({ cells }) => [...cells].map(([id, { state, text }]) => `${id} ${state} ${text}`)),
  relations: relations.map(({ source, verdict, arithmetic }) => `${source} ${verdict} ${arithmetic}`),
  findings: findings.filter(({ code }) => code !== 'notice').map(({ code, start, end }) => `${code} ${start}-${end}`),
});

const notices = ({ findings }: Analysis): string[] =>
  findings.filter(({ code }) => code === 'notice').map(({ message }) => message.key);

describe('a report in traditional characters', () => {
  it('is read like the same in simplified ones, and said to be one', () => {
    fc.assert(
      fc.property(reports(), (report) => {
        const { text } = PLAIN.render(report);
        const [one, other] = [analyze(text), analyze(traditional(text))];
        assert.deepEqual(said(other), said(one));
        assert.ok(notices(other).includes('notice.traditional'));
        assert.ok(!notices(one).includes('notice.traditional'));
      }),
      runsOfEachForm(3, 2),
    );
  });

  it('keeps its characters in what is printed', () => {
    const text =
      '政府信息公開\n指標名稱 | 計量單位 | 2012年度\n受理依申請公開信息總數 | 條 | 3\n行政複議數 | 件 | 1\n行政訴訟數 | 件 | 0\n';
    const [table] = analyze(text).tables;
    assert.ok(table?.cells.has('local.行政複議數/年度'), [...(table?.cells.keys() ?? [])].join());
  });

  it('keeps the place of every character', () => {
    assert.equal(simplify('政府資訊公開條數'), '政府信息公开条数');
  });
});

describe('a report between whose characters a mirror has set pinyin', () => {
  const SYLLABLES = ['zhèng', 'fǔ', 'xin', 'xī', 'gōng', 'kai', 'lǜ', 'shì', 'nián'];
  const interleaved = (text: string, print: (character: string, pinyin: string) => string): string => {
    let i = 0;
    return text.replace(/[\u4e00-\u9fff]/g, (c) => (++i % 3 === 0 ? print(c, SYLLABLES[i % SYLLABLES.length]!) : c));
  };

  for (const [name, print] of [
    ['before the character', (c: string, pinyin: string) => `${pinyin}${c}`],
    ['behind it in brackets', (c: string, pinyin: string) => `${c}(${pinyin})`],
  ] as const) {
    it(`${name}: is read without it, and said to be one`, () => {
      fc.assert(
        fc.property(reports({ size: 1 }), (report) => {
          const { text } = PLAIN.render(report);
          const [one, other] = [analyze(text), analyze(interleaved(text, print))];
          const withoutPlaces = (analysis: Analysis) =>
            analysis.tables.flatMap(({ cells }) => [...cells].map(([id, cell]) => `${id} ${cell.text}`));
          assert.deepEqual(withoutPlaces(other), withoutPlaces(one));
          assert.equal(other.relations.length, one.relations.length);
          assert.ok(notices(other).includes('notice.pinyin'));
        }),
        runsOfEachForm(3, 1),
      );
    });
  }

  it('is not seen where Latin words stand in the text', () => {
    const text = `${'网址www.example.org，下载app，邮箱a@b.cn，使用ofd格式。'.repeat(40)}`;
    assert.deepEqual(notices(analyze(text)), []);
  });

  it('set as ruby on a web page is left out', () => {
    assert.equal(readHtml('<p><ruby>政<rp>(</rp><rt>zhèng</rt><rp>)</rp></ruby>府</p>').text, '政府\n');
  });
});

describe('a table whose headers lost characters', () => {
  const TEXT =
    '二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\n本年发件\n本年废止件数\n现行有效件\n规章\n0\n1\n2\n行政规范性文件\n3\n0\n9\n' +
    '第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n46\n';

  it('is still read by its clauses and rows', () => {
    const { form, tables } = analyze(TEXT);
    assert.equal(form, 'disclosure-2021');
    assert.deepEqual(
      [...(tables[0]?.cells.values() ?? [])].map(({ id, text }) => `${id} ${text}`),
      [
        'regulations.made 0',
        'regulations.repealed 1',
        'regulations.in-force 2',
        'normative.made 3',
        'normative.repealed 0',
        'normative.in-force 9',
        'licensing.decisions 46',
      ],
    );
  });

  it('gives the form by its labels where no cell is filled', () => {
    const labels = '第二十条第（一）项\n信息内容\n本年新制作数量\n本年新公开数量\n对外公开总数量\n规章\n规范性文件\n';
    const more = '第二十条第（九）项\n信息内容\n采购项目数量\n采购总金额\n政府集中采购\n';
    assert.equal(analyze(labels + more).form, 'disclosure-2019');
    assert.equal(analyze('本年新制作数量、对外公开总数量均有增加。').form, 'none');
  });
});

describe('a table of which only the first rows are written', () => {
  const head = (more: string): string =>
    `三、收到和处理政府信息公开申请情况\n| （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 | ||||||||\n| 自然人 | 法人或其他组织 | 总计 | |||||||\n| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||\n${more}`;
  const ROWS =
    '| 一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 | ||\n| 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | ||\n| 三、本年度办理结果 | （一）予以公开 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n';

  it('does not take its headers for the rows that are missing', () => {
    const { tables, findings } = analyze(head(ROWS));
    assert.deepEqual(
      [...new Set([...(tables[0]?.cells.keys() ?? [])].map((id) => id.split('/')[0]))],
      ['requests.new', 'requests.carried-over', 'requests.granted'],
    );
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('is read from its first row on, where its head says how it ties out', () => {
    const [table] = analyze(head(ROWS.slice(0, ROWS.indexOf('\n') + 1))).tables;
    assert.equal(table?.cells.get('requests.new/total')?.text, '3');
  });
});

describe('words in the only cell of a row', () => {
  it('are an error of the cell, and no blank', () => {
    const row = (label: string, value: string): string => `| ${label} | 条 | ${value} |\n`;
    const text = `政府信息公开情况统计表\n| 统计指标 | 单位 | 统计数 |\n${row('（一）主动公开政府信息数', '12')}${row('1.政府公报公开政府信息数', '未统计')}${row('2.政府网站公开政府信息数', '12')}${row('3.政务微博公开政府信息数', '0')}${row('4.政务微信公开政府信息数', '0')}${row('5.其他方式公开政府信息数', '0')}`;
    const { findings } = analyze(text);
    assert.deepEqual(
      findings.map(({ severity, code, start, end }) => `${severity} ${code} ${text.slice(start, end)}`),
      ['error type 未统计'],
    );
  });
});

describe('a unit in a cell', () => {
  const hints = (text: string): string[] =>
    analyze(text).findings.map(({ code, message, start, end }) => `${code} ${message.key} ${text.slice(start, end)}`);
  const charges = (amount: string): string =>
    `| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n|---|---|---|---|\n| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 0 | 0 | 0 |\n| 信息内容 | 本年收费金额（单位：万元） |\n| 行政事业性收费 | ${amount} |\n`;

  it('is said to be there where the heading has said it, or says another', () => {
    assert.deepEqual(hints(charges('16.5万元')), ['unit unit.in-cell 16.5万元']);
    assert.deepEqual(hints(charges('16.5（万元）')), ['unit unit.in-cell 16.5（万元）']);
    assert.deepEqual(hints(charges('165000元')), ['unit unit.differs 165000元']);
    assert.deepEqual(hints(charges('16.5')), []);
  });

  it('is right where the form prints none', () => {
    const text =
      '| 信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |\n|---|---|---|---|\n| 规章 | 0 | 0 | 0 |\n| 规范性文件 | 0 | 0 | 0 |\n| 信息内容 | 采购项目数量 | 采购总金额 |\n| 政府集中采购 | 14 | 523.1万元 |\n';
    assert.deepEqual(hints(text), []);
  });
});

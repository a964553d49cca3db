import assert from 'node:assert/strict';
import { readHtml } from '../../../src/core/source/html/read-html';
import { readMarkdown } from '../../../src/core/source/markdown/read-markdown';
import { readSource } from '../../../src/core/source/read-source';

const html = (source: string): string => readHtml(source).text;
const markdown = (source: string): string => readMarkdown(source).text;

describe('what nobody reads in a web page', () => {
  for (const [what, source, read] of [
    ['struck out', '<p>收到<del>61</del><s>60</s><strike>58</strike><ins>59</ins>件</p>', '收到59件'],
    ['struck out by a style', '<p>收到<span style="text-decoration: line-through">61</span>59件</p>', '收到59件'],
    [
      'struck out by a line of it',
      '<p>收到<b style="color:red;text-decoration-line:underline line-through">61</b>59件</p>',
      '收到59件',
    ],
    [
      'struck out by a class',
      '<style>p{margin:0} .old, td.gone { text-decoration: line-through }</style><p>收到<i class="x old">61</i>59件</p>',
      '收到59件',
    ],
    ['invisible', '<p>收到<span style="visibility:hidden">61</span>59件</p>', '收到59件'],
    [
      'of no size',
      '<p>收到<span style="font-size:0px">61</span><span style="font-size: 0">6</span>59件</p>',
      '收到59件',
    ],
    ['transparent', '<p>收到<span style="opacity:0">61</span><span style="opacity:0.8">59</span>件</p>', '收到59件'],
    ['hidden', '<p>收到<span hidden>61</span><span style="display:none">6</span>59件</p>', '收到59件'],
    ['hidden by a class', '<style>.h{display:none}</style><p>收到<span class=h>61</span>59件</p>', '收到59件'],
    ['hidden by Word', '<p>收到<span style="mso-hide:all">61</span>59件</p>', '收到59件'],
    ['for screen readers', '<p>收到<span class="sr-only">61</span>59件</p>', '收到59件'],
  ] as const) {
    it(`is what is ${what}`, () => assert.equal(html(source).trim(), read));
  }

  for (const [what, source, read] of [
    [
      'raised',
      '<p>收到59<sup>1</sup>件，办结58<sup>[2]</sup>件，退回3<sup><a href="#n">①</a></sup>件</p>',
      '收到59件，办结58件，退回3件',
    ],
    ['raised by a style', '<p>收到59<span style="vertical-align: super">1</span>件</p>', '收到59件'],
    [
      'a reference of Word',
      '<p>收到59<a href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a>件</p>',
      '收到59件',
    ],
  ] as const) {
    it(`is the mark of a note, ${what}`, () => assert.equal(html(source).trim(), read));
  }

  it('is no unit, no power, no word', () => {
    const source = '<p>占地12m<sup>2</sup>，5×10<sup>3</sup>件，第1<sup>st</sup></p>';
    assert.equal(html(source).trim(), '占地12m2，5×103件，第1st');
  });

  it('leaves the place of its cell, but not that of a cell that is not drawn', () => {
    const row = (cell: string): string => html(`<table><tr><td>收到</td>${cell}<td>59</td></tr></table>`).trim();
    assert.equal(row('<td style="visibility:hidden">61</td>'), '| 收到 | | 59 |');
    assert.equal(row('<td><s>61</s></td>'), '| 收到 | | 59 |');
    assert.equal(row('<td style="display:none">61</td>'), '| 收到 | 59 |');
  });

  it('is no page that a script will show', () => {
    const text = '收到59件，办结58件。'.repeat(40);
    assert.equal(html(`<div style="visibility:hidden"><p>${text}</p></div>`).trim(), text);
    assert.equal(
      html(
        '<style>.tab{display:none}</style><div class=tab><table><tr><td>收到</td><td>5</td></tr></table></div>',
      ).trim(),
      '| 收到 | 5 |',
    );
    assert.equal(html('<p style="font-size:0"><span style="font-size:14px">收到5件</span></p>').trim(), '收到5件');
    assert.equal(html('<style>@media print{.n{display:none}}</style><p class=n>收到5件</p>').trim(), '收到5件');
  });
});

describe('a table of a web page', () => {
  const table = (rows: string): string => html(`<table>${rows}</table>`).trim();

  it('has its foot last and its head first', () => {
    const [head, foot, body] = [
      '<thead><tr><td>名<td>数</thead>',
      '<tfoot><tr><td>总<td>3</tfoot>',
      '<tbody><tr><td>甲<td>2</tbody>',
    ];
    for (const order of [
      [head, foot, body],
      [foot, head, body],
      [body, foot, head],
      [head, body, foot],
    ])
      assert.equal(table(order.join('')), '| 名 | 数 |\n| 甲 | 2 |\n| 总 | 3 |');
  });

  it('has values in fields', () => {
    const field = (cell: string): string => table(`<tr><td>收到</td><td>${cell}</td><td>9</td></tr>`);
    for (const cell of [
      '<input value="52">',
      '<input type="number" value=52 readonly>',
      "<form><input type='text' value='52'/></form>",
      '<textarea rows=1>52</textarea>',
      '<select><option>51<option selected>52<option>53</select>',
      '<select><option>52</option></select>',
      '<input type="hidden" value="7"><input value="52"><input type=submit value="保存">',
    ])
      assert.equal(field(cell), '| 收到 | 52 | 9 |');
    assert.equal(field('<input value="">'), '| 收到 | | 9 |');
  });

  it('takes a fix to the value of a field', () => {
    const source = '<table><tr><td>收到</td><td><input value="52"></td></tr></table>';
    const { text, toSource } = readHtml(source);
    const { start, end } = toSource({ start: text.indexOf('52'), end: text.indexOf('52') + 2 });
    assert.deepEqual([start, source.slice(start, end)], [source.indexOf('52'), '52']);
  });

  it('has numbers that a narrow column has broken', () => {
    assert.equal(table('<tr><td>收到申请<td>1<br>2<td>3<br/>4<br>5<td>0'), '| 收到申请 | 12 | 345 | 0 |');
    assert.equal(table('<tr><td>收到<br>申请<td>1<br>2<td>0'), '| 收到 申请 | 12 | 0 |');
    assert.equal(table('<tr><td>收费<td>12.<br>35'), '| 收费 | 12.35 |');
    assert.equal(table('<tr><td>收费<td>128.3<br>5'), '| 收费 | 128.35 |');
  });

  it('has values in tables of a single cell', () => {
    assert.equal(table('<tr><td>收到<td><table><tr><td>5</td></tr></table><td>7'), '| 收到 | 5 | 7 |');
  });

  it('keeps the numbers of several rows in one apart', () => {
    assert.equal(table('<tr><td>许可<br>处罚<td>1<br>2'), '| 许可 处罚 | 1;2 |');
  });
});

describe('a field in a sentence', () => {
  it('is read if it is a number and no tool of the page', () => {
    assert.equal(html('<p>收到申请<input value="52">件</p>').trim(), '收到申请52件');
    assert.equal(html('<p>第<input id="pageNo" value="2">页<input value="请输入关键字"></p>').trim(), '第页');
  });
});

describe('what nobody reads in markdown', () => {
  for (const [what, source, read] of [
    ['struck out', '收到~~61~~59件\n', '收到59件\n'],
    ['struck out with emphasis', '收到~~**61**~~**59**件\n', '收到59件\n'],
    ['struck out by tags', '收到<del>61</del><s>60</s>59件\n', '收到59件\n'],
    ['struck out by a style', '收到<span style="text-decoration:line-through">61</span>59件\n', '收到59件\n'],
    ['hidden', '收到<span style="display: none">61</span>59件\n', '收到59件\n'],
    ['a raised mark', '收到59<sup>1</sup>件，办结58<sup>\\[2\\]</sup>件\n', '收到59件，办结58件\n'],
    ['a raised mark of pandoc', '收到59^1^件\n', '收到59件\n'],
    ['a note', '收到59[^1]件\n\n[^1]: 含转办3件。\n', '收到59件\n\n: 含转办3件。\n'],
    ['a mark in a cell', '| 收到 | ~~61~~59[^a] | 58<sup>①</sup> |\n', '| 收到 | 59 | 58 |\n'],
  ] as const) {
    it(`is ${what}`, () => assert.equal(markdown(source), read));
  }

  it('is no area, and nothing that is not closed in its line', () => {
    const text = '占地12m<sup>2</sup>，2^3，~约3件\n';
    assert.equal(markdown(text), '占地12m2，2^3，~约3件\n');
    assert.equal(markdown('甲<del>12\n乙</del>\n'), '甲12\n乙\n');
  });

  it('is what escapes are made of', () => {
    for (const [source, read] of [
      ['收取318\\.46万元', '收取318.46万元'],
      ['| 规章 | \\-14 |', '| 规章 | -14 |'],
      ['1\\. 政府网站', '1. 政府网站'],
      ['2024\\-12\\-31', '2024-12-31'],
    ] as const)
      assert.equal(readSource(source)?.text, read);
  });

  it('is a line break in a number, unless the row is several', () => {
    assert.equal(markdown('| 收到申请 | 1<br>28 | 0 |\n'), '| 收到申请 | 128 | 0 |\n');
    assert.equal(markdown('| 许可<br>处罚 | 942<br/>17 |\n'), '| 许可 处罚 | 942;17 |\n');
  });
});

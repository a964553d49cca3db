import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze';
import { applied } from '../../../src/core/repair/fix';
import { repair } from '../../../src/core/repair/repair';
import { readHtml } from '../../../src/core/source/html/read-html';
import { runs } from '../../fixtures/runs';

const plain = (html: string): string => readHtml(html).text;

/** The piece of the source that stands for a piece of the plain text. */
function sourceOf(html: string, words: string): string {
  const { text, toSource } = readHtml(html);
  const at = text.indexOf(words);
  assert.ok(at >= 0, `${words} is not in ${text}`);
  const { start, end } = toSource({ start: at, end: at + words.length });
  return html.slice(start, end);
}

describe('a web page as plain text', () => {
  it('has a line a paragraph and a row between bars', () => {
    const html = '<h2>一、概述</h2><p>共<b>5</b>件。</p><table><tr><td>收到</td><td>5</td></tr></table>';
    assert.equal(plain(html), '一、概述\n共5件。\n| 收到 | 5 |\n');
  });

  it('joins words and numbers that are split over tags', () => {
    const html = '<p>收到<span>1</span><span>2</span>件</p>';
    assert.equal(plain(html), '收到12件\n');
    assert.equal(sourceOf(html, '12'), '1</span><span>2');
  });

  it('decodes entities and keeps their place', () => {
    const html = '<p>A&amp;B&nbsp;&#49;2件</p>';
    assert.equal(plain(html), 'A&B\u00a012件\n');
    assert.equal(sourceOf(html, '12'), '&#49;2');
  });

  it('collapses white space, and drops it where only the source is wrapped', () => {
    assert.equal(plain('<p>\n  主动公开政府信\n  息  5 件\n</p>'), '主动公开政府信息 5 件\n');
  });

  it('drops invisible characters inside numbers', () => {
    assert.equal(plain('<p>1\u200b2&#8203;3&shy;4件</p>'), '1234件\n');
  });

  it('leaves out scripts, styles, comments and what is hidden', () => {
    const html =
      '<style>p{width:9px}</style><script>var a = "<p>8件</p>"</script><p>甲<!-- 7件 --></p><div style="display: none">6件</div><p hidden>5件</p>';
    assert.equal(plain(html), '甲\n');
  });

  it('leaves out navigation and foot, by element, role or whole name', () => {
    const html =
      '<nav>首页</nav><div class="main-nav">栏目1</div><div role="search">搜索</div><div class="content navigation-less">正文</div><div id="footer">电话12345</div>';
    assert.equal(plain(html), '正文\n');
  });

  it('keeps what is named like furniture but holds a table', () => {
    assert.match(plain('<div class="sidebar"><table><tr><td>收到</td><td>5</td></tr></table></div>'), /收到 \| 5/);
  });

  it('reads tables for the layout as text, and the tables in them as rows', () => {
    const html =
      '<table><tr><td><p>一、概述</p><p>甲。</p><table><tr><td>收到</td><td>5</td></tr></table></td><td>边栏</td></tr></table>';
    assert.equal(plain(html), '一、概述\n甲。\n| 收到 | 5 |\n边栏\n');
  });

  it('reads cells and rows that are left open', () => {
    assert.equal(plain('<table><tr><td>收到<td>5<tr><td>答复<td>4</table><p>乙'), '| 收到 | 5 |\n| 答复 | 4 |\n乙\n');
  });

  it('passes over a form between table and row', () => {
    assert.equal(plain('<table><form><tr><td>收到</td><td>5</td></tr></form></table>'), '| 收到 | 5 |\n');
  });

  it('prints a label over several rows once, and leaves blanks below a value over several rows', () => {
    const html =
      '<table><tr><td rowspan="2">组</td><td>甲</td><td>1</td><td rowspan="2">3</td><td>4</td></tr><tr><td>乙</td><td>2</td><td>5</td></tr></table>';
    assert.equal(plain(html), '| 组 | 甲 | 1 | 3 | 4 |\n| 乙 | 2 | | 5 |\n');
  });

  it('repeats one dash that is merged over all columns', () => {
    assert.equal(plain('<table><tr><td>甲</td><td colspan="3">无</td></tr></table>'), '| 甲 | 无 | 无 | 无 |\n');
  });

  it('takes a row of one merged cell for a title', () => {
    const html = '<table><tr><td colspan="2">统计表<br>(2018年度)</td></tr><tr><td>收到</td><td>5</td></tr></table>';
    assert.equal(plain(html), '统计表\n(2018年度)\n| 收到 | 5 |\n');
  });

  it('does not take the numbers of two rows in one for one number', () => {
    assert.equal(plain('<table><tr><td>收到<br>办结</td><td>1<br>2</td></tr></table>'), '| 收到 办结 | 1;2 |\n');
  });

  it('does not take a bar in the text for the border of a cell', () => {
    assert.equal(plain('<p>首页 | 公开 | 年报</p>'), '首页 \u2502 公开 \u2502 年报\n');
  });

  it('keeps the lines of preformatted text', () => {
    assert.equal(plain('<pre>收到  5\n答复  4</pre>'), '收到  5\n答复  4\n');
  });

  it('gives what the head of the page says first', () => {
    const html =
      '<html><head><title>无关</title><meta name="ArticleTitle" content="青屏县2020年政府信息公开工作年度报告"><meta name="PubDate" content="2021-01-20"><meta name="ContentSource" content="青屏县政府办"></head><body><p>甲</p></body></html>';
    assert.equal(
      plain(html),
      '标题: 青屏县2020年政府信息公开工作年度报告\n发布时间: 2021-01-20\n发布机构: 青屏县政府办\n甲\n',
    );
    assert.equal(sourceOf(html, '2021-01-20'), '2021-01-20');
  });

  it('falls back on the part of the title that names the report', () => {
    const html = '<head><title>青屏县2020年政府信息公开年报_青屏县人民政府</title></head><body>甲</body>';
    assert.match(plain(html), /^标题: 青屏县2020年政府信息公开年报\n/);
  });

  it('never throws, and every range it gives lies in the source', () => {
    const piece = fc.constantFrom(
      ...'<table>|<tr>|<td>|<td rowspan=3>|<td colspan="9">|</td>|</tr>|</table>|<p>|</p>|<div>|</div>|<b>|</b>|<br>|&nbsp;|&#x31;|&bogus;|12|收到|<!--|-->|<script>|</script>|<|>|\n|"|<a href=\'>|<title>|<textarea>'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const html = pieces.join('');
        const { text, toSource } = readHtml(html);
        for (let at = 0; at < text.length; at++) {
          const { start, end } = toSource({ start: at, end: at + 1 });
          assert.ok(0 <= start && start <= end && end <= html.length);
        }
        analyze(html, { format: 'html' });
      }),
      runs(5, 40),
    );
  });
});

describe('findings in a web page', () => {
  const row = (label: string, cells: readonly string[]): string =>
    `<tr><td>${label}</td>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`;
  const page = (fax: string, total: string): string =>
    `<html><body><h1>青屏县2016年政府信息公开工作年度报告</h1><table><tr><td>统计指标</td><td>单位</td><td>统计数</td></tr>${[
      row('（一）主动公开政府信息数', ['条', '10']),
      row('1.政府公报公开政府信息数', ['条', '4']),
      row('2.政府网站公开政府信息数', ['条', '10']),
      row('（一）收到申请数', ['件', total]),
      row('1.当面申请数', ['件', '3']),
      row('2.传真申请数', ['件', fax]),
      row('3.网络申请数', ['件', '20']),
      row('4.信函申请数', ['件', '4']),
    ].join('')}</table></body></html>`;

  it('lie on the number in the source', () => {
    const html = page('2', '28');
    const [finding] = analyze(html).findings.filter(({ severity }) => severity === 'error');
    assert.equal(finding?.code, 'sum');
    assert.equal(html.slice(finding?.start, finding?.end), '28');
  });

  it('a fix keeps the tags inside a number', () => {
    const html = page('2', '2<font color="red">8</font>');
    const analysis = analyze(html);
    const [finding] = analysis.findings.filter(({ severity }) => severity === 'error');
    const fixed = repair(analysis, finding!).map(({ edits }) => applied(html, edits));
    assert.ok(fixed.includes(page('2', '2<font color="red">9</font>')), fixed.join('\n'));
  });

  it('a blank total is filled in where its number would be typed', () => {
    const html = page('2', '&nbsp;');
    const analysis = analyze(html);
    const finding = analysis.findings.find(({ code }) => code === 'missing-value');
    const [fix] = repair(analysis, finding!);
    assert.equal(applied(html, fix!.edits), page('2', '29&nbsp;'));
  });
});

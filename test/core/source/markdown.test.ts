import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze';
import { applied } from '../../../src/core/repair/fix';
import { repair } from '../../../src/core/repair/repair';
import { formatOf } from '../../../src/core/source/format';
import { readMarkdown } from '../../../src/core/source/markdown/read-markdown';
import { runs } from '../../fixtures/runs';

const plain = (markdown: string): string => readMarkdown(markdown).text;

describe('markdown as plain text', () => {
  it('takes off headings, emphasis and quotation', () => {
    assert.equal(plain('## 一、概述 ##\n\n> 共**12**件，__全部__办结。\n'), '一、概述\n\n共12件，全部办结。\n');
  });

  it('joins a number that is emphasised in part', () => {
    const { text, toSource } = readMarkdown('共1**2**件\n');
    assert.equal(text, '共12件\n');
    assert.deepEqual(toSource({ start: 1, end: 3 }), { start: 1, end: 5 });
  });

  it('reads the marks of a line that a broken tag reaches into', () => {
    assert.equal(plain('甲<a\n乙**12**件>丙\n丁**5**件\n'), '甲乙12件>丙\n丁5件\n');
  });

  it('takes a table of HTML with tables in it to its own end, whatever marks stand there', () => {
    const inner = '<table><tr><td>1</td></tr></table>';
    const outer = `<table><tr><td>${inner}</td><td>${inner}</td></tr>\n<tr><td>*5*</td><td>6</td></tr></table>`;
    const read = plain(`${outer}\n\n**7**件\n\n<table><tr><td>*8*</td></tr></table>\n`);
    assert.match(read, /\*5\*/);
    assert.match(read, /\n7件\n/);
    assert.match(read, /\*8\*/);
  });

  it('ends a comment in its own line only', () => {
    assert.equal(plain('甲<!-- 乙 -->丙\n丁<!-- 戊\n己 -->\n'), '甲丙\n丁 戊\n己 -->\n');
  });

  it('keeps an asterisk that stands for none', () => {
    assert.equal(plain('| 收到 | * |\n'), '| 收到 | * |\n');
  });

  it('takes off escapes; an escaped bar is no border', () => {
    assert.equal(plain('| 1\\. 甲\\|乙 | 5 |\n'), '| 1. 甲\u2502乙 | 5 |\n');
  });

  it('leaves the words of a link, not its address; a document number is no link', () => {
    assert.equal(
      plain('见[年报](https://example.org/2016/12.html)，文号国办发[2016](6)号\n'),
      '见年报，文号国办发[2016](6)号\n',
    );
  });

  it('reads a table of HTML among its lines as rows', () => {
    const markdown = '一、概述\n\n<table>\n<tr><td>收到</td>\n<td>5</td></tr>\n</table>\n\n二、其他\n';
    assert.equal(plain(markdown), '一、概述\n\n| 收到 | 5 |\n\n\n二、其他\n');
  });

  it('parts words at a line break inside a row, lines elsewhere', () => {
    assert.equal(plain('| 本年新<br>收 | 5 |\n甲<br/>乙\n'), '| 本年新 收 | 5 |\n甲\n乙\n');
  });

  it('every range it gives lies in the source', () => {
    const piece = fc.constantFrom(
      ...[
        '|',
        '**',
        '*',
        '\\',
        '\\|',
        '# ',
        '> ',
        '[',
        '](',
        'http://a',
        ')',
        '<table>',
        '</table>',
        '<td>',
        '<br>',
        '&nbsp;',
        '\n',
        '12',
        '甲',
        '<!--',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const markdown = pieces.join('');
        const { text, toSource } = readMarkdown(markdown);
        for (let at = 0; at < text.length; at++) {
          const { start, end } = toSource({ start: at, end: at + 1 });
          assert.ok(0 <= start && start <= end && end <= markdown.length);
        }
        analyze(markdown, { format: 'markdown' });
      }),
      runs(5, 40),
    );
  });
});

describe('the format of a document', () => {
  for (const [name, text, format] of [
    ['a page', '<!DOCTYPE html>\n<html><body><p>甲</p></body></html>', 'html'],
    ['a part of a page', '<p style="x">甲</p><table><tr><td>1</td></tr></table>', 'html'],
    ['text with headings of markdown', '标题\n## 一、概述\n', 'markdown'],
    ['text with a table of HTML', '一、概述\n<table><tr><td>1</td></tr></table>\n', 'markdown'],
    ['a ruled table', '| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n', 'markdown'],
    ['plain text with bars', '甲 | 1 |\n乙 | 2 |\n', 'plain'],
    ['plain text that compares', '甲<乙，乙>丙\n', 'plain'],
    ['nothing', '', 'plain'],
  ] as const) {
    it(`${name}: ${format}`, () => {
      assert.equal(formatOf(text), format);
    });
  }
});

describe('a fix in markdown', () => {
  it('keeps the marks inside a number', () => {
    const markdown = (total: string): string =>
      `# 青屏县2016年政府信息公开工作年度报告\n\n| 统计指标 | 单位 | 统计数 |\n|---|---|---|\n| （一）主动公开政府信息数 | 条 | 10 |\n| 1.政府公报公开政府信息数 | 条 | 4 |\n| 2.政府网站公开政府信息数 | 条 | 10 |\n| （一）收到申请数 | 件 | ${total} |\n| 1.当面申请数 | 件 | 3 |\n| 2.传真申请数 | 件 | 2 |\n| 3.网络申请数 | 件 | 20 |\n| 4.信函申请数 | 件 | 4 |\n`;
    const analysis = analyze(markdown('2**8**'));
    const [finding] = analysis.findings.filter(({ severity }) => severity === 'error');
    const fixed = repair(analysis, finding!).map(({ edits }) => applied(analysis.text, edits));
    assert.ok(fixed.includes(markdown('2**9**')), fixed.join('\n'));
  });
});

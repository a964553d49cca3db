import assert from 'node:assert/strict';
import type { Section } from '../../../src/core/model/analysis';
import { readSections, sectionsOf } from '../../../src/core/outline/sections';
import { fold } from '../../../src/core/text/fold';
import { indexOfText } from '../../../src/core/text/search/text-index';

/** One line a section, indented by its depth. */
function outline(sections: readonly Section[], indent = ''): string[] {
  return sections.flatMap(({ ordinal, title, children }) => [
    `${indent}${ordinal} ${title}`,
    ...outline(children, `${indent}  `),
  ]);
}

const read = (text: string): string[] => outline(sectionsOf(text, indexOfText(fold(text)), []));

describe('sections', () => {
  it('are headings on lines of their own, nested by their ordinals', () => {
    const text =
      '引言。\n一、概述\n总的情况。\n（一）公开\n1．网站公开\n很好。\n2、公报\n很好。\n（二）答复\n二、附带说明\n无。\n';
    assert.deepEqual(read(text), [
      '一 概述',
      '  （一） 公开',
      '    1 网站公开',
      '    2 公报',
      '  （二） 答复',
      '二 附带说明',
    ]);
  });

  it('keep ranges of the original text: a heading, and all that stands under it', () => {
    const text = '一、概述\r\n甲。\r\n二、说明\r\n乙。';
    const [first, second] = sectionsOf(text, indexOfText(fold(text)), []);
    assert.equal(text.slice(first!.heading.start, first!.heading.end), '一、概述');
    assert.equal(text.slice(first!.start, first!.end), '一、概述\r\n甲。\r\n');
    assert.equal(text.slice(second!.start, second!.end), '二、说明\r\n乙。');
  });

  it('go on inside a line where some chapters lost their line breaks', () => {
    const text =
      '一、概述\n文。\n二、公开情况\n公开7条。 三、答复情况\n未收到。 四、收费情况\n未收费。\n五、主要问题\n文。 一、补充。\n';
    assert.deepEqual(read(text), ['一 概述', '二 公开情况', '三 答复情况', '四 收费情况', '五 主要问题']);
  });

  it('are found inside one long line without any break', () => {
    const text =
      '本报告由两部分组成。一、总体情况2031年，全县稳步推进。（一）主动公开方面。全年公开7条。（二）依申请公开方面。未收到申请。二、其他需要报告的事项无。';
    assert.deepEqual(read(text), [
      '一 总体情况',
      '  （一） 主动公开方面',
      '  （二） 依申请公开方面',
      '二 其他需要报告的事项',
    ]);
  });

  it('end a title where the text is glued to it', () => {
    const text = '全文如下。一、概述本年平稳。二、复议和诉讼情况因公开引起的复议2件。三、机构情况专职人员3人。';
    assert.deepEqual(read(text), ['一 概述', '二 复议和诉讼情况', '三 机构情况']);
  });

  it('are read behind marks of markdown and of indented text', () => {
    assert.deepEqual(read('## 一、概述\n\n甲。\n\n## 二、说明\n\n乙。'), ['一 概述', '二 说明']);
    assert.deepEqual(read('　　一、概述\n　　甲。\n　　二、说明\n　　乙。'), ['一 概述', '二 说明']);
  });

  it('are read in marked-up text', () => {
    const text = '<p><strong>一、概述</strong></p><p>甲。</p><table><tr><td>一、行</td></tr></table><p>二、说明</p>';
    assert.deepEqual(read(text), ['一 概述', '二 说明']);
  });

  it('may begin again, lack a number or carry a stray letter', () => {
    assert.deepEqual(read('一、甲\n文。\n三、丙\n文。\n三、丁\n文。\nl五、戊\n文。\n一、再起\n文。'), [
      '一 甲',
      '三 丙',
      '三 丁',
      '五 戊',
      '一 再起',
    ]);
  });

  it('are not the rows of a statutory table, even where no reader has seen the table', () => {
    const text =
      '三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3\n二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0\n三、本年度办理结果\n（一）予以公开 3 0 0 0 0 0 3\n（七）总计 3 0 0 0 0 0 3\n四、结转下年度继续办理 0 0 0 0 0 0 0\n四、政府信息公开行政复议、行政诉讼情况\n';
    assert.deepEqual(read(text), ['三 收到和处理政府信息公开申请情况', '四 政府信息公开行政复议、行政诉讼情况']);
  });

  it('are not the rows below 统计指标, which count from one again', () => {
    const text =
      '一、概述\n文。\n二、说明\n文。\n政府信息公开情况统计表\n统 计 指 标\n单位\n统计数\n一、主动公开情况\n——\n（一）主动公开政府信息数\n条\n7\n（三）接受培训人员数\n人次\n4\n';
    assert.deepEqual(read(text), ['一 概述', '二 说明', ' 政府信息公开情况统计表']);
  });

  it('are not the rows of a pipe table or of a line of figures', () => {
    assert.deepEqual(read('一、概述\n| 一、甲数 | 3 |\n二、乙数 | 4 |\n三、丙数   件   5   6\n二、说明\n文。'), [
      '一 概述',
      '二 说明',
    ]);
    for (const unit of '条 件 次 篇 个 人 元 万元 人次'.split(' '))
      assert.deepEqual(read(`一、概述\n二、丙数   ${unit}   5\n二、说明\n文。`), ['一 概述', '二 说明'], unit);
  });

  it('are not articles of a law', () => {
    assert.deepEqual(read('二、主动公开政府信息情况\n第二十条第（一）项\n第二十条\n第（五）项\n三、说明\n文。'), [
      '二 主动公开政府信息情况',
      '三 说明',
    ]);
  });

  it('are not a table of contents', () => {
    const text = '目录\n一、概述…………1\n二、说明…………2\n一、概述\n文字。\n二、说明\n文字。';
    assert.deepEqual(read(text), ['一 概述', '二 说明']);
    assert.equal(sectionsOf(text, indexOfText(fold(text)), [])[0]?.start, text.lastIndexOf('一、概述'));
  });

  it('are not the items of a sentence', () => {
    const text = '一、存在的问题\n主要有：1、人手不足。2、经费不足。3、场地不足。\n二、打算\n一是加人。二是加钱。';
    assert.deepEqual(read(text), ['一 存在的问题', '二 打算']);
  });

  it('are not the parts that an introduction lists with their ordinals', () => {
    const text =
      '全文包括一、总体情况；二、主动公开政府信息情况；三、其他需要报告的事项。\n一、总体情况\n文。\n二、主动公开政府信息情况\n文。';
    assert.deepEqual(read(text), ['一 总体情况', '二 主动公开政府信息情况']);
    assert.deepEqual(read(text.replaceAll('；', '； ')), ['一 总体情况', '二 主动公开政府信息情况']);
  });

  it('take in annexes without an ordinal', () => {
    const text = '一、概述\n文。\n附件\n\n白鹭县政府信息公开情况统计表\n（2031年度）\n';
    assert.deepEqual(read(text), ['一 概述', ' 白鹭县政府信息公开情况统计表']);
  });

  it('put a title that is broken over lines together', () => {
    const text = '三、收到和处理政府信\n息公开申请情况\n表。\n四、其他\n无。';
    assert.deepEqual(read(text), ['三 收到和处理政府信息公开申请情况', '四 其他']);
  });

  it('leave out what the table reader has claimed', () => {
    const text = '一、概述\n一、甲\n二、乙\n二、说明\n文。';
    const from = text.indexOf('一、甲');
    assert.deepEqual(outline(sectionsOf(text, indexOfText(fold(text)), [{ start: from, end: from + 8 }])), [
      '一 概述',
      '二 说明',
    ]);
  });

  it('give every ordinal that is no row, also those inside sentences', () => {
    const text = '一、概述\n有：1、甲。2、乙。做法：一是丙。二是丁。';
    const printed = readSections(text, indexOfText(fold(text)), []).ordinals.map(({ start, end }) =>
      text.slice(start, end),
    );
    assert.deepEqual(printed, ['一、', '1、', '2、', '一是', '二是']);
  });
});

import assert from 'node:assert/strict';
import { titleAt } from '../../../src/core/outline/title';
import { fold } from '../../../src/core/text/fold';

/** A text, whether it is read inside a line, whether it may be a title of the notices; the title as it stands and packed. */
const TITLES: readonly (readonly [text: string, running: boolean, ofChapter: boolean, title: string])[] = [
  ['概述\n文', false, true, '概述|概述 known alone'],
  ['概述。本年平稳', false, true, '概述|概述 known'],
  ['概述：\n文', false, true, '概述|概述 known alone'],
  ['  概述  \n文', false, true, '概述|概述 known alone'],
  ['总体情况2031年', true, true, '总体情况|总体情况 known'],
  ['主动公开方面。全年', true, false, '主动公开方面|主动公开方面'],
  ['其他需要报告的事项无', true, true, '其他需要报告的事项|其他需要报告的事项 known'],
  [
    '收到和处理政府信息公开申请情况如下',
    false,
    true,
    '收到和处理政府信息公开申请情况如下|收到和处理政府信息公开申请情况如下 known alone',
  ],
  ['工作开展情况因公开引起', true, false, '工作开展情况|工作开展情况'],
  ['工作开展情况及说明。文', true, false, '工作开展情况及说明|工作开展情况及说明'],
  ['甲乙，丙丁。戊', true, false, '甲乙，丙丁|甲乙,丙丁'],
  ['目标…………3\n', false, false, '目标…………3|目标3 alone'],
  ['', false, false, '| alone'],
  ['甲|乙', false, false, '甲|甲 alone'],
  ['甲<br>', false, false, '甲|甲 alone'],
  ['甲乙（一）丙', true, false, '甲乙|甲乙'],
  ['甲乙一是丙', true, false, '甲乙|甲乙'],
  ['甲乙2.丙', true, false, '甲乙|甲乙'],
  ['甲乙 丙', true, false, '甲乙|甲乙'],
];

function read(text: string, running: boolean, ofChapter: boolean): string {
  const title = titleAt(fold(text), 0, running, ofChapter);
  const words = `${text.slice(title.start, title.end)}|${title.packed}`;
  return `${words}${title.known ? ' known' : ''}${title.alone ? ' alone' : ''}`;
}

const lengthOf = (text: string, running: boolean): number => {
  const { start, end } = titleAt(fold(text), 0, running, false);
  return end - start;
};

describe('The title behind an ordinal', () => {
  for (const [text, running, ofChapter, wanted] of TITLES)
    it(`of ${JSON.stringify(text)}${running ? ' inside a line' : ''}`, () =>
      assert.equal(read(text, running, ofChapter), wanted));

  it('ends at a comma where it would be too long without', () => {
    assert.equal(lengthOf(`${'甲'.repeat(20)}，${'乙'.repeat(24)}。`, false), 45);
    assert.equal(lengthOf(`${'甲'.repeat(20)}，${'乙'.repeat(25)}。`, false), 20);
    assert.equal(lengthOf(`${'甲'.repeat(20)}，${'乙'.repeat(9)}。`, true), 30);
    assert.equal(lengthOf(`${'甲'.repeat(20)}，${'乙'.repeat(10)}。`, true), 20);
  });

  it('is no longer than what is looked at of its line', () => assert.equal(lengthOf('甲'.repeat(200), false), 90));

  it('stands behind twenty blanks at most', () => {
    assert.equal(titleAt(`${' '.repeat(20)}甲`, 0, false, false).start, 20);
    assert.equal(titleAt(`${' '.repeat(21)}甲`, 0, false, false).start, 20);
  });
});

import assert from 'node:assert/strict';
import { ordinalsOf } from '../../../src/core/outline/ordinals';
import { fold } from '../../../src/core/text/fold';
import { indexOfText } from '../../../src/core/text/search/text-index';

/** A text, and its ordinals: kind, number, what stands before, and how they are printed. */
const ORDINALS: readonly (readonly [text: string, ...ordinals: string[]])[] = [
  ['一、甲', 'chapter 1 line «一、»'],
  ['一. 甲', 'chapter 1 line «一.»'],
  ['十一、甲', 'chapter 11 line «十一、»'],
  ['二十、甲', 'chapter 20 line «二十、»'],
  ['一百、甲'],
  ['第一、甲', 'counted 1 line «第一、»'],
  ['第一，甲', 'counted 1 line «第一，»'],
  ['文。一、甲', 'chapter 1 sentence «一、»'],
  ['文，一、甲', 'chapter 1 comma «一、»'],
  ['文 一、甲', 'chapter 1 spaced «一、»'],
  ['文一、甲', 'chapter 1 glued «一、»'],
  ['”一、甲', 'chapter 1 glued «一、»'],
  ['文。”一、甲', 'chapter 1 sentence «一、»'],
  ['文：一、甲', 'chapter 1 sentence «一、»'],
  ['文；一、甲', 'chapter 1 sentence «一、»'],
  ['|一、甲|'],
  ['## 一、甲', 'chapter 1 line «一、»'],
  ['<p>一、甲', 'chapter 1 line «一、»'],
  ['文、\n一、甲', 'chapter 1 comma «一、»'],
  ['文（\r\n一、甲', 'chapter 1 comma «一、»'],
  ['文，\n一、甲', 'chapter 1 line «一、»'],
  ['l六、甲', 'chapter 6 line damaged «l六、»'],
  ['甲l六、乙', 'chapter 6 glued «六、»'],
  ['一是甲', 'enumeration 1 line «一是»'],
  ['文。二是甲', 'enumeration 2 sentence «二是»'],
  ['二\n - 3 -\n是甲', 'enumeration 2 line «二\n - 3 -\n是»'],
  ['文。是甲', 'enumeration 0 sentence damaged «是»'],
  ['文，是甲'],
  ['\n是甲', 'enumeration 0 line damaged «是»'],
  ['统一是甲', 'enumeration 1 glued «一是»'],
  ['（一）甲', 'section 1 line «（一）»'],
  ['( 12 )甲', 'subitem 12 line «( 12 )»'],
  ['（十二）甲', 'section 12 line «（十二）»'],
  ['（13）甲', 'subitem 13 line «（13）»'],
  ['第二十条（一）'],
  ['条(一)'],
  ['附件(一)'],
  ['1.甲', 'item 1 line «1.»'],
  ['1、甲', 'item 1 line «1、»'],
  ['12.甲', 'item 12 line «12.»'],
  ['1.5'],
  ['1.2020年', 'item 1 line «1.»'],
  ['2.1.甲'],
  ['A1.甲'],
  ['第1.甲'],
  ['123.甲'],
  ['1)甲', 'subitem 1 line «1)»'],
  ['①甲', 'circle 1 line «①»'],
  ['⑳甲', 'circle 20 line «⑳»'],
  ['㈠甲', 'section 1 line «㈠»'],
  ['㈩甲', 'section 10 line «㈩»'],
  ['⒈甲', 'item 1 line «⒈»'],
  ['⒛甲', 'item 20 line «⒛»'],
  ['一二、甲'],
  ['一 、甲', 'chapter 1 line «一 、»'],
  ['一   、甲'],
  ['○一、甲'],
  ['第十一，甲', 'counted 11 line «第十一，»'],
  ['四是第一、甲', 'enumeration 4 line «四是»', 'counted 1 glued «第一、»'],
];

const read = (text: string, skip: readonly { start: number; end: number }[] = []): string[] =>
  ordinalsOf(indexOfText(fold(text)), skip).map(
    ({ kind, number, place, damaged, start, end }) =>
      `${kind} ${number} ${place}${damaged ? ' damaged' : ''} «${text.slice(start, end)}»`,
  );

describe('Ordinals', () => {
  for (const [text, ...wanted] of ORDINALS)
    it(`of ${JSON.stringify(text)}`, () => assert.deepEqual(read(text), wanted));

  it('are passed over in tables', () => {
    const text = '一、甲\n二、乙\n三、丙';
    assert.deepEqual(read(text, [{ start: 4, end: 8 }]), ['chapter 1 line «一、»', 'chapter 3 line «三、»']);
    assert.deepEqual(read(text, [{ start: 0, end: 4 }]), ['chapter 2 line «二、»', 'chapter 3 line «三、»']);
  });
});

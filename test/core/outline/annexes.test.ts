import assert from 'node:assert/strict';
import type { Section } from '../../../src/core/model/analysis';
import { sectionsOf } from '../../../src/core/outline/sections';
import { fold } from '../../../src/core/text/fold';
import { indexOfText } from '../../../src/core/text/search/text-index';

/** A text, and its sections: ordinal, title, heading as it stands, length in characters; those inside others indented. */
const SECTIONS: readonly (readonly [text: string, ...sections: string[]])[] = [
  [
    '一、概述\n文。\n附件：政府信息公开情况统计表\n指标',
    '一 概述 «一、概述» 8',
    ' 政府信息公开情况统计表 «附件：政府信息公开情况统计表» 17',
  ],
  [
    '一、概述\n文。\n附件\n政府信息公开情况统计表\n指标',
    '一 概述 «一、概述» 8',
    ' 政府信息公开情况统计表 «附件\n政府信息公开情况统计表» 17',
  ],
  ['一、概述\n文。\n附表1.统计表\n', '一 概述 «一、概述» 8', ' 统计表 «附表1.统计表» 8'],
  [
    '一、概述\n文。\n附 件 二、统计表（2031年度）\n',
    '一 概述 «一、概述» 8',
    ' 统计表（2031年度） «附 件 二、统计表（2031年度）» 18',
  ],
  [
    '一、概述\n文。\n青禾县政府信息公开情况统计表\n指标',
    '一 概述 «一、概述» 8',
    ' 青禾县政府信息公开情况统计表 «青禾县政府信息公开情况统计表» 17',
  ],
  ['一、概述\n文。青禾县统计表 指标名称', '一 概述 «一、概述» 7', ' 青禾县统计表 «青禾县统计表» 11'],
  ['一、概述\n文，见附件。\n', '一 概述 «一、概述» 12'],
  ['一、概述\n文。\n（三）青禾县统计表\n', '一 概述 «一、概述» 18', ' （三） 青禾县统计表 «（三）青禾县统计表» 10'],
  ['附件：说明\n一、概述\n文。', '一 概述 «一、概述» 7'],
  ['一、概述\n文。\n附件：青禾县统计表\n青禾县统计表\n指标', '一 概述 «一、概述» 18', ' 青禾县统计表 «青禾县统计表» 9'],
  ['一、概述\n二、说明\n一、概述\n文。\n二、说明\n文。', '一 概述 «一、概述» 8', '二 说明 «二、说明» 7'],
  ['一、概述……1\n二、说明……2\n一、概述\n文。\n二、说明\n文。', '一 概述 «一、概述» 8', '二 说明 «二、说明» 7'],
  [
    '一、概述\n文。\n二、说明\n一、概述\n文。\n二、说明\n文。',
    '一 概述 «一、概述» 8',
    '二 说明 «二、说明» 5',
    '一 概述 «一、概述» 8',
    '二 说明 «二、说明» 7',
  ],
];

const read = (text: string, sections: readonly Section[], indent = ''): string[] =>
  sections.flatMap(({ ordinal, title, heading, start, end, children }) => [
    `${indent}${ordinal} ${title} «${text.slice(heading.start, heading.end)}» ${end - start}`,
    ...read(text, children, `${indent} `),
  ]);

describe('Chapters, annexes and tables of contents', () => {
  for (const [text, ...wanted] of SECTIONS)
    it(`of ${JSON.stringify(text)}`, () =>
      assert.deepEqual(read(text, sectionsOf(text, indexOfText(fold(text)), [])), wanted));
});

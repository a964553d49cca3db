import assert from 'node:assert/strict';
import { isoDate } from '../../../src/core/metadata/dates';
import { metadataOf } from '../../../src/core/metadata/metadata';
import { sectionsOf } from '../../../src/core/outline/sections';
import { fold } from '../../../src/core/text/fold';
import type { Range } from '../../../src/core/text/range';
import { indexOfText } from '../../../src/core/text/search/text-index';

/** Reports, and what they say about themselves, each with the words that say it. */
const REPORTS: readonly (readonly [text: string, said: string])[] = [
  [
    '白鹭县2031年政府信息公开工作年度报告\n一、概述\n文。',
    'title «白鹭县2031年政府信息公开工作年度报告»; issuer 白鹭县; year 2031 «2031»; period null; signed null; filled null; published ',
  ],
  [
    '白鹭县政府信息公开年报（2031年度）\n一、概述',
    'title «白鹭县政府信息公开年报（2031年度）»; issuer 白鹭县; year 2031 «2031»; period null; signed null; filled null; published ',
  ],
  [
    '标题：白鹭县2031年信息公开年度报告\n一、概述',
    'title «白鹭县2031年信息公开年度报告»; issuer 白鹭县; year 2031 «2031»; period null; signed null; filled null; published ',
  ],
  [
    '二〇三一年白鹭县政务公开工作报告\n一、概述',
    'title «二〇三一年白鹭县政务公开工作报告»; issuer 白鹭县; year 2031 «二〇三一年白鹭县政务公开工作报告»; period null; signed null; filled null; published ',
  ],
  [
    '白鹭县人民政府\n2031年政府信息公开年报\n一、概述',
    'title «白鹭县人民政府\n2031年政府信息公开年报»; issuer 白鹭县人民政府; year 2031 «2031»; period null; signed null; filled null; published ',
  ],
  [
    '首页>2031年信息公开年报\n一、概述',
    'title «2031年信息公开年报»; issuer null; year 2031 «2031»; period null; signed null; filled null; published ',
  ],
  [
    '发布时间：2032-01-20\n白鹭县2031年信息公开年报\n一、概述',
    'title «白鹭县2031年信息公开年报»; issuer 白鹭县; year 2031 «2031»; period null; signed null; filled null; published «2032-01-20»',
  ],
  [
    '信息来源：网站 发布日期: 2032/1/20 点击\n2031年信息公开年报\n一、概述',
    'title «2031年信息公开年报»; issuer null; year 2031 «2031»; period null; signed null; filled null; published «2032/1/20»',
  ],
  [
    '白鹭县2031年信息公开年报\n一、概述\n文。\n填报日期：2032年1月5日\n白鹭县水务局\n2032年1月20日',
    'title «白鹭县2031年信息公开年报»; issuer 白鹭县; year 2031 «2031»; period null; signed «2032年1月20日»; filled «2032年1月5日»; published ',
  ],
  [
    '白鹭县2031年信息公开年报\n一、概述\n文。\n填报单位（盖章）：白鹭县水务局 填报时间 2032.1.5',
    'title «白鹭县2031年信息公开年报»; issuer 白鹭县; year 2031 «2031»; period null; signed null; filled «2032.1.5»; published ',
  ],
  [
    '本报告由白鹭县水务局编制。统计期限为2031年1月1日至12月31日。\n一、概述',
    'title null; issuer 白鹭县水务局; year 2031 ; period 2031-01-01…2031-12-31 «2031年1月1日至12月31日»; signed null; filled null; published ',
  ],
  [
    '现公布《2030年报告》和2031年信息公开年报。\n一、概述',
    'title null; issuer null; year null ; period null; signed null; filled null; published ',
  ],
  [
    '一、概述\n文。\n2031年度政府信息公开情况统计表',
    'title null; issuer null; year 2031 «2031年»; period null; signed null; filled null; published ',
  ],
  [
    '一、概述\n文。\n政府信息公开情况统计表（2031年度）',
    'title null; issuer null; year 2031 «2031年»; period null; signed null; filled null; published ',
  ],
  [
    '白鹭县2031年信息公开年报\n数据起止时间：2031.1.1—2031.12.31\n一、概述',
    'title «白鹭县2031年信息公开年报»; issuer 白鹭县; year 2031 «2031»; period 2031-01-01…2031-12-31 «2031.1.1—2031.12.31»; signed null; filled null; published ',
  ],
  [
    '白鹭县2031年信息公开年报\n2031年1月1日起至2031年12月31日的情况\n一、概述',
    'title «白鹭县2031年信息公开年报»; issuer 白鹭县; year 2031 «2031»; period 2031-01-01…2031-12-31 «2031年1月1日起至2031年12月31日»; signed null; filled null; published ',
  ],
  [
    '白鹭县2031年信息公开年报\n一、概述\n文。白鹭县水务局 2032年1月20日',
    'title «白鹭县2031年信息公开年报»; issuer 白鹭县; year 2031 «2031»; period null; signed «2032年1月20日»; filled null; published ',
  ],
  [
    '白鹭县2031年信息公开年报\n一、概述\n文。白鹭县水务局2032年1月20日 附件',
    'title «白鹭县2031年信息公开年报»; issuer 白鹭县; year 2031 «2031»; period null; signed «2032年1月20日»; filled null; published ',
  ],
  [
    '白鹭县2031年信息公开年报\n一、概述\n文。\n白鹭县水务局\n二〇三二年一月二十日',
    'title «白鹭县2031年信息公开年报»; issuer 白鹭县; year 2031 «2031»; period null; signed «二〇三二年一月二十日»; filled null; published ',
  ],
  [
    '白鹭县2031年信息公开年报\n一、概述\n文。\n<p>白鹭县水务局</p><p>2032年1月20日</p>',
    'title «白鹭县2031年信息公开年报»; issuer 白鹭县; year 2031 «2031»; period null; signed «2032年1月20日»; filled null; published ',
  ],
  [
    '白鹭县2031年信息公开年报\r\n一、概述\r\n文。\r\n白鹭县水务局\r\n2032年1月20日\r\n',
    'title «白鹭县2031年信息公开年报»; issuer 白鹭县; year 2031 «2031»; period null; signed «2032年1月20日»; filled null; published ',
  ],
];

function read(text: string): string {
  const textIndex = indexOfText(fold(text));
  const { title, issuer, year, years, period, signedOn, filledInOn, publishedOn } = metadataOf(
    text,
    textIndex,
    sectionsOf(text, textIndex, []),
    [],
  );
  const words = (range: Range | null): string | null => range && `«${text.slice(range.start, range.end)}»`;
  return [
    `title ${words(title)}`,
    `issuer ${issuer}`,
    `year ${year} ${years.map(words).join('')}`,
    `period ${period && `${isoDate(period.first)}…${isoDate(period.last)} ${words(period)}`}`,
    `signed ${words(signedOn)}`,
    `filled ${words(filledInOn)}`,
    `published ${publishedOn.map(words).join('')}`,
  ].join('; ');
}

describe('What a report says about itself', () => {
  for (const [text, said] of REPORTS) it(`in ${JSON.stringify(text)}`, () => assert.equal(read(text), said));
});

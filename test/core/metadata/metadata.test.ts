import assert from 'node:assert/strict';
import { isoDate } from '../../../src/core/metadata/dates';
import { type Metadata, metadataOf } from '../../../src/core/metadata/metadata';
import { sectionsOf } from '../../../src/core/outline/sections';
import { fold } from '../../../src/core/text/fold';
import { indexOfText } from '../../../src/core/text/search/text-index';

function read(text: string): Metadata {
  const textIndex = indexOfText(fold(text));
  return metadataOf(text, textIndex, sectionsOf(text, textIndex, []), []);
}

const period = (text: string): string[] | null => {
  const { period: found } = read(text);
  return found && [isoDate(found.first), isoDate(found.last), text.slice(found.start, found.end)];
};

describe('the title of a report', () => {
  it('names the body and the year', () => {
    const { title, issuer, year } = read(
      '首页 > 年度报告\n白鹭县人民政府2031年政府信息公开工作年度报告\n一、概述\n文。',
    );
    assert.deepEqual(
      [title?.text, issuer, year],
      ['白鹭县人民政府2031年政府信息公开工作年度报告', '白鹭县人民政府', 2031],
    );
  });

  it('may be broken over two lines', () => {
    assert.equal(
      read('   白鹭县人民政府\n  2031 年政府信息公开工作年度报告\n\n一、概述\n').title?.text,
      '白鹭县人民政府2031年政府信息公开工作年度报告',
    );
    assert.equal(read('2031 年白鹭县水利局政府信息公开工作\n年度报告\n一、概述\n').issuer, '白鹭县水利局');
  });

  it('may be missing: then the sentence that announces the report gives the year', () => {
    const { title, year, issuer } = read(
      '根据规定，现公布2031年白鹭县政府信息公开年度报告。本报告由白鹭县人民政府办公室编制。\n一、概述\n',
    );
    assert.deepEqual([title, year, issuer], [null, 2031, '白鹭县人民政府办公室']);
  });

  it('is not the name of a notice that the report cites', () => {
    assert.equal(
      read(
        '按照《关于编制公布2030年政府信息公开工作年度报告的通知》，统计期限自2031年1月1日至2031年12月31日止。\n一、概述\n',
      ).year,
      2031,
    );
  });
});

describe('the period', () => {
  it('is read with both years, or with the year said once', () => {
    assert.deepEqual(period('统计期限自2031年1月1日起至2031年12月31日止。'), [
      '2031-01-01',
      '2031-12-31',
      '2031年1月1日起至2031年12月31日',
    ]);
    assert.deepEqual(period('统计周期\n为 2031 年 1 月 1 日至 12 月 31 日。')?.slice(0, 2), [
      '2031-01-01',
      '2031-12-31',
    ]);
  });

  it('is read where 年 and 月 were lost and one reading is left', () => {
    assert.deepEqual(period('统计期限自203111日起至20311231日止。')?.slice(0, 2), ['2031-01-01', '2031-12-31']);
    for (const told of [
      '统计数据从2031年1月1日开始，到2031年12月31日为止。',
      '统计期限从2031年1月1日开始至12月31日止。',
    ])
      assert.deepEqual(period(told)?.slice(0, 2), ['2031-01-01', '2031-12-31'], told);
    assert.deepEqual(period('统计期限自20311月1日起至203112月31日止。')?.slice(0, 2), ['2031-01-01', '2031-12-31']);
    assert.deepEqual(period('统计期限为2031111231日。')?.slice(0, 2), ['2031-01-01', '2031-12-31']);
    assert.deepEqual(period('统计期限为2031  1  1  日至2031  12  31  日。')?.slice(0, 2), ['2031-01-01', '2031-12-31']);
  });

  it('stays open where the digits allow two readings', () => {
    assert.equal(period('统计期限自2031111日起至20311231日止。'), null);
  });

  it('is not any two dates of the text', () => {
    assert.equal(period('一、概述\n公示自2031年3月1日至2031年3月5日。'), null);
  });
});

describe('the signature', () => {
  const signed = (text: string): string | null => {
    const { signedOn } = read(text);
    return signedOn && isoDate(signedOn);
  };

  it('is the date below the body, in digits or in Chinese numerals', () => {
    assert.equal(signed('一、概述\n文。\n白鹭县人民政府\n2032年3月14日\n'), '2032-03-14');
    assert.equal(signed('一、概述\n文。\n　　　　二○三二年一月二十日\n'), '2032-01-20');
  });

  it('may stand behind the name of the body, or inside running text', () => {
    assert.equal(signed('一、概述\n文。\n白鹭县人民政府办公室　2032年3月14日'), '2032-03-14');
    assert.equal(
      signed('一、概述 文字。 二〇三二年一月二十日 白鹭县政府信息公开情况统计表 指标名称 单位 数 件 3'),
      '2032-01-20',
    );
  });

  it('is read without 年 and 月 only below the name of a body', () => {
    assert.equal(signed('一、概述\n文。\n白鹭县人民政府\n2032314\n'), '2032-03-14');
    assert.equal(signed('一、概述\n文。\n2032314\n'), null);
  });

  it('is not a date of the page or of the table', () => {
    const text = '发布时间：2032-03-26\n一、概述\n文。\n填报日期：2032年1月9日\n发布日期 2032-03-26 08:59:06\n';
    const { signedOn, filledInOn, publishedOn } = read(text);
    assert.equal(signedOn, null);
    assert.equal(filledInOn && isoDate(filledInOn), '2032-01-09');
    assert.deepEqual(publishedOn.map(isoDate), ['2032-03-26', '2032-03-26']);
  });

  it('is not a date inside a sentence', () => {
    assert.equal(signed('一、概述\n会议于2032年3月14日\n召开。其后又于2032年4月1日开会。'), null);
  });
});

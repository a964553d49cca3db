import assert from 'node:assert/strict';
import { figuresOf, rolesOf } from './lexed';

interface Case {
  readonly title: string;
  readonly text: string;
  readonly roles: readonly string[];
}

const CASES: readonly Case[] = [
  { title: 'a year', text: '2023年，青石县', roles: ['date 2023年'] },
  { title: 'a year without 年 in a title', text: '《2018青石县工作要点》', roles: ['date 2018'] },
  {
    title: 'consultations that are counted',
    text: '电话咨询12000余次，受理咨询11.80万件',
    roles: ['statistic 12000', 'statistic 11.80'],
  },
  { title: 'the time of day', text: '于8:59开始，24:00截止', roles: ['date 8:59', 'date 24:00'] },
  { title: 'hours without a day', text: '上午8时30分至12时，下午14时开门', roles: ['date 8时30分至12时', 'date 14时'] },
  { title: 'a number that lost what stood before its point', text: '公开.5件，占.5%', roles: ['unread 5', 'unread 5'] },
  { title: 'an item that begins with a point', text: '一.5件', roles: ['statistic 5'] },
  {
    title: 'estimates by two digits',
    text: '七八十件，二十三四件，五六百条',
    roles: ['statistic 七八十', 'statistic 二十三四', 'statistic 五六百'],
  },
  { title: 'more than a half of what is named', text: '过半申请当日答复', roles: ['fraction 半'] },
  { title: 'no time of day', text: '比例为8:60', roles: ['code 8:60'] },
  { title: 'letters', text: '来信12封，', roles: ['statistic 12'] },
  { title: 'one of several', text: '对其中一件予以公开，一件事', roles: ['statistic 一', 'fixed-word 一件事'] },
  { title: 'a count that looks like a year', text: '发布信息2023条', roles: ['statistic 2023'] },
  { title: 'a day as a PDF prints it', text: '2024 年 12 月\n31 日，', roles: ['date 2024 年 12 月\n31 日'] },
  { title: 'a day without marks behind its name', text: '填报日期：2018314', roles: ['date 2018314'] },
  { title: 'a day of eight digits in a sentence', text: '于20180314，报送', roles: ['date 20180314'] },
  { title: 'a day without marks on a line of its own', text: '局办公室\n20180314\n', roles: ['date 20180314'] },
  { title: 'seven digits within a sentence, which are no day', text: '访问2018314次', roles: ['statistic 2018314'] },
  { title: 'eight digits that are counted', text: '点击20180314次', roles: ['statistic 20180314'] },
  { title: 'eight digits that make no day', text: '访问量\n20181345\n', roles: ['statistic 20181345'] },
  { title: 'days with dashes and dots', text: '2024-12-31，2024.1.5', roles: ['date 2024-12-31', 'date 2024.1.5'] },
  { title: 'a day in Chinese numerals', text: '二〇一三年一月二十日', roles: ['date 二〇一三年一月二十日'] },
  { title: 'months', text: '6月份和9月', roles: ['date 6月份', 'date 9月'] },
  { title: 'months of a list', text: '3、5月份各1次', roles: ['date 3', 'date 5月份', 'statistic 1'] },
  {
    title: 'a period',
    text: '自2020年1月1日起至2020年12月31日止。',
    roles: ['period 2020年1月1日起至2020年12月31日止'],
  },
  {
    title: 'a period up to and including a day',
    text: '从2020年1月1日开始，到2020年12月31日为止。',
    roles: ['period 2020年1月1日开始，到2020年12月31日为止'],
  },
  {
    title: 'a period whose second year is left out',
    text: '从2018年1月1日到12月31日止',
    roles: ['period 2018年1月1日到12月31日止'],
  },
  { title: 'years and months from and to', text: '(2021-2035)，1—11月', roles: ['period 2021-2035', 'period 1—11月'] },
  {
    title: 'a period that lost its words',
    text: '自201911日起至20191231日止',
    roles: ['period 201911日起至20191231日止'],
  },
  {
    title: 'a period that left spaces',
    text: '为2025  1  1  日至2025  12  31  日',
    roles: ['period 2025  1  1  日至2025  12  31  日'],
  },
  {
    title: 'a period that lost only its 年',
    text: '自20311月1日起至203112月31日止',
    roles: ['period 20311月1日起至203112月31日止'],
  },
  {
    title: 'a unit before a word that begins like another',
    text: '诉讼2起，其中1起因移送，1起诉讼',
    roles: ['statistic 2', 'statistic 1', 'statistic 1'],
  },
  {
    title: 'an ordinal before the end of a bracket',
    text: '（位列第三），第（三）项',
    roles: ['ordinal 第三', 'law-article 第（三）项'],
  },
  { title: 'a day between brackets', text: '发布日期：[2032-01-28]', roles: ['date 2032-01-28'] },
  { title: 'days that lost their words', text: '917日召开，125日前', roles: ['date 917日', 'date 125日'] },
  { title: 'a signature that lost its words', text: '青石县政府\n2018314\n', roles: ['date 2018314'] },
  { title: 'times of the day', text: '工作日9:00-17:00', roles: ['date 9:00-17:00'] },
  {
    title: 'document numbers',
    text: '青政发〔2017〕24号、[2016]6号、(2020)第5号',
    roles: ['document-number 2017〕24号', 'document-number 2016]6号', 'document-number 2020)第5号'],
  },
  { title: 'document numbers that lost a bracket', text: '青政办〔2018173号', roles: ['document-number 2018173号'] },
  {
    title: 'numbers of orders',
    text: '国务院令第711号，国令第 711 号',
    roles: ['document-number 第711号', 'document-number 第 711 号'],
  },
  {
    title: 'articles of a law',
    text: '第二十条第（一）项，第20条',
    roles: ['law-article 第二十条第（一）项', 'law-article 第20条'],
  },
  {
    title: 'several clauses of an article',
    text: '第二十条第（一）、（五）项',
    roles: ['law-article 第二十条第（一）、（五）项'],
  },
  {
    title: 'headings',
    text: '一、概述\n（一）主动公开\n1.网站\n2、微信\n(3)其他',
    roles: ['ordinal 一', 'ordinal 一', 'ordinal 1', 'ordinal 2', 'ordinal 3'],
  },
  { title: 'an item before a year', text: '1.2018年，', roles: ['ordinal 1', 'date 2018年'] },
  { title: 'items within a line', text: '问题有：1、机制不全。2、培训不够。', roles: ['ordinal 1', 'ordinal 2'] },
  { title: '一是, 二是', text: '一是加强培训；二是完善制度。', roles: ['ordinal 一', 'ordinal 二'] },
  {
    title: 'ordinal numbers',
    text: '第四次常务会议，第1至5项，位列前10名',
    roles: ['ordinal 第四', 'ordinal 第1至5', 'ordinal 10'],
  },
  { title: 'a bracketed count is no item', text: '不同意公开22件(21件)', roles: ['statistic 22', 'statistic 21'] },
  { title: '第三方 and 第一时间 order nothing', text: '第三方评估，第一时间，第一平台', roles: [] },
  {
    title: 'telephones and postcodes',
    text: '邮编：215000，电话：0512-87654321、87654322',
    roles: ['contact 215000', 'contact 0512-87654321', 'contact 87654322'],
  },
  {
    title: 'a postcode whose words are spaced',
    text: '邮 编 ： 215000 ， 电 话 ： 0512-87654321',
    roles: ['contact 215000', 'contact 0512-87654321'],
  },
  { title: 'calls are counted', text: '接听电话10210个', roles: ['statistic 10210'] },
  {
    title: 'a hotline and its calls',
    text: '12345热线受理12345件，12345(8890)平台',
    roles: ['contact 12345', 'statistic 12345', 'contact 12345(8890)'],
  },
  {
    title: 'rooms and houses',
    text: '中心906办公室，青石大道 90\n号，主楼14层',
    roles: ['contact 906办公室', 'contact 90\n号', 'contact 14层'],
  },
  {
    title: 'addresses of the net',
    text: 'www.qs12.gov.cn，a1@qs.cn，2433@qs.cn',
    roles: ['contact www.qs12.gov.cn', 'contact a1@qs.cn', 'contact 2433@qs.cn'],
  },
  {
    title: 'lengths of time',
    text: '24小时、365天、15个工作日、20日内、5年',
    roles: ['duration 24', 'duration 365', 'duration 15', 'duration 20', 'duration 5'],
  },
  { title: 'shifts', text: '7×24小时，3至5个工作日', roles: ['duration 7×24', 'duration 3至5'] },
  {
    title: 'fixed words',
    text: '一站式、三公经费、两微一端、六稳、三审三校、一网通办',
    roles: [
      'fixed-word 一站式',
      'fixed-word 三公',
      'fixed-word 两微一端',
      'fixed-word 六稳',
      'fixed-word 三审三校',
      'fixed-word 一网通办',
    ],
  },
  {
    title: 'sessions of congresses',
    text: '党的二十大，十九届四中、五中全会',
    roles: ['fixed-word 二十大', 'fixed-word 十九届四中', 'fixed-word 五中'],
  },
  {
    title: 'slogans in quotation marks',
    text: '“三个一”机制，“四张清单”',
    roles: ['fixed-word 三个一', 'fixed-word 四'],
  },
  {
    title: '一 before its noun is an article',
    text: '明确一名负责人，每月召开一次。',
    roles: ['fixed-word 一', 'fixed-word 一'],
  },
  { title: '统一, 进一步 and 十分 hold no number', text: '统一平台，进一步，十分重视，两地', roles: [] },
  {
    title: 'codes',
    text: 'PM2.5、IPv6、V2.0、H5、5G、“5·15”、1+3+N',
    roles: ['code PM2.5', 'code IPv6', 'code V2.0', 'code H5', 'code 5G', 'code 5·15', 'code 1+3+N'],
  },
  { title: 'letters that touch a count', text: '开发APP3个', roles: ['statistic 3'] },
  { title: 'a place called by its length', text: '召开68海里景区听证会', roles: ['code 68'] },
  { title: 'annexes of a list', text: '附件1,2,3', roles: ['code 1', 'code 2', 'code 3'] },
  {
    title: 'identifiers',
    text: '网站标识码：3208290001，苏ICP备12345678号',
    roles: ['code 3208290001', 'code 12345678号'],
  },
  { title: 'page numbers', text: '条例\n  - 3 -\n办法', roles: ['code 3'] },
  { title: 'attributes of a tag', text: '<td width="90">12件</td>', roles: ['code 90', 'statistic 12'] },
  {
    title: 'weights and aims',
    text: '分值权重达到4%，力争达到95%以上，入驻率将达到87%',
    roles: ['target 4', 'target 95', 'target 87'],
  },
  { title: 'what every unit is required to do', text: '要求各单位每月发布不少于2条', roles: ['target 2'] },
  { title: 'what was done to reach an aim', text: '确保及时公开，全年公开信息达1200条', roles: ['statistic 1200'] },
  { title: 'money that was won', text: '争取到资金300万元', roles: ['statistic 300'] },
  { title: 'a rate that was reached', text: '办结率达96%', roles: ['percentage 96'] },
  { title: 'plans by name are no aims', text: '规划计划类信息12条', roles: ['statistic 12'] },
  { title: 'a comma in the wrong place', text: '发布1,2345条', roles: ['unread 1', 'unread 2345'] },
  { title: 'a number alone', text: '|\n4359\n|', roles: ['unread 4359'] },
  { title: 'words that begin like a measure word', text: '2018本级预算，3条例', roles: ['date 2018', 'unread 3'] },
];

describe('the roles of numbers', () => {
  for (const { title, text, roles } of CASES) {
    it(title, () => assert.deepEqual(rolesOf(text), roles));
  }

  it('the days of a period are read', () => {
    const [figure] = figuresOf('自2019年1月1日至12月31日止');
    assert.deepEqual(figure?.dates, [
      { year: 2019, month: 1, day: 1, damaged: false },
      { year: null, month: 12, day: 31, damaged: false },
    ]);
  });

  it('a damaged day that may be read in two ways stays open', () => {
    const [figure] = figuresOf('截止到125日');
    assert.deepEqual(figure?.dates, [{ year: null, month: null, day: null, damaged: true }]);
  });
});

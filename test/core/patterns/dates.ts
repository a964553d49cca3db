import type { DocumentPattern } from './document-pattern';

const report = (year: number, ...lines: readonly string[]): string =>
  [`霜桥镇${year}年政府信息公开工作年度报告`, ...lines, ''].join('\n');

/** Periods, damaged dates, other years, signatures. */
export const DATES: readonly DocumentPattern[] = [
  {
    pattern: 'reporting period',
    about: 'the period of the report is its year',
    text: report(2022, '统计期限为2022年1月1日至2022年12月31日。'),
    relations: ['period holds: 2022-01-01 – 2022-12-31 = 2022'],
  },
  {
    pattern: 'reporting period',
    about: 'a period whose second year is left out',
    text: report(2022, '统计期限从2022年1月1日到12月31日止。'),
    relations: ['period holds: 2022-01-01 – 2022-12-31 = 2022'],
  },
  {
    pattern: 'reporting period',
    about: 'a period left from last year',
    text: report(2022, '统计期限为2021年1月1日至2021年12月31日。'),
    relations: ['period violated: 2021-01-01 – 2021-12-31 ≠ 2022'],
    finds: ['warning period.other-year «2021年1月1日至2021年12月31日»'],
  },
  {
    pattern: 'reporting period',
    about: 'a period that left spaces for its words',
    text: report(2025, '统计期限为2025  1  1  日至2025  12  31  日。'),
    relations: ['period holds: 2025-01-01 – 2025-12-31 = 2025'],
  },
  {
    pattern: 'reporting period',
    about: 'a period that ran together',
    text: report(2025, '统计期限为2025111231日。'),
    roles: ['date 2025年', 'period 2025111231日'],
    relations: ['period holds: 2025-01-01 – 2025-12-31 = 2025'],
  },
  {
    pattern: 'damaged dates',
    about: 'days that lost their words are days and nothing else',
    text: '自201811日起施行，917日召开会议，125日前报送。\n霜桥镇人民政府\n2018314\n',
    roles: ['date 201811日', 'date 917日', 'date 125日', 'date 2018314'],
    relations: [],
  },
  {
    pattern: 'another year',
    about: 'plans for the next year, accounts of another, a site opened long ago',
    text: report(
      2017,
      '一、概述',
      '网站于2004年开通，公开了2015年决算，绩效评估于2018年1月完成。',
      '二、2018年主要工作',
      '文。',
    ),
    reads: ['period holds: 2004, 2015, 2017, 2018 ≤ 2018'],
  },
  {
    pattern: 'date of signature',
    about: 'signed before the year was over',
    text: report(2022, '统计期限为2022年1月1日至2022年12月31日。', '霜桥镇人民政府', '2022年11月20日'),
    reads: ['signature-date violated: 2022-12-31 > 2022-11-20'],
    finds: ['error signature-date.early «2022年11月20日»'],
  },
  {
    pattern: 'date of signature',
    about: 'signed a year before it was filled in',
    text: report(
      2022,
      '统计期限为2022年1月1日至2022年12月31日。',
      '霜桥镇人民政府',
      '2022年1月20日',
      '填报日期：2023年1月20日',
    ),
    reads: ['signature-date violated: 2022-12-31 < 2023-01-20 > 2022-01-20'],
    finds: ['error signature-date.early «2022年1月20日»'],
  },
  {
    pattern: 'date of signature',
    about: 'signed in the January that follows',
    text: report(2022, '统计期限为2022年1月1日至2022年12月31日。', '霜桥镇人民政府', '2023年1月20日'),
    reads: ['signature-date holds: 2022-12-31 < 2023-01-20'],
  },
];

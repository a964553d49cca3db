import { eachWord, type Framed } from '../../fixtures/framed';
import { findings, relations } from './checked';

const HEAD = '青禾县2023年政府信息公开工作年度报告\n统计期限自2023年1月1日至2023年12月31日。\n一、概述\n';
const ofYearBefore = (text: string): boolean => relations(HEAD + text, 'year-before').length > 0;

describe('A sentence that begins with the year before', () => {
  it('was taken over where it tells what a report tells of its own year', () => {
    const frames: readonly Framed[] = [
      ['2022年，{}工作有序开展。', '信息公开 政务公开 主动公开 依申请公开 回应解读 行政复议 行政诉讼'],
    ];
    eachWord(frames, ofYearBefore);
  });

  it('means that year where it compares, carries over or dates', () => {
    const frames: readonly Framed[] = [
      ['2022年主动公开{}0件。', '较 同比 相比 比上 比去 同期 以来 结转 接转 转入 遗留 决算 预算 至今'],
      ['2022年主动公开目录{}。', '成立 出台 印发 启动 修订 修改 建成 上线 获奖 评优'],
      ['2022年{}，主动公开信息3条。', '年底 末至年末 年初 3月 期间'],
    ];
    eachWord(frames, (text) => !ofYearBefore(text));
  });
});

describe('The parts of a report', () => {
  const BODY = '一、概述\n文。\n二、公开工作\n文。\n';
  const isListed = (text: string): boolean =>
    relations(`${text}\n${BODY}`, 'parts-listed').join() === 'parts-listed violated: 3 ≠ 2';

  it('are listed behind words that open a list', () => {
    const frames: readonly Framed[] = [
      ['全文{}概述、公开工作三部分。', '由 包括 包含 涵盖 分为 内容为 内容有 分别为 分别是'],
    ];
    eachWord(frames, isListed);
  });

  it('are none of those who made it', () => {
    const frames: readonly Framed[] = [
      [
        '本报告由县水务局、县档案局{}，共三部分。',
        '编制 编写 编撰 撰写 拟定 起草 汇总 整理 形成 制作 发布 公布 要求 规定 编制而成 编制完成 编制印发 编制并公布 编制并发布',
      ],
      ['本报告由县水务局、县档案局负责，{}为全年，共三部分。', '统计 数据 期限 时限 时间 范围'],
    ];
    eachWord(frames, (text) => relations(`${text}\n${BODY}`, 'parts-listed').length === 0);
  });
});

describe('The sentence that announces a report of another year', () => {
  it('is held against its period', () => {
    const frames: readonly Framed[] = [['现{}2022年度政府信息公开报告。', '公布 发布 编制 编写']];
    const title = '青禾县2023年政府信息公开工作年度报告\n';
    const isTold = (text: string): boolean =>
      findings(`${title}${text}统计期限自2023年1月1日至2023年12月31日。\n一、概述\n文。\n`, 'period').join() ===
      'warning period.other-year «2022年»';
    eachWord(frames, isTold);
  });
});

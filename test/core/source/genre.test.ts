import assert from 'node:assert/strict';
import { showsGenre } from '../../../src/core/source/genre-evidence';
import { eachWord, type Framed } from '../../fixtures/framed';

/** Each word makes the beginning of a report of the text behind `before`, or keeps it from being one. */
const assertGenre = (rows: readonly Framed[], before: string, shows = true): void =>
  eachWord(rows, (text) => showsGenre(before + text), shows);

const FIRST = '一、概述\n';
const OUR_WORK = `${FIRST}我局按照政府信息公开条例工作。\n`;

describe('the beginning of a report is told in other words', () => {
  it('by its title', () => {
    assertGenre(
      [
        ['青屏县2024年{}公开报告\n', '政府信息 政务 信息'],
        ['青屏县2024年信息公开{}报告\n', '年度 情况'],
        ['青屏县2024年信息公开{}\n', '报告 年报'],
        ['青屏县2024年信息公开报告{}乙丙', '目录 引言 前言 第一 本 根据 按照 为 来源 发布 时间 日期'],
      ],
      '',
    );
  });

  it('unless the title speaks about reports, or names no body', () => {
    assertGenre(
      [
        [
          '青屏县{}2024年政府信息公开年度报告\n',
          '通知 指南 模板 范本 范文 样本 解读 要求 须知 办法 培训 汇总表 目录 发布 公布 印发 报送 说明',
        ],
        ['{}信息公开年报\n', '政府 政务'],
      ],
      '',
      false,
    );
    for (const kind of ['年报', '报告', '年度报告', '情况报告']) assert.ok(!showsGenre(`政府信息公开${kind}\n`), kind);
  });

  it('by what it says of itself, behind its first chapter', () => {
    assertGenre(
      [
        ['{}数据的周期为全年', '报告 年报'],
        ['报告{}数据的周期为全年', '列 使用 涉及 引用'],
        ['报告数据{}周期为全年', '统计 计算 起止 截止'],
        ['报告数据{}为全年', '期限 时限 时间 周期'],
        ['{}数据的期限为全年', '所列 使用 统计'],
        ['所列数据{}期限为全年', '统计 计算'],
        ['所列数据{}为全年', '期限 时限 时间'],
        ['{}本年报', '编制 形成 撰写 公布 发布 报告'],
        ['编制{}本年报', '了 成 的'],
        ['编制{}年报', '本 我 如下'],
        ['编制县里{}公开年报', '政务 信息'],
        ['编制本县{}', '年报 报告'],
        ['{}由概述等组成', '报告 年报 全文'],
        ['报告{}概述', '由 包括 分为 共分'],
        ['报告由{}等组成', '概述 概况 总体情况 基本情况 主动公开'],
        ['{}将情况公布如下', '现 特'],
        ['现{}情况公布如下', '将 向社会'],
        ['现将情况{}如下', '公开 公布 报告'],
        ['现将情况公布{}', '如下 工作年度报告 年度报告'],
      ],
      FIRST,
    );
  });

  it('by its first chapter, beside what it says of itself', () => {
    const said = '\n报告数据的周期为全年';
    assertGenre(
      [
        [`{}、概述${said}`, '一 第一部分'],
        [`一、{}${said}`, '总体情况 概述 概况 基本情况 工作情况 主动公开'],
      ],
      '',
    );
  });

  it('by whose work it is, and how much was done', () => {
    assertGenre(
      [
        ['{}局按照政府信息公开条例工作。\n发布公告12条', '我 本'],
        [
          '我{}按照政府信息公开条例工作。\n发布公告12条',
          '局 县 市 区 镇 乡 街道 委 厅 部 院 办 单位 机关 处 省 州 旗 站 中心 队',
        ],
      ],
      FIRST,
    );
    assertGenre(
      [
        ['{}材料12条', '公开 受理 收到 办理 答复 新收 申请 发布 推送 更新 发文 刊发 制作'],
        ['{}案12件', '复议 诉讼'],
        ['公开材料12{}条', '余 多'],
      ],
      OUR_WORK,
    );
  });
});

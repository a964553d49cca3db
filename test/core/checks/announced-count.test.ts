import assert from 'node:assert/strict';
import { findings, relations } from './checked';

const BODY = '一、概述\n文。\n二、主动公开情况\n文。\n三、复议、诉讼情况\n文。\n';
const announced = (text: string): string[] => findings(text, 'announced-count');

describe('the announced parts of a report', () => {
  it('hold against the list and the headings', () => {
    const text = `全文由概述、主动公开情况和复议、诉讼情况三部分组成。\n${BODY}`.replace('和复议、诉讼', '、复议诉讼');
    assert.deepEqual(announced(text), []);
    assert.deepEqual(relations(text, 'parts').slice(0, 2), [
      'parts-listed holds: 3 = 3',
      'parts-headings holds: 3 = 3',
    ]);
  });

  it('are counted among the headings where a paragraph says no more than how many they are', () => {
    for (const count of ['四部分', '四个部分', '四大部分'])
      assert.deepEqual(announced(`县年度报告\n\n本报告共分${count}。\n${BODY}`), [
        `hint announced-count.violated «${count}»`,
      ]);
    for (const told of ['全文共分为三部分。', '县政府网站内容分四个部分。'])
      assert.deepEqual(announced(`县年度报告\n\n${told}\n${BODY}`), [], told);
  });

  it('may be closed by 等', () => {
    const text = `本报告包括概述；主动公开情况；复议、诉讼情况等三个部分。\n${BODY}`;
    assert.deepEqual(announced(text), []);
    assert.deepEqual(relations(text, 'parts-listed'), ['parts-listed holds: 3 = 3']);
  });

  it('may be left open by 等', () => {
    const text = `本报告包括概述、主动公开情况等三个部分。\n${BODY}`;
    assert.deepEqual(announced(text), []);
    assert.deepEqual(relations(text, 'parts-listed'), ['parts-listed allowed: 3 ≠ 2']);
  });

  it('are never split inside 行政复议、行政诉讼', () => {
    const text = '包括总体情况、因政府信息公开申请行政复议、提起行政诉讼的情况以及其他需要报告的事项三个部分。\n';
    assert.deepEqual(relations(text, 'parts-listed'), ['parts-listed holds: 3 = 3']);
  });

  it('may be as many only if 和 parts the last item', () => {
    const text =
      '本年报分为工作概况,公开情况,存在不足和来年打算四部分。\n一、工作概况\n文。\n二、公开情况\n文。\n三、存在不足\n文。\n四、来年打算\n文。\n';
    assert.deepEqual(announced(text), []);
    assert.deepEqual(relations(text, 'parts-listed'), ['parts-listed allowed: 4 ≠ 3']);
  });

  it('may be worded otherwise than the headings', () => {
    const text = `全文由概述、公开工作、其他情况三部分组成。\n${BODY}`;
    assert.deepEqual(announced(text), []);
    assert.deepEqual(relations(text, 'parts-titles'), ['parts-titles allowed: 1 / 3']);
  });

  it('are a hint where the headings are another number', () => {
    const text = `全文由概述、公开情况、收费情况、复议情况四部分组成。\n${BODY}`;
    assert.deepEqual(announced(text), ['hint announced-count.violated «四部分»']);
  });

  it('are a warning where list and headings agree against the number', () => {
    const text = `全文由概述、公开情况、复议情况五部分组成。\n${BODY}`;
    assert.deepEqual(announced(text), ['warning announced-count.violated «五部分»']);
  });

  it('cannot be told where the headings begin again', () => {
    const text = `全文由概述、公开情况两部分组成。\n${BODY}${BODY}`;
    assert.deepEqual(announced(text), []);
    assert.match(relations(text, 'parts-headings')[0] ?? '', /undecidable/);
  });
});

describe('how a report was made', () => {
  const SIX = '一二三四五六'.replace(/./g, '$&、甲$&\n文。\n');
  const TOLD = [
    '本报告由青崖县人民政府办公室依照《条例》，汇集各乡镇、各部门上报材料编制，统计时段为2024年1月1日至12月31日，全文共六个部分。',
    '本报告由松岗镇人民政府按照《条例》编制，内容包括六个部分。',
    '根据《条例》要求，由县交通局、县公路中心联合编写，本报告共分六个部分。',
    '本报告统计范围包括县政府各部门、各乡镇，共六个部分。',
    '本年度报告由白石街道办事处依据《条例》、《办法》的规定撰写完成，共六部分。',
    '本报告由县水务局编制，所列数据的统计期限自2024年1月1日起，到12月31日止，主要包括六方面内容。',
  ];
  for (const text of TOLD)
    it(`is no list of its parts: ${text}`, () => {
      assert.deepEqual(announced(`${text}\n${SIX}`), []);
      assert.deepEqual(relations(text, 'parts-listed'), []);
    });

  it('leaves the list behind it to be counted', () => {
    const text = `本报告由县水务局编制，内容包括概述、公开情况、复议情况五个部分。\n${BODY}`;
    assert.deepEqual(announced(text), ['warning announced-count.violated «五个部分»']);
  });
});

describe('things that are counted and named', () => {
  const items = (text: string): string[] => relations(`一、概述\n${text}\n二、说明\n文。\n`, 'listed');
  const faults = (text: string): string[] => announced(`一、概述\n${text}\n二、说明\n文。\n`);

  it('hold before the number', () => {
    assert.deepEqual(items('建成政务大厅、查阅中心、公报亭三大平台。'), ['listed-before holds: 3 = 3']);
    assert.deepEqual(items('以“便民”和“公开”两大主题为主。'), ['listed-before holds: 2 = 2']);
    assert.deepEqual(items('做到了领导、机构、人员“三到位”。'), ['listed-before holds: 3 = 3']);
    assert.deepEqual(items('坚持“同步拟稿、同步会签、同步上网”（三同步）。'), ['listed-before holds: 3 = 3']);
  });

  it('may be examples', () => {
    assert.deepEqual(items('设有就业、环保、财政等13个栏目。'), ['listed-examples holds: 3 ≤ 13']);
  });

  it('accuse nobody where a list before the number is not the whole', () => {
    assert.deepEqual(faults('对甲、乙等部门建设子、丑三大平台。设网站、公报三大平台。'), []);
  });

  it('hold in brackets, and are a hint where they do not', () => {
    assert.deepEqual(items('共有3个高频事项（合同登记、企业认定、成果转化）。'), ['listed-in-brackets holds: 3 = 3']);
    assert.deepEqual(faults('共有4个高频事项（合同登记、企业认定、成果转化）。'), [
      'hint announced-count.violated «4个»',
    ]);
  });

  it('are no list in the brackets of a name', () => {
    assert.deepEqual(faults('全市4个县（市、区）、40个乡镇（街道、园区）均已公开。设3个窗口（详见附图）。'), []);
  });

  it('hold against the run that follows', () => {
    assert.deepEqual(items('存在三方面问题：一是甲。二是乙。三是丙。'), ['listed-behind holds: 3 = 3']);
    assert.deepEqual(items('存在两个问题：\n（一）甲\n文。\n（二）乙\n文。'), ['listed-behind holds: 2 = 2']);
  });

  it('are a warning where the run counts further, a hint where it stops short', () => {
    assert.deepEqual(faults('存在三方面问题：一是甲。二是乙。三是丙。四是丁。'), [
      'warning announced-count.violated «三方面»',
    ]);
    assert.deepEqual(faults('存在三方面问题：一是甲。二是乙。'), ['hint announced-count.violated «三方面»']);
  });

  it('accuse nobody where the run is damaged', () => {
    assert.deepEqual(faults('存在四方面问题：\n一是甲。\n二是乙。\n是丙。'), []);
  });
});

describe('a number whose things are named before it', () => {
  for (const names of ['有网站、公众号以及共建栏目3个', '有网站、公众号和热线三种', '包括公开栏、广播、服务窗口三类'])
    it(`needs no paragraph for each: ${names}`, () =>
      assert.deepEqual(
        announced(`一、概况\n公开平台${names}。\n1.网站。全年更新。\n2.公众号。全年更新。\n二、其他\n文。\n`),
        [],
      ));

  it('is held against the paragraphs where others are named', () =>
    assert.deepEqual(
      announced('一、概况\n公开平台有网站、公众号3个。\n1.网站。全年更新。\n2.公众号。全年更新。\n二、其他\n文。\n'),
      ['hint announced-count.violated «3个»'],
    ));
});

describe('ways announced at the head of a report', () => {
  it('are said once, by the list behind them', () =>
    assert.deepEqual(
      findings('改进工作有三个方面：一是充实人员；二是更新栏目；三是组织培训；四是加强检查。\n', 'announced-count'),
      ['warning announced-count.violated «三个»'],
    ));
});

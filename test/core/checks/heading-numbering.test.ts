import assert from 'node:assert/strict';
import { findings, relations } from './checked';

const numbering = (text: string): string[] => findings(text, 'heading-numbering');

describe('the numbering of headings', () => {
  it('holds for every run, begun anew below each heading', () => {
    const text =
      '一、甲\n（一）子\n文。\n（二）丑\n文。\n二、乙\n（一）寅\n1.卯\n文。\n2.辰\n文。\n（二）巳\n1.午\n文。\n2.未\n文。\n';
    assert.deepEqual(numbering(text), []);
    assert.deepEqual(
      relations(text, 'numbering').map((one) => one.replace(/numbering:/, '')),
      [
        'chapter holds: 一、 二、',
        'section holds: （一） （二）',
        'section holds: （一） （二）',
        'item holds: 1. 2.',
        'item holds: 1. 2.',
      ],
    );
  });

  it('with a gap is a hint at the number behind it', () => {
    assert.deepEqual(numbering('一、甲\n文。\n二、乙\n文。\n四、丁\n文。\n'), ['hint heading-numbering.gap «四、»']);
  });

  it('with a number twice is a hint at the second', () => {
    assert.deepEqual(numbering('一、甲\n文。\n二、乙\n文。\n二、丙\n文。\n'), [
      'hint heading-numbering.repeated «二、»',
    ]);
  });

  it('with one wrong number in its midst is one hint', () => {
    assert.deepEqual(numbering('一、甲\n文。\n三、乙\n文。\n三、丙\n文。\n四、丁\n文。\n'), [
      'hint heading-numbering.gap «三、»',
    ]);
  });

  it('that begins again is a hint, unless an annex was announced', () => {
    const text = '一、甲\n文。\n二、乙\n文。\n一、丙\n文。\n二、丁\n文。\n';
    assert.deepEqual(numbering(text), ['hint heading-numbering.restart «一、»']);
    assert.deepEqual(numbering(`本报告并附指标统计表。\n${text}`), []);
  });

  it('of a lone (一) is a hint', () => {
    assert.deepEqual(numbering('一、甲\n（一）子\n文。\n二、乙\n文。\n'), ['hint heading-numbering.lone «（一）»']);
  });

  it('does not take the numbers of a sentence for a list', () => {
    assert.deepEqual(numbering('一、甲\n覆盖1、2号楼和3、5号楼，第三、四季度检查，公开率1.5倍。\n二、乙\n文。\n'), []);
  });

  const LISTED = [
    '一、栏目更新偏慢；二、解读形式偏少。',
    '一、栏目更新偏慢。二、解读形式偏少。',
    '一、栏目更新偏慢，二、解读形式偏少，三、培训不够。',
    '一、栏目更新偏慢；\n二、解读形式偏少；\n三、培训不够。',
    '一、人员力量\n不足；二、解读质量\n不高；\n三、培训不够。',
    '问题：\n一、栏目更新偏慢。二、解读形式偏少。\n打算：\n一、加快更新；二、丰富形式。',
  ];
  for (const list of LISTED)
    it(`goes on behind what a paragraph lists: ${list.replaceAll('\n', ' ')}`, () =>
      assert.deepEqual(numbering(`一、甲\n文。\n二、乙\n${list}\n三、丙\n文。\n`), []));

  it('with a gap behind what a paragraph lists is a hint', () => {
    assert.deepEqual(numbering('一、甲\n文。\n二、乙\n一、更新偏慢；二、形式偏少。\n四、丙\n文。\n'), [
      'hint heading-numbering.gap «四、»',
    ]);
  });

  it('is that of the chapters where a text lost its line breaks', () => {
    const text = '一、概述 文。二、公开情况 文。\n三、丙\n文。\n四、丁\n文。\n';
    assert.deepEqual(numbering(text), []);
  });

  it('does not take articles of a law for headings', () => {
    assert.deepEqual(numbering('二、甲\n第二十条第（一）项\n第二十条第（五）项\n第二十条第（六）项\n三、乙\n'), [
      'hint heading-numbering.gap «二、»',
    ]);
  });
});

describe('the numbering of 一是, 二是', () => {
  it('holds inside sentences and over lines', () => {
    const text = '一、甲\n做法：一是子；二是丑。三\n是寅。\n一是卯。\n二是辰。\n二、乙\n文。\n';
    assert.deepEqual(numbering(text), []);
    assert.deepEqual(relations(text, 'numbering:enumeration'), [
      'numbering:enumeration holds: 一是 二是 三是',
      'numbering:enumeration holds: 一是 二是',
    ]);
  });

  it('holds where one list stands inside another', () => {
    const text = '一、甲\n一是子。分三步：一是寅。二是卯。三是辰。二是丑。三是巳。\n二、乙\n文。\n';
    assert.deepEqual(
      relations(text, 'numbering:enumeration').map((one) => one.split(': ')[1]),
      ['一是 二是 三是', '一是 二是 三是'],
    );
  });

  it('of a lone 一是 is a hint, also glued to the title before it', () => {
    assert.deepEqual(numbering('一、甲\n1、推进平台建设一是办好网站。\n2、乙\n文。\n二、丙\n'), [
      'hint heading-numbering.lone «一是»',
    ]);
  });

  it('is not 统一是, 之一是', () => {
    assert.deepEqual(numbering('一、甲\n其目的之一是公开，全县统一是前提。\n二、乙\n文。\n'), []);
  });

  it('accuses nobody where the numeral was lost', () => {
    const text = '一、甲\n一是子。\n二是丑。\n是寅。\n是卯。\n二、乙\n文。\n';
    assert.deepEqual(numbering(text), []);
    assert.deepEqual(relations(text, 'numbering:enumeration'), ['numbering:enumeration undecidable: 一是 二是 是 是']);
  });

  it('with a gap is a hint', () => {
    assert.deepEqual(numbering('一、甲\n一是子。二是丑。四是寅。\n二、乙\n文。\n'), [
      'hint heading-numbering.gap «四是»',
    ]);
  });
});

describe('the six sections of the forms since 2019', () => {
  const SIX = [
    '总体情况',
    '主动公开政府信息情况',
    '收到和处理政府信息公开申请情况',
    '政府信息公开行政复议、行政诉讼情况',
    '存在的主要问题及改进情况',
    '其他需要报告的事项',
  ];
  const chapters = (titles: readonly string[]): string =>
    titles.map((title, at) => `${'一二三四五六'[at]}、${title}\n文。\n`).join('');

  it('hold where all are there, also in another wording', () => {
    const worded = [
      ...SIX.slice(0, 3),
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '存在问题和改进措施',
      '其他需要报告的事项',
    ];
    assert.deepEqual(relations(chapters(SIX), 'required'), ['required-sections holds: 6 / 6']);
    assert.deepEqual(relations(chapters(worded), 'required'), ['required-sections holds: 6 / 6']);
  });

  it('are a hint where one is missing', () => {
    assert.deepEqual(numbering(chapters(SIX.slice(0, 5))), [
      'hint heading-numbering.section «五、存在的主要问题及改进情况»',
    ]);
  });

  it('are not asked of an older report with chapters of its own', () => {
    assert.deepEqual(relations('一、概述\n文。\n二、主动公开情况\n文。\n三、收费情况\n文。\n', 'required'), []);
  });
});

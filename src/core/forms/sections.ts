import type { Form } from './form';

/** The titles of the chapters that a report of a family has, in their order. */
export const SECTIONS: Readonly<Record<Form['family'], readonly string[]>> = {
  /** 国办公开办函〔2019〕60号, 〔2021〕30号: the six sections that the form prescribes. */
  disclosure: [
    '总体情况',
    '主动公开政府信息情况',
    '收到和处理政府信息公开申请情况',
    '政府信息公开行政复议、行政诉讼情况',
    '存在的主要问题及改进情况',
    '其他需要报告的事项',
  ],
  /** 政府信息公开条例 of 2007, article 32, behind a summary. */
  statistics: [
    '概述',
    '主动公开政府信息的情况',
    '依申请公开政府信息和不予公开政府信息的情况',
    '政府信息公开的收费及减免情况',
    '因政府信息公开申请行政复议、提起行政诉讼的情况',
    '政府信息公开工作存在的主要问题及改进情况',
  ],
};

const ORDINALS = '一二三四五六';

/** 一、总体情况, and so on. */
export const statutoryHeadings = (family: Form['family']): readonly string[] =>
  SECTIONS[family].map((title, i) => `${ORDINALS[i]}、${title}`);

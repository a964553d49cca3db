import type { Language } from './language';

/** What is said of an indicator in a year: a number, why there is none, or that no report of the year is there. */
const ZH = {
  number: '数',
  blank: '空白',
  nil: '无',
  text: '文字',
  ambiguous: '几种读法',
  missing: '合计未填',
  'not-printed': '没有这一行',
  'not-read': '未读到',
  'not-in-form': '表式没有',
  several: '几份不一',
  'no-report': '没有这一年的报告',
};

export type YearState = keyof typeof ZH;

const EN: Readonly<Record<YearState, string>> = {
  number: 'number',
  blank: 'blank',
  nil: 'nil',
  text: 'text',
  ambiguous: 'ambiguous',
  missing: 'total not filled in',
  'not-printed': 'no such row',
  'not-read': 'not read',
  'not-in-form': 'not in the form',
  several: 'reports differ',
  'no-report': 'no report of this year',
};

export const yearStates = (language: Language): Readonly<Record<YearState, string>> => (language === 'zh' ? ZH : EN);

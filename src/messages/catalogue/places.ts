import { type Value, wording } from './wording';

/** Another place that a finding speaks of: what it is called and what it says. */
export interface RelatedArguments {
  readonly label?: Value;
  readonly labelIndicator?: Value;
  readonly value?: Value;
}

/** The role of the place, its label and its value, as far as they are known: `总数 收到申请数：9`. */
const place = (zh: string, en: string) => wording(placeZh(zh), placeEn(en));

const placeZh = (role: string) => (a: RelatedArguments) => {
  const label = a.label ?? a.labelIndicator;
  const value = a.value === undefined ? '' : `：${a.value === '' ? '空白' : a.value}`;
  return label === undefined ? `${role}${value}` : `${role} ${label}${value}`;
};

const placeEn = (role: string) => (a: RelatedArguments) => {
  const label = a.label ?? a.labelIndicator;
  const value = a.value === undefined ? '' : `: ${a.value === '' ? 'blank' : a.value}`;
  return label === undefined ? `${role}${value}` : `${role}, ${label}${value}`;
};

/** What the places of the terms of a relation are called. */
export const placeWordings = {
  'place.total': place('总数', 'total'),
  'place.part': place('分项', 'part'),
  'place.left': place('等式左边', 'left side'),
  'place.right': place('等式右边', 'right side'),
  'place.whole': place('所属总数', 'whole'),
  'place.subset': place('其中', 'of which'),
  'place.said': place('文中', 'in the text'),
  'place.stated': place('表中', 'in the table'),
  'place.percent': place('百分比', 'percentage'),
  'place.numerator': place('分子', 'share'),
  'place.base': place('基数', 'base'),
  'place.condition': place('前提', 'condition'),
  'place.consequence': place('应有', 'consequence'),
  'place.earlier': place('前一处', 'earlier place'),
  'place.later': place('后一处', 'later place'),
  'place.announced': place('说明的个数', 'announced'),
  'place.listed': place('列出', 'listed'),
  'place.minuend': place('被减数', 'minuend'),
  'place.subtrahend': place('减数', 'subtrahend'),
  'place.change': place('增减数', 'change'),
  'place.previous': place('上一年度报告', 'in the report of the year before'),
} as const;

/** What a fix says, in Chinese: old → new, why, and what changes with it. Spread into the catalogue by `zh.ts`. */
type Value = string | number;

/** A number that changes, perhaps a second one, and all that changes with them. */
export interface FixArguments {
  readonly old?: Value;
  readonly new?: Value;
  readonly cellIndicator?: Value;
  readonly secondOld?: Value;
  readonly secondNew?: Value;
  readonly secondIndicator?: Value;
  /** Other places of the same number. */
  readonly repeats?: Value;
  /** Their lines, from 1. */
  readonly lines?: Value;
  /** `33.9% → 34.2%` */
  readonly percentages?: Value;
  /** The kind of slip that would explain it. */
  readonly slip?: Value;
  /** Relations that hold again. */
  readonly mended?: Value;
}

const SLIPS: Readonly<Record<string, string>> = {
  swapped: '两位数字互换',
  missing: '补上一位数字',
  extra: '去掉一位数字',
  scale: '相差一个“万”',
  'sub-item': '原数同其中一个分项',
  'last-year': '原数同上一年度',
  added: '原数多加了其中一项',
  exchanged: '两处互换',
};

const orBlank = (value: Value | undefined): Value => (value === undefined || value === '' ? '空白' : value);
const labelled = (indicator: Value | undefined): string => (indicator === undefined ? '' : `“${indicator}”`);
const step = (from: Value | undefined, to: Value | undefined, indicator: Value | undefined): string =>
  `${labelled(indicator)}${orBlank(from)} → ${to ?? '?'}`;

function along(a: FixArguments): string {
  const second = a.secondNew === undefined ? '' : `，同时 ${step(a.secondOld, a.secondNew, a.secondIndicator)}`;
  const where = a.lines === undefined ? `另外 ${a.repeats ?? ''} 处` : `第 ${a.lines} 行`;
  const repeats = a.repeats === undefined ? '' : `；${where}的 ${orBlank(a.old)} 一并修改`;
  const percentages = a.percentages === undefined ? '' : `；百分比 ${a.percentages}`;
  return second + repeats + percentages;
}

const change = (why: string) => (a: FixArguments) => {
  const story = SLIPS[String(a.slip)];
  const several = Number(a.mended ?? 1) > 1 ? `${a.mended} 个关系都成立` : why;
  return `${step(a.old, a.new, a.cellIndicator)}，${several}${story === undefined ? '' : `（${story}）`}${along(a)}`;
};

export const fixesZh = {
  'fix.sum': change('各分项之和与总数一致'),
  'fix.balance': change('等式两边相等'),
  'fix.counted-once': change('总数与各渠道相符'),
  'fix.subset': change('其中数不再大于总数'),
  'fix.same': change('前后一致'),
  'fix.percent': change('百分比与所依据的数相符'),
  'fix.difference': change('增减数与前后两数相符'),
  'fix.cross-year': change('与上一年度报告衔接'),
  'fix.other': change('关系成立'),
  'fix.run': (a: { old?: Value; new?: Value }) => `${a.old ?? ''} → ${a.new ?? ''}，拆分后表内关系成立`,
  'fix.year': (a: { old?: Value; new?: Value }) => `${a.old ?? ''} → ${a.new ?? ''}，日期先后相合`,
  'fix.fill': (a: { new?: Value; totalIndicator?: Value }) =>
    `${labelled(a.totalIndicator)}填 ${a.new ?? '?'}，即各分项之和`,
  'fix.unit': (a: { unit?: Value }) => `去掉单元格里的单位“${a.unit ?? ''}”`,
  'fix.heading': (a: { old?: Value; new?: Value }) => `序号“${a.old ?? ''}”改为“${a.new ?? ''}”`,
  'fix.none': (a: { difference?: Value }) => `没有哪一处单独修改能使有关等式都成立，缺口 ${a.difference ?? '?'}`,
  'fix.unread-rows': () => '表里还有印出的数没有读到，不提出改哪个数',
  'fix.unread-figures': (a: { unread?: Value; figures?: Value }) =>
    `全文 ${a.figures ?? '?'} 个数里有 ${a.unread ?? '?'} 个没有读懂，不提出改哪个数`,
  'fix.coincidence': (a: { difference?: Value; partIndicator?: Value }) =>
    `差额 ${a.difference ?? '?'} 恰等于${labelled(a.partIndicator) || '其中一项'}`,
};

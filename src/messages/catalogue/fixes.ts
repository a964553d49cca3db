import { type Value, wording } from './wording';

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

const SLIPS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  swapped: { zh: '两位数字互换', en: 'two digits swapped' },
  missing: { zh: '补上一位数字', en: 'a digit put in' },
  extra: { zh: '去掉一位数字', en: 'a digit left out' },
  scale: { zh: '相差一个“万”', en: 'ten thousand times' },
  'sub-item': { zh: '原数同其中一个分项', en: 'the old number is that of a part' },
  'last-year': { zh: '原数同上一年度', en: 'the old number is last year’s' },
  added: { zh: '原数多加了其中一项', en: 'an item of it was added once more' },
  exchanged: { zh: '两处互换', en: 'the two change places' },
};

const labelled = (indicator: Value | undefined): string => (indicator === undefined ? '' : `“${indicator}”`);
const orBlank = (value: Value | undefined, blank: string): Value =>
  value === undefined || value === '' ? blank : value;

const stepZh = (from: Value | undefined, to: Value | undefined, indicator: Value | undefined): string =>
  `${labelled(indicator)}${orBlank(from, '空白')} → ${to ?? '?'}`;
const stepEn = (from: Value | undefined, to: Value | undefined, indicator: Value | undefined): string =>
  `${indicator === undefined ? '' : `“${indicator}” `}${orBlank(from, 'blank')} → ${to ?? '?'}`;

function alongZh(a: FixArguments): string {
  const second = a.secondNew === undefined ? '' : `，同时 ${stepZh(a.secondOld, a.secondNew, a.secondIndicator)}`;
  const where = a.lines === undefined ? `另外 ${a.repeats ?? ''} 处` : `第 ${a.lines} 行`;
  const repeats = a.repeats === undefined ? '' : `；${where}的 ${orBlank(a.old, '空白')} 一并修改`;
  const percentages = a.percentages === undefined ? '' : `；百分比 ${a.percentages}`;
  return second + repeats + percentages;
}

function alongEn(a: FixArguments): string {
  const second = a.secondNew === undefined ? '' : `, and ${stepEn(a.secondOld, a.secondNew, a.secondIndicator)}`;
  const where = a.lines === undefined ? `in ${a.repeats ?? ''} more places` : `in line ${a.lines}`;
  const repeats = a.repeats === undefined ? '' : `; ${orBlank(a.old, 'blank')} ${where} too`;
  const percentages = a.percentages === undefined ? '' : `; percentage ${a.percentages}`;
  return second + repeats + percentages;
}

/** Old → new, why (in each language), and what changes with it. */
const change = (whyZh: string, whyEn: string) =>
  wording(
    (a: FixArguments) => {
      const story = SLIPS[String(a.slip)]?.zh;
      const several = Number(a.mended ?? 1) > 1 ? `${a.mended} 个关系都成立` : whyZh;
      return `${stepZh(a.old, a.new, a.cellIndicator)}，${several}${story === undefined ? '' : `（${story}）`}${alongZh(a)}`;
    },
    (a) => {
      const story = SLIPS[String(a.slip)]?.en;
      const several = Number(a.mended ?? 1) > 1 ? `all ${a.mended} relations hold` : whyEn;
      return `${stepEn(a.old, a.new, a.cellIndicator)}: ${several}${story === undefined ? '' : ` (${story})`}${alongEn(a)}`;
    },
  );

/** What a fix does, and what is said where there is none. */
export const fixWordings = {
  'fix.sum': change('各分项之和与总数一致', 'the parts make the total'),
  'fix.balance': change('等式两边相等', 'both sides are equal'),
  'fix.counted-once': change('总数与各渠道相符', 'the total agrees with its channels'),
  'fix.subset': change('其中数不再大于总数', 'the part is no longer above the whole'),
  'fix.same': change('前后一致', 'both places agree'),
  'fix.percent': change('百分比与所依据的数相符', 'the percentage agrees with its numbers'),
  'fix.difference': change('增减数与前后两数相符', 'the change agrees with its two numbers'),
  'fix.cross-year': change('与上一年度报告衔接', 'it continues last year’s report'),
  'fix.other': change('关系成立', 'the relation holds'),
  'fix.run': wording(
    (a: { old?: Value; new?: Value }) => `${a.old ?? ''} → ${a.new ?? ''}，拆分后表内关系成立`,
    (a) => `${a.old ?? ''} → ${a.new ?? ''}: it can be split so that the table agrees`,
  ),
  'fix.year': wording(
    (a: { old?: Value; new?: Value }) => `${a.old ?? ''} → ${a.new ?? ''}，日期先后相合`,
    (a) => `${a.old ?? ''} → ${a.new ?? ''}: the dates are in order`,
  ),
  'fix.fill': wording(
    (a: { new?: Value; totalIndicator?: Value }) => `${labelled(a.totalIndicator)}填 ${a.new ?? '?'}，即各分项之和`,
    (a) =>
      `Fill in ${a.new ?? '?'}, the sum of the parts${a.totalIndicator === undefined ? '' : `, for “${a.totalIndicator}”`}`,
  ),
  'fix.unit': wording(
    (a: { unit?: Value }) => `去掉单元格里的单位“${a.unit ?? ''}”`,
    (a) => `Take the unit “${a.unit ?? ''}” out of the cell`,
  ),
  'fix.heading': wording(
    (a: { old?: Value; new?: Value }) => `序号“${a.old ?? ''}”改为“${a.new ?? ''}”`,
    (a) => `Number “${a.old ?? ''}” becomes “${a.new ?? ''}”`,
  ),
  'fix.none': wording(
    (a: { difference?: Value }) => `没有哪一处单独修改能使有关等式都成立，缺口 ${a.difference ?? '?'}`,
    (a) => `No change of a single number makes all of it agree; the gap is ${a.difference ?? '?'}`,
  ),
  'fix.unread-rows': wording(
    '表里还有印出的数没有读到，不提出改哪个数',
    'Numbers printed in this table were not read, so no change is suggested',
  ),
  'fix.unread-figures': wording(
    (a: { unread?: Value; figures?: Value }) =>
      `全文 ${a.figures ?? '?'} 个数里有 ${a.unread ?? '?'} 个没有读懂，不提出改哪个数`,
    (a) => `${a.unread ?? '?'} of the ${a.figures ?? '?'} numbers of the text were not read, so no change is suggested`,
  ),
  'fix.coincidence': wording(
    (a: { difference?: Value; partIndicator?: Value }) =>
      `差额 ${a.difference ?? '?'} 恰等于${labelled(a.partIndicator) || '其中一项'}`,
    (a) =>
      `The gap, ${a.difference ?? '?'}, is just ${a.partIndicator === undefined ? 'one of the parts' : `“${a.partIndicator}”`}`,
  ),
};

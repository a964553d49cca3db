import { en, excuse, zh } from './phrases';
import { type Implication, type Tie, type Value, wording } from './wording';

/** What is said of numbers that do not agree. */
export const relationWordings = {
  'sum.violated': wording(
    (a: Tie) => `${zh.name(a.totalIndicator) || '总数'}与各分项之和不等：${a.formula}${zh.gap(a.difference)}`,
    (a) =>
      `${en.named(a.totalIndicator, 'The total')} and the sum of its parts do not agree: ${a.formula}${en.gap(a.difference)}`,
  ),
  'sum.below': wording(
    (a: Tie) => `各分项之和小于${zh.name(a.totalIndicator) || '总数'}：${a.formula}${zh.gap(a.difference)}`,
    (a) =>
      `The parts add up to less than ${en.named(a.totalIndicator, 'the total')}: ${a.formula}${en.gap(a.difference)}`,
  ),
  'sum.above': wording(
    (a: Tie) => `各分项之和大于${zh.name(a.totalIndicator) || '总数'}：${a.formula}${zh.gap(a.difference)}`,
    (a) =>
      `The parts add up to more than ${en.named(a.totalIndicator, 'the total')}: ${a.formula}${en.gap(a.difference)}`,
  ),
  'sum.together': wording(
    (a: Tie & { also?: Value }) =>
      `${zh.name(a.totalIndicator) && `${zh.name(a.totalIndicator)}等`}几个等式同时不成立，可能出于同一处：${a.formula}${a.also === undefined ? '' : `；${a.also}`}`,
    (a) =>
      `${a.totalIndicator === undefined ? 'Several equations' : `“${a.totalIndicator}” and other equations`} fail together, perhaps from one cause: ${a.formula}${a.also === undefined ? '' : `; ${a.also}`}`,
  ),
  'sum.run': wording(
    (a: { text: Value; row?: Value; rowIndicator?: Value }) =>
      `${zh.name(a.row ?? a.rowIndicator) || '这'}一行的数字连成一串“${a.text}”，怎样拆分都不满足表内关系`,
    (a) =>
      `The figures of ${en.named(a.row ?? a.rowIndicator, 'this row')} run together as “${a.text}”, and no way to split them satisfies the table`,
  ),
  'balance.violated': wording(
    (a: Tie) => `${zh.name(a.totalIndicator)}等式两边不等：${a.formula}${zh.gap(a.difference)}`,
    (a) => `${en.prefix(a.totalIndicator)}the two sides do not balance: ${a.formula}${en.gap(a.difference)}`,
  ),
  'counted-once.above': wording(
    (a: Tie) =>
      `${zh.name(a.totalIndicator) || '总数'}大于各渠道之和：${a.formula}${zh.gap(a.difference, '多')}，有信息没有归入任何渠道`,
    (a) =>
      `${en.named(a.totalIndicator, 'The total')} is above the sum of the channels: ${a.formula}${en.gap(a.difference)}; some items went through no channel`,
  ),
  'counted-once.below': wording(
    (a: Tie) =>
      `${zh.name(a.totalIndicator) || '总数'}小于其中一个渠道：${a.formula}${zh.gap(a.difference, '少')}，同一信息只计一次，总数不会小于任何一个渠道`,
    (a) =>
      `${en.named(a.totalIndicator, 'The total')} is below one of its channels: ${a.formula}${en.gap(a.difference)}; each item counts once, so no channel can have more than the total`,
  ),
  'at-most-sum.violated': wording(
    (a: Tie) => `${zh.name(a.totalIndicator) || '总数'}大于各种方式之和：${a.formula}${zh.gap(a.difference, '多')}`,
    (a) =>
      `${en.named(a.totalIndicator, 'The total')} is above the sum of all ways: ${a.formula}${en.gap(a.difference)}`,
  ),
  'subset.violated': wording(
    (a: Tie & { partIndicator?: Value }) =>
      `${zh.name(a.partIndicator) || '其中数'}大于${zh.name(a.totalIndicator) || '所属的总数'}：${a.formula}${zh.gap(a.difference, '多')}`,
    (a) =>
      `${en.named(a.partIndicator, 'The part')} is above ${en.named(a.totalIndicator, 'the whole it belongs to')}: ${a.formula}${en.gap(a.difference)}`,
  ),
  'subset.list': wording(
    (a: Tie) => `所列各项之和大于总数：${a.formula}${zh.gap(a.difference, '多')}`,
    (a) => `The listed parts add up to more than the whole: ${a.formula}${en.gap(a.difference)}`,
  ),
  'same.violated': wording(
    (a: Tie & { saidIndicator?: Value; statedIndicator?: Value }) =>
      `${zh.name(a.statedIndicator ?? a.saidIndicator) || '同一数据'}前后不一致：${a.formula}${zh.gap(a.difference)}`,
    (a) =>
      `${en.named(a.statedIndicator ?? a.saidIndicator, 'The same quantity')} is given differently in two places: ${a.formula}${en.gap(a.difference)}`,
  ),
  'percent.violated': wording(
    (a: Tie) => `百分比与所依据的数不符：${a.formula}${zh.gap(a.difference)}`,
    (a) => `The percentage does not fit its numbers: ${a.formula}${en.gap(a.difference)}`,
  ),
  'percent.truncated': wording(
    (a: Tie & { count?: Value }) =>
      `百分比是去尾得来的，四舍五入应不同：${a.formula}${a.count === undefined ? '' : `（全文共 ${a.count} 处）`}`,
    (a) =>
      `The percentage fits by truncation, not by rounding: ${a.formula}${a.count === undefined ? '' : ` (${a.count} places in this document)`}`,
  ),
  'percent.two-bases': wording(
    (a: { base: Value; other: Value }) =>
      `同一个率用了两个不同的基数：这里是 ${a.base}，另一处是 ${a.other}，而 ${a.base} 在文中是另一项的数`,
    (a) =>
      `One rate on two bases: ${a.base} here and ${a.other} elsewhere, and ${a.base} is the number of something else in the text`,
  ),
  'percent.late': wording(
    (a: { formula: Value; bases: Value }) => `按这个率推算，总数应在 ${a.bases} 之间，本段没有这样的数：${a.formula}`,
    (a) => `By this rate the total lies in ${a.bases}, and no number of the paragraph does: ${a.formula}`,
  ),
  'growth.violated': wording(
    (a: Tie) => `增减幅度与前后两数不符：${a.formula}${zh.gap(a.difference)}`,
    (a) => `The rate of change does not fit the two numbers: ${a.formula}${en.gap(a.difference)}`,
  ),
  'growth.difference': wording(
    (a: Tie) => `增减的数与前后两数不符：${a.formula}${zh.gap(a.difference)}`,
    (a) => `The change is not the difference of the two numbers: ${a.formula}${en.gap(a.difference)}`,
  ),
  'growth.together': wording(
    (a: Tie & { also?: Value }) =>
      `增减的数和幅度都与前后两数不符，可能出于同一处：${a.formula}${a.also === undefined ? '' : `；${a.also}`}`,
    (a) =>
      `Neither the change nor its rate fits the two numbers, perhaps from one cause: ${a.formula}${a.also === undefined ? '' : `; ${a.also}`}`,
  ),
  'growth.truncated': wording(
    (a: Tie) => `增减幅度是去尾得来的，四舍五入应不同：${a.formula}`,
    (a) => `The rate of change fits by truncation, not by rounding: ${a.formula}`,
  ),
  'implication.violated': wording(
    (a: Tie & Implication) =>
      a.conditionIndicator === undefined || a.consequenceIndicator === undefined
        ? `两个数不能同时成立：${a.formula}`
        : `${zh.name(a.conditionIndicator)}为 ${a.condition ?? '?'}，${zh.name(a.consequenceIndicator)}为 ${zh.orBlank(a.consequence)}，两者不能同时成立：${a.formula}`,
    (a) =>
      a.conditionIndicator === undefined || a.consequenceIndicator === undefined
        ? `These numbers exclude each other: ${a.formula}`
        : `“${a.conditionIndicator}” (${a.condition ?? '?'}) and “${a.consequenceIndicator}” (${en.orBlank(a.consequence)}) exclude each other: ${a.formula}`,
  ),
  'universal.violated': wording(
    (a: Tie & { claim?: Value }) =>
      `${a.claim === undefined ? '“全部”“均”的说法' : `“${a.claim}”的说法`}与数据不符：${a.formula}`,
    (a) => `${en.named(a.claim, 'The claim about all cases')} does not fit the numbers: ${a.formula}`,
  ),
  'zero-claim.violated': wording(
    (a: Tie & { claim?: Value }) =>
      `${a.claim === undefined ? '“未发生”的说法' : `“${a.claim}”的说法`}与数据不符：${a.formula}`,
    (a) => `${en.named(a.claim, 'The claim that there was none')} does not fit the numbers: ${a.formula}`,
  ),
  'name.parts': wording('与各单位之和不合', 'against its parts'),
  'parts.unequal': wording(
    (a: Tie & { count: Value }) =>
      `${zh.name(a.totalIndicator)}与 ${a.count} 个单位的报告之和不等：${a.formula}${zh.gap(a.difference)}`,
    (a) =>
      `${en.prefix(a.totalIndicator)}not the sum of the reports of its ${a.count} bodies: ${a.formula}${en.gap(a.difference)}`,
  ),
  'parts.exceeded': wording(
    (a: Tie & { count: Value }) =>
      `${zh.name(a.totalIndicator)}小于其中 ${a.count} 个单位的报告之和：${a.formula}${zh.gap(a.difference)}`,
    (a) =>
      `${en.prefix(a.totalIndicator)}less than the sum of the reports of ${a.count} of its bodies: ${a.formula}${en.gap(a.difference)}`,
  ),
  'parts.otherwise': wording(
    (a: { count: Value; all: Value }) =>
      `与各单位的报告之和相比，${a.all} 项中有 ${a.count} 项不合，可能统计范围不同（如只计本机关），不再逐项列出`,
    (a) =>
      `${a.count} of ${a.all} numbers are not the sums of the reports of its bodies; it may count something else (the office alone, say), and they are not listed one by one`,
  ),
  'cross-year.violated': wording(
    (a: Tie & { excuse?: Value }) =>
      `${zh.name(a.totalIndicator) || '本年数'}与上一年度报告不衔接：${a.formula}${zh.gap(a.difference)}${excuse(a.excuse).zh}`,
    (a) =>
      `${en.named(a.totalIndicator, 'The number')} does not continue the report of the year before: ${a.formula}${en.gap(a.difference)}${excuse(a.excuse).en}`,
  ),
  'cross-year.copied': wording(
    (a: { same: Value; all: Value }) =>
      `写数字的 ${a.all} 句中有 ${a.same} 句与上一年度报告相同（年份除外），请核对数字是否已更新`,
    (a) =>
      `${a.same} of the ${a.all} sentences that state numbers are the same as in the report for the year before, but for the year`,
  ),
  'cross-year.copied-paragraph': wording(
    (a: { all: Value }) => `这一段连同其中 ${a.all} 个数与上一年度报告相同（年份除外），请核对数字是否已更新`,
    (a) =>
      `This paragraph and its ${a.all} numbers are the same as in the report for the year before, but for the year`,
  ),
  'cross-year.copied-table': wording(
    (a: { count: Value; table?: Value }) =>
      `${zh.name(a.table || undefined) || '这张'}表中 ${a.count} 个非零的数全部与上一年度报告相同，请核对是否已按本年填写`,
    (a) =>
      `All ${a.count} numbers above zero of ${a.table ? `the table ${a.table}` : 'this table'} are those of the report for the year before`,
  ),
  'cross-year.alike': wording(
    (a: { section: Value; years: Value }) =>
      `“${a.section}”一节与${a.years === 3 ? '前两年的报告都' : '上一年度报告'}几乎逐句相同`,
    (a) =>
      `The section ${a.section} is nearly word by word that of ${a.years === 3 ? 'the reports for the two years before' : 'the report for the year before'}`,
  ),
  'name.usual': wording('不合通常情形', 'unusual'),
  'usual.unusual': wording(
    (a: Tie) => `${zh.name(a.totalIndicator)}不合通常的情形：${a.formula}${zh.gap(a.difference)}`,
    (a) => `${en.prefix(a.totalIndicator)}not as it commonly is: ${a.formula}${en.gap(a.difference)}`,
  ),
} as const;

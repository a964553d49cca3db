import { type Value, wording } from './wording';

/** What is said of dates, headings, chapters and tables. */
export const structureWordings = {
  'name.missing-table': wording('缺少表格', 'missing table'),
  'missing-table.section': wording(
    (a: { section: Value }) => `“${a.section}”一节应有表格，这里没有读到`,
    (a) => `Section “${a.section}” should hold a table; none was read here`,
  ),
  'heading-numbering.repeated': wording(
    (a: { found: Value }) => `标题序号“${a.found}”重复`,
    (a) => `The heading number “${a.found}” is repeated`,
  ),
  'heading-numbering.gap': wording(
    (a: { found: Value; expected: Value }) => `标题序号不连续：这里是“${a.found}”，前文之后应为“${a.expected}”`,
    (a) => `The heading numbers do not run on: this is “${a.found}”, “${a.expected}” is next`,
  ),
  'heading-numbering.lone': wording(
    (a: { found: Value; expected?: Value }) =>
      `只有“${a.found}”，后面没有${a.expected === undefined ? '下一项' : `“${a.expected}”`}`,
    (a) => `“${a.found}” stands alone: no ${a.expected === undefined ? 'next one' : `“${a.expected}”`} follows`,
  ),
  'heading-numbering.restart': wording(
    (a: { found: Value }) => `标题序号从“${a.found}”重新开始`,
    (a) => `The heading numbers begin again at “${a.found}”`,
  ),
  'heading-numbering.section': wording(
    (a: { missing: Value }) => `缺少章节：${a.missing}`,
    (a) => `Sections are missing: ${a.missing}`,
  ),
  'announced-count.violated': wording(
    (a: { formula: Value; announced?: Value; counted?: Value }) => `说明的个数与实际列出的不符：${a.formula}`,
    (a) => `The announced count and what is listed do not agree: ${a.formula}`,
  ),
  'announced-count.unnamed': wording(
    (a: { announced: Value; missing: Value }) => `说明有 ${a.announced} 个部分，没有列出“${a.missing}”`,
    (a) => `${a.announced} parts are announced; “${a.missing}” is not named`,
  ),
  'period.other-year': wording(
    (a: { text: Value; year: Value }) => `统计期限“${a.text}”与报告年度 ${a.year} 年不符`,
    (a) => `The period “${a.text}” is not that of the report, ${a.year}`,
  ),
  'period.year-before': wording(
    (a: { said: Value; year: Value }) => `这句以 ${a.said} 年开头，报告年度是 ${a.year} 年，可能沿用了上年的文字`,
    (a) => `The sentence begins with ${a.said}, and the report is of ${a.year}: taken over from the year before?`,
  ),
  'period.incomplete': wording(
    (a: { text: Value }) => `统计期限“${a.text}”不是一个完整的年度`,
    (a) => `The period “${a.text}” is not a whole year`,
  ),
  'period.reversed': wording(
    (a: { text: Value }) => `统计期限“${a.text}”的起止日期颠倒`,
    (a) => `The period “${a.text}” ends before it begins`,
  ),
  'period.impossible': wording(
    (a: { text: Value }) => `“${a.text}”不是一个存在的日期`,
    (a) => `“${a.text}” is not a date that exists`,
  ),
  'signature-date.early': wording(
    (a: { date: Value; end: Value }) => `落款日期 ${a.date} 早于统计期末 ${a.end}`,
    (a) => `The report is signed on ${a.date}, before its period ends on ${a.end}`,
  ),
  'signature-date.filled-in-early': wording(
    (a: { date: Value; end: Value }) => `填报日期 ${a.date} 早于统计期末 ${a.end}`,
    (a) => `The table is filled in on ${a.date}, before its period ends on ${a.end}`,
  ),
  'signature-date.filled-in': wording(
    (a: { filledIn: Value; signed: Value }) => `填报日期 ${a.filledIn} 与落款日期 ${a.signed} 先后不合`,
    (a) => `The date of filling in, ${a.filledIn}, and the date of signature, ${a.signed}, are out of order`,
  ),
  'signature-date.published': wording(
    (a: { published: Value; signed: Value }) => `发布日期 ${a.published} 早于落款日期 ${a.signed}`,
    (a) => `The report is published on ${a.published}, before it is signed on ${a.signed}`,
  ),
  'signature-date.late': wording(
    (a: { date: Value; year: Value }) => `落款日期 ${a.date} 与 ${a.year} 年度报告相隔一年以上`,
    (a) => `The report for ${a.year} is signed on ${a.date}, more than a year away`,
  ),
  'signature-date.impossible': wording(
    (a: { text: Value }) => `落款日期“${a.text}”不是一个存在的日期`,
    (a) => `The signature date “${a.text}” does not exist`,
  ),
  'name.wrong-form': wording('表式不符', 'wrong form'),
  'wrong-form.year': wording(
    (a: { year: Value; used: Value; expected?: Value }) =>
      `${a.year} 年度的报告用了 ${a.used} 的表式${a.expected === undefined ? '' : `，该年度应为 ${a.expected}`}`,
    (a) =>
      `The report for ${a.year} uses the form ${a.used}${a.expected === undefined ? '' : `; ${a.expected} is in force for that year`}`,
  ),
} as const;

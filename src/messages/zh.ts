/**
 * What Gouji says, in Chinese. This file also fixes the arguments of each key: `en.ts` must have the same.
 * To add a message: its key in `core/model/message.ts`, one line here, one line in `en.ts`. Keys are `<finding code>.<variant>`, `place.<role of the term>`
 * and `reason.<why a relation is undecidable or allowed>`.
 *
 * No sentence says which number is wrong: only that they do not agree. An argument whose name ends in `Indicator`
 * arrives here as the indicator's name, not as its id.
 */
import type { MessageKey } from '../core/model/message';
import { fixesZh } from './fixes-zh';

export type Value = string | number;

/** A relation that does not hold: the formula with its numbers in it, and by how much it fails. */
export interface Tie {
  readonly formula: Value;
  readonly difference?: Value;
  readonly totalIndicator?: Value;
}

/** What is so, and what should then be so: their names and numbers. */
export interface Implication {
  readonly condition?: Value;
  readonly conditionIndicator?: Value;
  readonly consequence?: Value;
  readonly consequenceIndicator?: Value;
}

/** Another place that a finding speaks of: what it is called and what it says. */
export interface RelatedArguments {
  readonly label?: Value;
  readonly labelIndicator?: Value;
  readonly value?: Value;
}

const name = (indicator: Value | undefined): string => (indicator === undefined ? '' : `“${indicator}”`);
/** A blank cell enters a formula as 0. */
const orBlank = (value: Value | undefined): Value => (value === '0' ? '空白或 0' : (value ?? '?'));
const gap = (difference: Value | undefined, word = '差'): string =>
  difference === undefined ? '' : `（${word} ${difference}）`;
/** What a report says that may explain a difference to the year before. */
const excuses: Readonly<Record<Value, string>> = {
  moved: '；报告提到机构改革或职能划转，可能由此而来',
  'counted-anew': '；报告提到统计口径有调整，可能由此而来',
  lapsed: '；报告提到有文件失效或经过清理，可能由此而来',
};
const place = (role: string) => (a: RelatedArguments) => {
  const label = a.label ?? a.labelIndicator;
  const value = a.value === undefined ? '' : `：${a.value === '' ? '空白' : a.value}`;
  return label === undefined ? `${role}${value}` : `${role} ${label}${value}`;
};

export const messagesZh = {
  'sum.violated': (a: Tie) => `${name(a.totalIndicator) || '总数'}与各分项之和不等：${a.formula}${gap(a.difference)}`,
  'sum.below': (a: Tie) => `各分项之和小于${name(a.totalIndicator) || '总数'}：${a.formula}${gap(a.difference)}`,
  'sum.above': (a: Tie) => `各分项之和大于${name(a.totalIndicator) || '总数'}：${a.formula}${gap(a.difference)}`,
  'sum.together': (a: Tie & { also?: Value }) =>
    `${name(a.totalIndicator) && `${name(a.totalIndicator)}等`}几个等式同时不成立，可能出于同一处：${a.formula}${a.also === undefined ? '' : `；${a.also}`}`,
  'sum.run': (a: { text: Value; row?: Value; rowIndicator?: Value }) =>
    `${name(a.row ?? a.rowIndicator) || '这'}一行的数字连成一串“${a.text}”，怎样拆分都不满足表内关系`,
  'balance.violated': (a: Tie) => `${name(a.totalIndicator)}等式两边不等：${a.formula}${gap(a.difference)}`,
  'counted-once.above': (a: Tie) =>
    `${name(a.totalIndicator) || '总数'}大于各渠道之和：${a.formula}${gap(a.difference, '多')}，有信息没有归入任何渠道`,
  'counted-once.below': (a: Tie) =>
    `${name(a.totalIndicator) || '总数'}小于其中一个渠道：${a.formula}${gap(a.difference, '少')}，同一信息只计一次，总数不会小于任何一个渠道`,
  'at-most-sum.violated': (a: Tie) =>
    `${name(a.totalIndicator) || '总数'}大于各种方式之和：${a.formula}${gap(a.difference, '多')}`,
  'subset.violated': (a: Tie & { partIndicator?: Value }) =>
    `${name(a.partIndicator) || '其中数'}大于${name(a.totalIndicator) || '所属的总数'}：${a.formula}${gap(a.difference, '多')}`,
  'subset.list': (a: Tie) => `所列各项之和大于总数：${a.formula}${gap(a.difference, '多')}`,
  'same.violated': (a: Tie & { saidIndicator?: Value; statedIndicator?: Value }) =>
    `${name(a.statedIndicator ?? a.saidIndicator) || '同一数据'}前后不一致：${a.formula}${gap(a.difference)}`,
  'percent.violated': (a: Tie) => `百分比与所依据的数不符：${a.formula}${gap(a.difference)}`,
  'percent.truncated': (a: Tie & { count?: Value }) =>
    `百分比是去尾得来的，四舍五入应不同：${a.formula}${a.count === undefined ? '' : `（全文共 ${a.count} 处）`}`,
  'percent.two-bases': (a: { base: Value; other: Value }) =>
    `同一个率用了两个不同的基数：这里是 ${a.base}，另一处是 ${a.other}，而 ${a.base} 在文中是另一项的数`,
  'percent.late': (a: { formula: Value; bases: Value }) =>
    `按这个率推算，总数应在 ${a.bases} 之间，本段没有这样的数：${a.formula}`,
  'growth.violated': (a: Tie) => `增减幅度与前后两数不符：${a.formula}${gap(a.difference)}`,
  'growth.difference': (a: Tie) => `增减的数与前后两数不符：${a.formula}${gap(a.difference)}`,
  'growth.truncated': (a: Tie) => `增减幅度是去尾得来的，四舍五入应不同：${a.formula}`,
  'implication.violated': (a: Tie & Implication) =>
    a.conditionIndicator === undefined || a.consequenceIndicator === undefined
      ? `两个数不能同时成立：${a.formula}`
      : `${name(a.conditionIndicator)}为 ${a.condition ?? '?'}，${name(a.consequenceIndicator)}为 ${orBlank(a.consequence)}，两者不能同时成立：${a.formula}`,
  'universal.violated': (a: Tie & { claim?: Value }) =>
    `${a.claim === undefined ? '“全部”“均”的说法' : `“${a.claim}”的说法`}与数据不符：${a.formula}`,
  'zero-claim.violated': (a: Tie & { claim?: Value }) =>
    `${a.claim === undefined ? '“未发生”的说法' : `“${a.claim}”的说法`}与数据不符：${a.formula}`,
  'parts.unequal': (a: Tie & { count: Value }) =>
    `${name(a.totalIndicator)}与 ${a.count} 个单位的报告之和不等：${a.formula}${gap(a.difference)}`,
  'parts.exceeded': (a: Tie & { count: Value }) =>
    `${name(a.totalIndicator)}小于其中 ${a.count} 个单位的报告之和：${a.formula}${gap(a.difference)}`,
  'parts.otherwise': (a: { count: Value; all: Value }) =>
    `与各单位的报告之和相比，${a.all} 项中有 ${a.count} 项不合，可能统计范围不同（如只计本机关），不再逐项列出`,
  'cross-year.violated': (a: Tie & { excuse?: Value }) =>
    `${name(a.totalIndicator) || '本年数'}与上一年度报告不衔接：${a.formula}${gap(a.difference)}${excuses[a.excuse ?? ''] ?? ''}`,
  'cross-year.copied': (a: { same: Value; all: Value }) =>
    `写数字的 ${a.all} 句中有 ${a.same} 句与上一年度报告相同（年份除外），请核对数字是否已更新`,
  'cross-year.copied-paragraph': (a: { all: Value }) =>
    `这一段连同其中 ${a.all} 个数与上一年度报告相同（年份除外），请核对数字是否已更新`,
  'cross-year.copied-table': (a: { count: Value; table?: Value }) =>
    `${name(a.table || undefined) || '这张'}表中 ${a.count} 个非零的数全部与上一年度报告相同，请核对是否已按本年填写`,
  'cross-year.alike': (a: { section: Value; years: Value }) =>
    `“${a.section}”一节与${a.years === 3 ? '前两年的报告都' : '上一年度报告'}几乎逐句相同`,
  'usual.unusual': (a: Tie) => `${name(a.totalIndicator)}不合通常的情形：${a.formula}${gap(a.difference)}`,
  'type.text': (a: { text: Value; cellIndicator?: Value }) => `${name(a.cellIndicator)}应填非负的数，这里是“${a.text}”`,
  'type.negative': (a: { text: Value; cellIndicator?: Value }) => `${name(a.cellIndicator)}不应为负数：${a.text}`,
  'unit.in-cell': (a: { text: Value; unit?: Value }) =>
    `单元格里写了单位“${a.text}”${a.unit === undefined ? '' : `，此处以${a.unit}计，只填数`}`,
  'unit.differs': (a: { text: Value; unit?: Value }) => `单位“${a.text}”与此处应有的单位“${a.unit ?? ''}”不同`,
  'missing-value.total': (a: { formula?: Value; suggested: Value; totalIndicator?: Value }) =>
    `${name(a.totalIndicator) || '总数'}未填，各分项之和为 ${a.suggested}${a.formula === undefined ? '' : `（${a.formula}）`}`,
  'missing-value.reasons': (a: { formula?: Value; totalIndicator?: Value }) =>
    `${name(a.totalIndicator) || '总数'}已填，分项全部空白${a.formula === undefined ? '' : `：${a.formula}`}`,
  'missing-value.row': (a: { rowIndicator: Value; formula: Value; suggested: Value; totalIndicator?: Value }) =>
    `没有读到${name(a.rowIndicator)}一行，按${name(a.totalIndicator) || '总数'}推算应为 ${a.suggested}（${a.formula}）`,
  'missing-table.section': (a: { section: Value }) => `“${a.section}”一节应有表格，这里没有读到`,
  'heading-numbering.repeated': (a: { found: Value }) => `标题序号“${a.found}”重复`,
  'heading-numbering.gap': (a: { found: Value; expected: Value }) =>
    `标题序号不连续：这里是“${a.found}”，前文之后应为“${a.expected}”`,
  'heading-numbering.lone': (a: { found: Value; expected?: Value }) =>
    `只有“${a.found}”，后面没有${a.expected === undefined ? '下一项' : `“${a.expected}”`}`,
  'heading-numbering.restart': (a: { found: Value }) => `标题序号从“${a.found}”重新开始`,
  'heading-numbering.section': (a: { missing: Value }) => `缺少章节：${a.missing}`,
  'announced-count.violated': (a: { formula: Value; announced?: Value; counted?: Value }) =>
    `说明的个数与实际列出的不符：${a.formula}`,
  'announced-count.unnamed': (a: { announced: Value; missing: Value }) =>
    `说明有 ${a.announced} 个部分，没有列出“${a.missing}”`,
  'period.other-year': (a: { text: Value; year: Value }) => `统计期限“${a.text}”与报告年度 ${a.year} 年不符`,
  'period.year-before': (a: { said: Value; year: Value }) =>
    `这句以 ${a.said} 年开头，报告年度是 ${a.year} 年，可能沿用了上年的文字`,
  'period.incomplete': (a: { text: Value }) => `统计期限“${a.text}”不是一个完整的年度`,
  'period.reversed': (a: { text: Value }) => `统计期限“${a.text}”的起止日期颠倒`,
  'period.impossible': (a: { text: Value }) => `“${a.text}”不是一个存在的日期`,
  'signature-date.early': (a: { date: Value; end: Value }) => `落款日期 ${a.date} 早于统计期末 ${a.end}`,
  'signature-date.filled-in-early': (a: { date: Value; end: Value }) => `填报日期 ${a.date} 早于统计期末 ${a.end}`,
  'signature-date.filled-in': (a: { filledIn: Value; signed: Value }) =>
    `填报日期 ${a.filledIn} 与落款日期 ${a.signed} 先后不合`,
  'signature-date.published': (a: { published: Value; signed: Value }) =>
    `发布日期 ${a.published} 早于落款日期 ${a.signed}`,
  'signature-date.late': (a: { date: Value; year: Value }) => `落款日期 ${a.date} 与 ${a.year} 年度报告相隔一年以上`,
  'signature-date.impossible': (a: { text: Value }) => `落款日期“${a.text}”不是一个存在的日期`,
  'wrong-form.year': (a: { year: Value; used: Value; expected?: Value }) =>
    `${a.year} 年度的报告用了 ${a.used} 的表式${a.expected === undefined ? '' : `，该年度应为 ${a.expected}`}`,
  'unreadable.run': (a: { text: Value; row?: Value; columns?: Value }) =>
    `${name(a.row) || '这'}一行“${a.text}”的数字少于栏数${a.columns === undefined ? '' : ` ${a.columns}`}，无法读成各栏`,
  'unreadable.row': (a: { row: Value; text: Value }) => `“${a.row}”一行（${a.text}）认不出是表中哪一行，没有读入`,
  'unreadable.text': (a: { text: Value }) => `“${a.text}”读不出是什么数`,
  'notice.empty': () => '文件是空的，没有可核对的内容',
  'notice.traditional': () => '文字是繁体，按简体的表式和用语核对',
  'notice.pinyin': () => '字间夹有拼音，去掉拼音后核对',
  'notice.blank-table': (a: { section?: Value }) =>
    `${a.section ? `“${a.section}”一节的表格` : '这张法定表格'}里没有读到数：没有填，或没有读出`,
  'notice.few-rows': (a: { filled: Value; rows: Value }) =>
    `这张表格 ${a.rows} 行只有 ${a.filled} 行填了数，其余各行和合计没有核对`,
  'notice.unread-table': () => '这里印有法定表格，没有读出其中的数，没有核对',
  'notice.unread-section': (a: { section: Value }) => `“${a.section}”一节应有的表格没有读到，没有核对`,
  'notice.unread-page': (a: { pages: Value }) => `第 ${a.pages} 页没有文字，可能是扫描图片，没有读到`,
  'notice.not-a-report': () => '不像政府信息公开工作年度报告，没有核对',
  'notice.rtf': () => '这是 RTF 文件的代码，不是文字，没有核对；请用 Word 或 WPS 打开后另存为 .docx',
  'notice.mime': () => '这是邮件或单个文件网页（MHTML）的代码，不是文字，没有核对；请打开后另存为网页、文本或 .docx',
  'notice.mojibake': () => '文字是乱码：多半曾按别的编码打开并保存，没有核对；请找回原件，或换一种编码重新打开',
  'notice.embedded': (a: { count: Value }) =>
    `文档里嵌入了 ${a.count} 处别的内容（如 Excel 表格、另一份文档、图示），其中的数没有读`,
  'notice.damaged-part': (a: { part: Value }) => `文档的 ${a.part} 已损坏，其中的样式、编号或注释没有读`,
  'notice.hidden-sheets': (a: { sheets: Value }) => `隐藏的工作表没有读：${a.sheets}`,
  'notice.damaged-bytes': (a: { count: Value; encoding: Value }) =>
    `有 ${a.count} 处字节不能按 ${a.encoding} 读出，已按缺字处理`,
  'notice.lost-numbers': (a: { count: Value }) => `有 ${a.count} 处数字缺损（�），读不出原来的数；没有核对`,

  'reason.missing-total': () => '总数未填，不能判断',
  'reason.unplaced-rows': () => '表中有没有读懂的行，不能判断',
  'reason.missing': () => '有一项未填，不能判断',
  'reason.moved': () => '报告提到机构改革或职能划转，两年的范围可能不同，不能判断',
  'reason.counted-anew': () => '报告提到统计口径有调整，不能判断',
  'reason.lapsed': () => '报告提到有文件失效或经过清理，现行有效件数可以更少，不能判断',
  'reason.form-changed': () => '两年用的表式不同，上一年没有这一项，不能判断',
  'reason.open-list': () => '所列各项不一定完整，不能判断',
  'reason.other-body': () => '说的可能是另一个机关或其中一部分，不能判断',
  'reason.other-matter': () => '说的可能是别的事项，不能判断',
  'reason.other-time': () => '说的不是本年全年，不能判断',
  'reason.unread-words': (a: { words: Value }) => `“${a.words}”没有读懂，说的可能不是同一个数，不能判断`,
  'reason.scope': () => '两个数的口径可能不同，不能判断',
  'reason.scopes-differ': () => '有人注明这两个数口径不同，不作比较',
  'reason.approximate': () => '其中有约数，不能判断',
  'reason.counted-once': () => '同一信息可经几个渠道公开、只计一次，总数小于各渠道之和是允许的',
  'reason.no-base': () => '找不到百分比所依据的数，不能判断',
  'reason.several-readings': () => '连成一串的数字有几种拆分都说得通，不能判断',
  'reason.cumulative': () => '其中有累计数，不是本年数，不能判断',
  'reason.damaged': () => '这里的文字有缺损，不能判断',
  'reason.truncated': () => '按去尾计算相符',
  'reason.two-bases': (a: { base: Value; other: Value }) =>
    `同一个率的基数有 ${a.base} 和 ${a.other} 两个，不能判断哪一个适用`,
  'reason.year-before': () => '这句说的也可能确实是上一年，不能判断',
  'reason.copied': () => '数字可能确实与上年相同，也可能没有更新，不能判断',
  'reason.usual': () => '通常如此，但表式并不要求',
  'reason.list-wording': () => '列举时有合并、省略或换了说法，个数可以相符',
  'reason.restart': () => '章节序号中途重新开始，数不清共有几部分',

  ...fixesZh,

  'place.total': place('总数'),
  'place.part': place('分项'),
  'place.left': place('等式左边'),
  'place.right': place('等式右边'),
  'place.whole': place('所属总数'),
  'place.subset': place('其中'),
  'place.said': place('文中'),
  'place.stated': place('表中'),
  'place.percent': place('百分比'),
  'place.numerator': place('分子'),
  'place.base': place('基数'),
  'place.condition': place('前提'),
  'place.consequence': place('应有'),
  'place.earlier': place('前一处'),
  'place.later': place('后一处'),
  'place.announced': place('说明的个数'),
  'place.listed': place('列出'),
  'place.minuend': place('被减数'),
  'place.subtrahend': place('减数'),
  'place.change': place('增减数'),
  'place.previous': place('上一年度报告'),
} satisfies Readonly<Record<MessageKey, (args: never) => string>>;

/** The keys, and what each takes. */
export type Catalogue = {
  readonly [Key in keyof typeof messagesZh]: (args: Parameters<(typeof messagesZh)[Key]>[0]) => string;
};

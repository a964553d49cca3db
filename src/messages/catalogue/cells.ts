import { en, zh } from './phrases';
import { type Value, wording } from './wording';

/** What is said of a single cell or row. */
export const cellWordings = {
  'type.text': wording(
    (a: { text: Value; cellIndicator?: Value }) => `${zh.name(a.cellIndicator)}应填非负的数，这里是“${a.text}”`,
    (a) => `${en.prefix(a.cellIndicator)}a number, not negative, belongs here; this is “${a.text}”`,
  ),
  'type.negative': wording(
    (a: { text: Value; cellIndicator?: Value }) => `${zh.name(a.cellIndicator)}不应为负数：${a.text}`,
    (a) => `${en.prefix(a.cellIndicator)}a negative number cannot stand here: ${a.text}`,
  ),
  'name.unit': wording('格中多写单位', 'unit in a cell'),
  'unit.in-cell': wording(
    (a: { text: Value; unit?: Value }) =>
      `单元格里写了单位“${a.text}”${a.unit === undefined ? '' : `，此处以${a.unit}计，只填数`}`,
    (a) =>
      `The cell holds its unit, “${a.text}”${a.unit === undefined ? '' : `; it is counted in ${a.unit}, and only the number belongs here`}`,
  ),
  'unit.differs': wording(
    (a: { text: Value; unit?: Value }) => `单位“${a.text}”与此处应有的单位“${a.unit ?? ''}”不同`,
    (a) => `The unit “${a.text}” is not the one expected here, “${a.unit ?? ''}”`,
  ),
  'name.missing-value': wording('缺少数据', 'missing value'),
  'missing-value.total': wording(
    (a: { formula?: Value; suggested: Value; totalIndicator?: Value }) =>
      `${zh.name(a.totalIndicator) || '总数'}未填，各分项之和为 ${a.suggested}${a.formula === undefined ? '' : `（${a.formula}）`}`,
    (a) =>
      `${en.named(a.totalIndicator, 'The total')} is not filled in; its parts give ${a.suggested}${a.formula === undefined ? '' : ` (${a.formula})`}`,
  ),
  'missing-value.reasons': wording(
    (a: { formula?: Value; totalIndicator?: Value }) =>
      `${zh.name(a.totalIndicator) || '总数'}已填，分项全部空白${a.formula === undefined ? '' : `：${a.formula}`}`,
    (a) =>
      `${en.named(a.totalIndicator, 'The total')} is filled in and all its parts are blank${a.formula === undefined ? '' : `: ${a.formula}`}`,
  ),
  'missing-value.row': wording(
    (a: { rowIndicator: Value; formula: Value; suggested: Value; totalIndicator?: Value }) =>
      `没有读到${zh.name(a.rowIndicator)}一行，按${zh.name(a.totalIndicator) || '总数'}推算应为 ${a.suggested}（${a.formula}）`,
    (a) =>
      `The row ${en.named(a.rowIndicator, 'of a part')} was not read; ${en.named(a.totalIndicator, 'the total')} leaves ${a.suggested} for it (${a.formula})`,
  ),
  'name.unreadable': wording('读不成各栏', 'unreadable row'),
  'unreadable.run': wording(
    (a: { text: Value; row?: Value; columns?: Value }) =>
      `${zh.name(a.row) || '这'}一行“${a.text}”的数字少于栏数${a.columns === undefined ? '' : ` ${a.columns}`}，无法读成各栏`,
    (a) =>
      `The figures of ${en.named(a.row, 'this row')}, “${a.text}”, are fewer than its columns${a.columns === undefined ? '' : ` (${a.columns})`} and cannot be told apart`,
  ),
  'unreadable.row': wording(
    (a: { row: Value; text: Value }) => `“${a.row}”一行（${a.text}）认不出是表中哪一行，没有读入`,
    (a) => `“${a.row}” (${a.text}) was not recognized as a row of the table, and was not read`,
  ),
  'unreadable.text': wording(
    (a: { text: Value }) => `“${a.text}”读不出是什么数`,
    (a) => `“${a.text}” cannot be read as a number`,
  ),
} as const;

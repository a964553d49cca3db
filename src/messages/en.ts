/** What Gouji says, in English: the same keys as `zh.ts`, which fixes their arguments. */
import { fixesEn } from './fixes-en';
import type { Catalogue, RelatedArguments, Value } from './zh';

const named = (indicator: Value | undefined, otherwise: string): string =>
  indicator === undefined ? otherwise : `“${indicator}”`;
const prefix = (indicator: Value | undefined): string => (indicator === undefined ? '' : `“${indicator}”: `);
/** A blank cell enters a formula as 0. */
const orBlank = (value: Value | undefined): Value => (value === '0' ? 'blank or 0' : (value ?? '?'));
const gap = (difference: Value | undefined): string => (difference === undefined ? '' : ` (by ${difference})`);
/** What a report says that may explain a difference to the year before. */
const excuses: Readonly<Record<string | number, string>> = {
  moved: '; the report speaks of moved functions, which may be why',
  'counted-anew': '; the report says that it counts otherwise, which may be why',
  lapsed: '; the report speaks of documents that lapsed or were cleared, which may be why',
};
const place = (role: string) => (a: RelatedArguments) => {
  const label = a.label ?? a.labelIndicator;
  const value = a.value === undefined ? '' : `: ${a.value === '' ? 'blank' : a.value}`;
  return label === undefined ? `${role}${value}` : `${role}, ${label}${value}`;
};

export const messagesEn: Catalogue = {
  'sum.violated': (a) =>
    `${named(a.totalIndicator, 'The total')} and the sum of its parts do not agree: ${a.formula}${gap(a.difference)}`,
  'sum.below': (a) =>
    `The parts add up to less than ${named(a.totalIndicator, 'the total')}: ${a.formula}${gap(a.difference)}`,
  'sum.above': (a) =>
    `The parts add up to more than ${named(a.totalIndicator, 'the total')}: ${a.formula}${gap(a.difference)}`,
  'sum.together': (a) =>
    `${a.totalIndicator === undefined ? 'Several equations' : `“${a.totalIndicator}” and other equations`} fail together, perhaps from one cause: ${a.formula}${a.also === undefined ? '' : `; ${a.also}`}`,
  'sum.run': (a) =>
    `The figures of ${named(a.row ?? a.rowIndicator, 'this row')} run together as “${a.text}”, and no way to split them satisfies the table`,
  'balance.violated': (a) =>
    `${prefix(a.totalIndicator)}the two sides do not balance: ${a.formula}${gap(a.difference)}`,
  'counted-once.above': (a) =>
    `${named(a.totalIndicator, 'The total')} is above the sum of the channels: ${a.formula}${gap(a.difference)}; some items went through no channel`,
  'counted-once.below': (a) =>
    `${named(a.totalIndicator, 'The total')} is below one of its channels: ${a.formula}${gap(a.difference)}; each item counts once, so no channel can have more than the total`,
  'at-most-sum.violated': (a) =>
    `${named(a.totalIndicator, 'The total')} is above the sum of all ways: ${a.formula}${gap(a.difference)}`,
  'subset.violated': (a) =>
    `${named(a.partIndicator, 'The part')} is above ${named(a.totalIndicator, 'the whole it belongs to')}: ${a.formula}${gap(a.difference)}`,
  'subset.list': (a) => `The listed parts add up to more than the whole: ${a.formula}${gap(a.difference)}`,
  'same.violated': (a) =>
    `${named(a.statedIndicator ?? a.saidIndicator, 'The same quantity')} is given differently in two places: ${a.formula}${gap(a.difference)}`,
  'percent.violated': (a) => `The percentage does not fit its numbers: ${a.formula}${gap(a.difference)}`,
  'percent.truncated': (a) =>
    `The percentage fits by truncation, not by rounding: ${a.formula}${a.count === undefined ? '' : ` (${a.count} places in this document)`}`,
  'percent.two-bases': (a) =>
    `One rate on two bases: ${a.base} here and ${a.other} elsewhere, and ${a.base} is the number of something else in the text`,
  'percent.late': (a) => `By this rate the total lies in ${a.bases}, and no number of the paragraph does: ${a.formula}`,
  'growth.violated': (a) => `The rate of change does not fit the two numbers: ${a.formula}${gap(a.difference)}`,
  'growth.difference': (a) => `The change is not the difference of the two numbers: ${a.formula}${gap(a.difference)}`,
  'growth.truncated': (a) => `The rate of change fits by truncation, not by rounding: ${a.formula}`,
  'implication.violated': (a) =>
    a.conditionIndicator === undefined || a.consequenceIndicator === undefined
      ? `These numbers exclude each other: ${a.formula}`
      : `“${a.conditionIndicator}” (${a.condition ?? '?'}) and “${a.consequenceIndicator}” (${orBlank(a.consequence)}) exclude each other: ${a.formula}`,
  'universal.violated': (a) => `${named(a.claim, 'The claim about all cases')} does not fit the numbers: ${a.formula}`,
  'zero-claim.violated': (a) =>
    `${named(a.claim, 'The claim that there was none')} does not fit the numbers: ${a.formula}`,
  'parts.unequal': (a) =>
    `${prefix(a.totalIndicator)}not the sum of the reports of its ${a.count} bodies: ${a.formula}${gap(a.difference)}`,
  'parts.exceeded': (a) =>
    `${prefix(a.totalIndicator)}less than the sum of the reports of ${a.count} of its bodies: ${a.formula}${gap(a.difference)}`,
  'parts.otherwise': (a) =>
    `${a.count} of ${a.all} numbers are not the sums of the reports of its bodies; it may count something else (the office alone, say), and they are not listed one by one`,
  'cross-year.violated': (a) =>
    `${named(a.totalIndicator, 'The number')} does not continue the report of the year before: ${a.formula}${gap(a.difference)}${excuses[a.excuse ?? ''] ?? ''}`,
  'cross-year.copied': (a) =>
    `${a.same} of the ${a.all} sentences that state numbers are the same as in the report for the year before, but for the year`,
  'cross-year.copied-paragraph': (a) =>
    `This paragraph and its ${a.all} numbers are the same as in the report for the year before, but for the year`,
  'cross-year.copied-table': (a) =>
    `All ${a.count} numbers above zero of ${a.table ? `the table ${a.table}` : 'this table'} are those of the report for the year before`,
  'cross-year.alike': (a) =>
    `The section ${a.section} is nearly word by word that of ${a.years === 3 ? 'the reports for the two years before' : 'the report for the year before'}`,
  'usual.unusual': (a) => `${prefix(a.totalIndicator)}not as it commonly is: ${a.formula}${gap(a.difference)}`,
  'type.text': (a) => `${prefix(a.cellIndicator)}a number, not negative, belongs here; this is “${a.text}”`,
  'type.negative': (a) => `${prefix(a.cellIndicator)}a negative number cannot stand here: ${a.text}`,
  'unit.in-cell': (a) =>
    `The cell holds its unit, “${a.text}”${a.unit === undefined ? '' : `; it is counted in ${a.unit}, and only the number belongs here`}`,
  'unit.differs': (a) => `The unit “${a.text}” is not the one expected here, “${a.unit ?? ''}”`,
  'missing-value.total': (a) =>
    `${named(a.totalIndicator, 'The total')} is not filled in; its parts give ${a.suggested}${a.formula === undefined ? '' : ` (${a.formula})`}`,
  'missing-value.reasons': (a) =>
    `${named(a.totalIndicator, 'The total')} is filled in and all its parts are blank${a.formula === undefined ? '' : `: ${a.formula}`}`,
  'missing-value.row': (a) =>
    `The row ${named(a.rowIndicator, 'of a part')} was not read; ${named(a.totalIndicator, 'the total')} leaves ${a.suggested} for it (${a.formula})`,
  'missing-table.section': (a) => `Section “${a.section}” should hold a table; none was read here`,
  'heading-numbering.repeated': (a) => `The heading number “${a.found}” is repeated`,
  'heading-numbering.gap': (a) => `The heading numbers do not run on: this is “${a.found}”, “${a.expected}” is next`,
  'heading-numbering.lone': (a) =>
    `“${a.found}” stands alone: no ${a.expected === undefined ? 'next one' : `“${a.expected}”`} follows`,
  'heading-numbering.restart': (a) => `The heading numbers begin again at “${a.found}”`,
  'heading-numbering.section': (a) => `Sections are missing: ${a.missing}`,
  'announced-count.violated': (a) => `The announced count and what is listed do not agree: ${a.formula}`,
  'announced-count.unnamed': (a) => `${a.announced} parts are announced; “${a.missing}” is not named`,
  'period.other-year': (a) => `The period “${a.text}” is not that of the report, ${a.year}`,
  'period.year-before': (a) =>
    `The sentence begins with ${a.said}, and the report is of ${a.year}: taken over from the year before?`,
  'period.incomplete': (a) => `The period “${a.text}” is not a whole year`,
  'period.reversed': (a) => `The period “${a.text}” ends before it begins`,
  'period.impossible': (a) => `“${a.text}” is not a date that exists`,
  'signature-date.early': (a) => `The report is signed on ${a.date}, before its period ends on ${a.end}`,
  'signature-date.filled-in-early': (a) => `The table is filled in on ${a.date}, before its period ends on ${a.end}`,
  'signature-date.filled-in': (a) =>
    `The date of filling in, ${a.filledIn}, and the date of signature, ${a.signed}, are out of order`,
  'signature-date.published': (a) => `The report is published on ${a.published}, before it is signed on ${a.signed}`,
  'signature-date.late': (a) => `The report for ${a.year} is signed on ${a.date}, more than a year away`,
  'signature-date.impossible': (a) => `The signature date “${a.text}” does not exist`,
  'wrong-form.year': (a) =>
    `The report for ${a.year} uses the form ${a.used}${a.expected === undefined ? '' : `; ${a.expected} is in force for that year`}`,
  'unreadable.run': (a) =>
    `The figures of ${named(a.row, 'this row')}, “${a.text}”, are fewer than its columns${a.columns === undefined ? '' : ` (${a.columns})`} and cannot be told apart`,
  'unreadable.row': (a) => `Which row of the table “${a.row}” (${a.text}) is cannot be told: it was not read`,
  'unreadable.text': (a) => `What number “${a.text}” is cannot be read`,
  'notice.empty': () => 'The file is empty: there is nothing to check',
  'notice.traditional': () => 'written in traditional characters; checked against the simplified forms and wordings',
  'notice.pinyin': () => 'pinyin stands between the characters; checked without it',
  'notice.blank-table': (a) =>
    `No number was read in ${a.section ? `the table of “${a.section}”` : 'this statutory table'}: it is blank, or was not understood`,
  'notice.few-rows': (a) =>
    `Of the ${a.rows} rows of this table ${a.filled} are filled in; the others and the totals were not checked`,
  'notice.unread-table': () => 'A statutory table is printed here whose numbers were not read; it was not checked',
  'notice.unread-section': (a) => `The table that “${a.section}” should have was not read; it was not checked`,
  'notice.unread-page': (a) => `There is no text on page ${a.pages}, which may be a scanned picture; it was not read`,
  'notice.not-a-report': () => 'This does not look like a disclosure report, so it was not checked',
  'notice.rtf': () =>
    'This is the code of an RTF file, no text, so it was not checked; save it as .docx with Word or WPS',
  'notice.mime': () =>
    'This is the code of a mail or a web page in one file (MHTML), no text, so it was not checked; save it as a page, text or .docx',
  'notice.mojibake': () =>
    'The characters are garbled: the file was probably opened and saved in another encoding, so it was not checked; take the original, or open it in its own encoding',
  'notice.embedded': (a) =>
    `${a.count} embedded things (a sheet, another document, a diagram) are in the document; numbers in them are not read`,
  'notice.damaged-part': (a) => `${a.part} of the document is damaged: styles, numbering or notes in it are not read`,
  'notice.hidden-sheets': (a) => `hidden sheets are not read: ${a.sheets}`,
  'notice.damaged-bytes': (a) =>
    `${a.count} places hold bytes that are not ${a.encoding}; they are read as missing characters`,
  'notice.lost-numbers': (a) =>
    `${a.count} ${Number(a.count) === 1 ? 'number has' : 'numbers have'} lost characters (�) and cannot be read; nothing was checked`,

  'reason.missing-total': () => 'the total is not filled in',
  'reason.unplaced-rows': () => 'the table has rows that were not read',
  'reason.missing': () => 'a term is not filled in',
  'reason.moved': () => 'the report speaks of moved functions, so that the years may not cover the same ground',
  'reason.counted-anew': () => 'the report says that it counts otherwise than the year before',
  'reason.lapsed': () => 'the report speaks of documents that lapsed, so that fewer may be in force',
  'reason.form-changed': () => 'the form of the year before has no such row',
  'reason.open-list': () => 'the list may not be complete',
  'reason.other-body': () => 'the number may be of another body, or of a part',
  'reason.other-matter': () => 'the number may be of another matter',
  'reason.other-time': () => 'the number is not of the whole year of the report',
  'reason.unread-words': (a) => `“${a.words}” was not understood, so that the number may be another one`,
  'reason.scope': () => 'the numbers may not cover the same ground',
  'reason.scopes-differ': () => 'somebody noted that the numbers do not cover the same ground',
  'reason.approximate': () => 'one of the numbers is approximate',
  'reason.counted-once': () =>
    'an item may go through several channels and counts once, so the total may be below their sum',
  'reason.no-base': () => 'the number that the percentage is of was not found',
  'reason.several-readings': () => 'the digits run together and more than one way to split them is possible',
  'reason.cumulative': () => 'one of the numbers is cumulative, not of this year',
  'reason.damaged': () => 'the text is damaged here',
  'reason.truncated': () => 'it fits by truncation',
  'reason.two-bases': (a) => `the rate has the bases ${a.base} and ${a.other}, and which one applies cannot be told`,
  'reason.year-before': () => 'The sentence may be of the year before indeed',
  'reason.copied': () => 'The numbers may be the same as last year, or not have been brought up to date',
  'reason.usual': () => 'it is commonly so, but the form does not require it',
  'reason.list-wording': () => 'the list joins, leaves out or rewords parts, so the count may agree',
  'reason.restart': () => 'the heading numbers begin again, so the parts cannot be counted',

  ...fixesEn,

  'place.total': place('total'),
  'place.part': place('part'),
  'place.left': place('left side'),
  'place.right': place('right side'),
  'place.whole': place('whole'),
  'place.subset': place('of which'),
  'place.said': place('in the text'),
  'place.stated': place('in the table'),
  'place.percent': place('percentage'),
  'place.numerator': place('share'),
  'place.base': place('base'),
  'place.condition': place('condition'),
  'place.consequence': place('consequence'),
  'place.earlier': place('earlier place'),
  'place.later': place('later place'),
  'place.announced': place('announced'),
  'place.listed': place('listed'),
  'place.minuend': place('minuend'),
  'place.subtrahend': place('subtrahend'),
  'place.change': place('change'),
  'place.previous': place('report of the year before:'),
};

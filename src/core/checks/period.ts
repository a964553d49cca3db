import { compareDates, type DateMention, isoDate } from '../metadata/dates';
import type { YearMention } from '../metadata/metadata';
import type { Period } from '../metadata/period';
import type { Relation } from '../model/analysis';
import type { FindingKey } from '../model/codes';
import type { Severity, Verdict } from '../model/schema';
import type { Range } from '../text/range';
import {
  type Check,
  type CheckResult,
  message,
  NO_RESULT,
  resultOf,
  type StructuralDocument,
  termAt,
} from './document';

interface Fault extends Range {
  readonly key: FindingKey;
  readonly severity: Severity;
  /** The year that is named otherwise; the report's first if left out. */
  readonly year?: number;
}

const isWholeYear = ({ first, last }: Period): boolean =>
  first.year === last.year && first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;

/** Schools report by school year, from the first of September to the end of August. */
const isSchoolYear = ({ folded }: StructuralDocument, { first, last }: Period): boolean =>
  last.year === first.year + 1 &&
  first.month === 9 &&
  first.day === 1 &&
  last.month === 8 &&
  last.day === 31 &&
  folded.includes('学年');

/** A title may carry the year in which the report is published: then the year before is right. */
function titleMayBePublication(document: StructuralDocument, named: YearMention, period: Period): boolean {
  const { signedOn, filledInOn, publishedOn } = document.metadata;
  const dates = [signedOn, filledInOn, ...publishedOn].filter((date): date is DateMention => date !== null);
  return named.year === period.last.year + 1 && dates.some(({ year }) => year === named.year);
}

/** The period against the year that the report names: sure where two places agree against it. */
function otherYear(document: StructuralDocument, period: Period): Fault | null {
  const [named, ...more] = document.metadata.years;
  if (named === undefined || period.last.year === named.year) return null;
  if (document.metadata.years.some(({ year }) => year === period.last.year))
    return { ...period, key: 'period.other-year', severity: 'hint' };
  const severity = titleMayBePublication(document, named, period) ? 'hint' : more.length > 0 ? 'error' : 'warning';
  return { start: period.start, end: period.end, key: 'period.other-year', severity };
}

const ANNOUNCING = /(?:公布|发布|编制|编写)[^。,;\d]{0,20}$/;
const REACH = 30;

/** 2019年度报告. 特向社会公布2020年度…报告…统计期限自2019年: title and period agree, and the sentence that announces it does not. */
function announcedYear({ folded, metadata }: StructuralDocument, period: Period): Fault | null {
  const [named, ...more] = metadata.years;
  if (named === undefined || named.year !== period.last.year || !isWholeYear(period)) return null;
  const other = more.find(
    ({ year, start, end }) =>
      year !== named.year &&
      folded.startsWith('度', end) &&
      ANNOUNCING.test(folded.slice(Math.max(0, start - REACH), start)),
  );
  return other === undefined
    ? null
    : { start: other.start, end: other.end, key: 'period.other-year', severity: 'warning', year: other.year };
}

function faultOf(document: StructuralDocument, period: Period): Fault | null {
  const { first, last } = period;
  const impossible = [first, last].find((date) => !date.exists);
  if (impossible) return { ...impossible, key: 'period.impossible', severity: 'warning' };
  if (compareDates(last, first) < 0)
    return { start: last.start, end: last.end, key: 'period.reversed', severity: 'error' };
  const other = otherYear(document, period) ?? announcedYear(document, period);
  if (other) return other;
  if (isWholeYear(period) || isSchoolYear(document, period)) return null;
  const severalYears = first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
  return {
    start: period.start,
    end: period.end,
    key: 'period.incomplete',
    severity: severalYears ? 'warning' : 'hint',
  };
}

function relationOf(document: StructuralDocument, period: Period, verdict: Verdict, severity: Severity): Relation {
  const { first, last } = period;
  const named = document.metadata.years;
  const years = named.length === 0 ? String(last.year) : named.map(({ year }) => year).join(' = ');
  return {
    id: '',
    kind: 'period',
    source: 'period',
    severity,
    terms: [
      termAt('earlier', first, first.text),
      termAt('later', last, last.text),
      ...named.map((year) => termAt('stated', year, year.text)),
    ],
    verdict,
    arithmetic: `${isoDate(first)} – ${isoDate(last)} ${verdict === 'violated' ? '≠' : '='} ${years}`,
    reason: verdict === 'undecidable' ? message('reason.damaged') : null,
  };
}

function run(document: StructuralDocument): CheckResult {
  const { period, years } = document.metadata;
  if (period === null) return NO_RESULT;
  const damaged = period.first.damaged || period.last.damaged;
  const fault = faultOf(document, period);
  if (fault === null) return resultOf(relationOf(document, period, 'holds', 'warning'));
  if (damaged) return resultOf(relationOf(document, period, 'undecidable', 'hint'));
  const args = { text: period.text.replace(/\s+/g, ''), year: fault.year ?? years[0]?.year ?? period.last.year };
  return resultOf(relationOf(document, period, 'violated', fault.severity), [
    {
      severity: fault.severity,
      message: message(fault.key, args),
      start: fault.start,
      end: fault.end,
      related: years.map(({ start, end, year }) => ({ start, end, message: message('place.stated', { value: year }) })),
    },
  ]);
}

/**
 * The period of the statistics is the report year, from its first day to its last. Other years elsewhere in the text
 * (last year's accounts, next year's plans) are nobody's business.
 */
export const periodCheck: Check = { code: 'period', severity: 'error', clause: '《政府信息公开条例》第四十九条', run };

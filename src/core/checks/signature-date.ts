import { compareDates, type DateMention, isoDate } from '../metadata/dates';
import type { Relation, Term } from '../model/analysis';
import type { FindingKey } from '../model/codes';
import type { Severity, Verdict } from '../model/schema';
import {
  type Check,
  type CheckFinding,
  type CheckResult,
  joinResults,
  message,
  NO_RESULT,
  resultOf,
  type StructuralDocument,
  termAt,
} from './document';

interface Dates {
  /** The last day of the period. Without a range where it is only known from the report year. */
  readonly end: Pick<DateMention, 'year' | 'month' | 'day'>;
  readonly endMention: DateMention | null;
  readonly signed: DateMention | null;
  readonly filledIn: DateMention | null;
  readonly published: DateMention | null;
}

interface Fault {
  readonly key: FindingKey;
  readonly severity: Severity;
  readonly date: DateMention;
}

/** Months between two dates, never negative. */
const monthsApart = (a: DateMention, b: DateMention): number => Math.abs((a.year - b.year) * 12 + a.month - b.month);

function datesOf({ metadata, year }: StructuralDocument): Dates | null {
  const { period, signedOn, filledInOn, publishedOn } = metadata;
  const last = period?.last.exists ? period.last : null;
  // A period of another year than the report's is a fault of its own; the report year then gives the bound.
  const endMention = last !== null && (year === null || last.year === year) ? last : null;
  const end = endMention ?? (year === null ? last : { year, month: 12, day: 31 });
  if (end === null) return null;
  return { end, endMention, signed: signedOn, filledIn: filledInOn, published: publishedOn[0] ?? null };
}

/** Before the last day of a period that the report itself states: beyond doubt. By the year of the title alone: a hint. */
function early(dates: Dates, date: DateMention | null, key: FindingKey): Fault | null {
  if (date === null || !date.exists || compareDates(date, dates.end) >= 0) return null;
  return { key, severity: dates.endMention ? 'error' : 'hint', date };
}

function order({ end, signed, filledIn, published }: Dates): Fault | null {
  if (signed === null) return null;
  if (!signed.exists) return { key: 'signature-date.impossible', severity: 'warning', date: signed };
  if (filledIn?.exists && monthsApart(signed, filledIn) >= 11) {
    const sameDay = signed.month === filledIn.month && signed.day === filledIn.day;
    return { key: 'signature-date.filled-in', severity: sameDay ? 'warning' : 'hint', date: signed };
  }
  if (filledIn?.exists && compareDates(filledIn, signed) > 0)
    return { key: 'signature-date.filled-in', severity: 'hint', date: filledIn };
  if (published?.exists && compareDates(signed, published) > 0)
    return { key: 'signature-date.published', severity: 'hint', date: signed };
  if (signed.year > end.year + 1) return { key: 'signature-date.late', severity: 'hint', date: signed };
  return null;
}

function faultOf(dates: Dates): Fault | null {
  return (
    early(dates, dates.signed, 'signature-date.early') ??
    early(dates, dates.filledIn, 'signature-date.filled-in-early') ??
    order(dates)
  );
}

const sign = (order: number): string => (order < 0 ? '<' : order > 0 ? '>' : '=');

function chain({ end, endMention, signed, filledIn, published }: Dates): { terms: Term[]; arithmetic: string } {
  const said = [filledIn, signed, published].filter((date): date is DateMention => date !== null);
  const terms = [
    ...(endMention ? [termAt('earlier', endMention, endMention.text)] : []),
    ...said.map((date) => termAt('later', date, date.text)),
  ];
  const all = [end, ...said];
  const signs = said.map((date, at) => sign(compareDates(all[at] ?? end, date)));
  return { terms, arithmetic: said.reduce((text, date, at) => `${text} ${signs[at]} ${isoDate(date)}`, isoDate(end)) };
}

function findingOf(dates: Dates, fault: Fault): Omit<CheckFinding, 'relation'> {
  const { end, endMention, signed, filledIn, published } = dates;
  const others = [endMention, signed, filledIn, published].filter(
    (d): d is DateMention => d !== null && d !== fault.date,
  );
  const args = {
    date: isoDate(fault.date),
    text: fault.date.text,
    end: isoDate(end),
    year: end.year,
    filledIn: filledIn ? isoDate(filledIn) : '',
    signed: signed ? isoDate(signed) : '',
    published: published ? isoDate(published) : '',
  };
  return {
    severity: fault.severity,
    message: message(fault.key, args),
    start: fault.date.start,
    end: fault.date.end,
    related: others.map((d) => ({
      start: d.start,
      end: d.end,
      message: message('place.earlier', { value: isoDate(d) }),
    })),
  };
}

/** The same page may print its date of publication twice. */
function published({ metadata }: StructuralDocument): CheckResult {
  const [first, second] = metadata.publishedOn;
  if (!first || !second || compareDates(first, second) !== 0) return NO_RESULT;
  return resultOf({
    id: '',
    kind: 'same',
    source: 'published',
    severity: 'hint',
    terms: [termAt('said', first, first.text), termAt('stated', second, second.text)],
    verdict: 'holds',
    arithmetic: `${isoDate(first)} = ${isoDate(second)}`,
    reason: null,
  });
}

function run(document: StructuralDocument): CheckResult {
  const dates = datesOf(document);
  if (dates === null || (!dates.signed && !dates.filledIn && !dates.published)) return published(document);
  const fault = faultOf(dates);
  const verdict: Verdict = fault === null ? 'holds' : 'violated';
  const { terms, arithmetic } = chain(dates);
  const relation: Relation = {
    id: '',
    kind: 'signature-date',
    source: 'signature-date',
    severity: fault?.severity ?? 'error',
    terms,
    arithmetic,
    verdict,
    reason: null,
  };
  return joinResults([resultOf(relation, fault ? [findingOf(dates, fault)] : []), published(document)]);
}

/**
 * End of the period < date filled in ≤ signature ≤ publication. One finding speaks for all that is wrong with a date:
 * a signature a year off contradicts the period, the table and the page at once.
 */
export const signatureDateCheck: Check = {
  code: 'signature-date',
  severity: 'error',
  clause: '《政府信息公开条例》第四十九条',
  run,
};

import { overlaps, type Range } from '../text/range';
import type { Section } from './analysis';
import { type DateMention, dateAt } from './dates';
import { type Period, periodOf } from './period';
import { type ReportTitle, reportTitle } from './report-title';
import { signatureOf } from './signature';

/** A report year that the text names outside its period. */
export interface YearMention extends Range {
  readonly year: number;
  readonly text: string;
}

/** What a report says about itself. Every part is null, or empty, where it is not said or leaves more than one reading. */
export interface Metadata {
  readonly title: ReportTitle | null;
  readonly issuer: string | null;
  /** Of the title; else of the sentence that announces the report; else of the statistical table; else of the period. */
  readonly year: number | null;
  /** Where the year is named, in the order of that list: title, sentence, table. */
  readonly years: readonly YearMention[];
  readonly period: Period | null;
  /** The date below the body. */
  readonly signedOn: DateMention | null;
  /** 填报日期 of the statistical table. */
  readonly filledInOn: DateMention | null;
  /** 发布时间, 发布日期 of the web page around the report, in document order. */
  readonly publishedOn: readonly DateMention[];
}

const FILLED_IN = /填\s{0,3}报\s{0,3}(?:日\s{0,3}期|时\s{0,3}间)\s{0,3}:?\s{0,4}/g;
const PUBLISHED =
  /(?:^|[\s>\]】|])(?:(?:发布|公开|发文|成文|生成|信息|公布)(?:日期|时间)|时间|日期)\s{0,2}:?\s{0,2}(?=\d{4}[-年./])/g;
const ANNOUNCED = /(?:公布|发布|编制|编写)[^。,;\d]{0,20}(\d{4})\s{0,2}年[^。,;]{0,30}?(?:报告|年报)/g;
const TABLE_YEAR = /(\d{4})\s{0,2}年度?\s{0,2}\)?[^。,;:\d]{0,30}?统计表|统计表\s{0,60}\(?\s{0,4}(\d{4})\s{0,2}年?度/g;
const ISSUED_BY =
  /由([^。,;:由]{3,30}?(?:政府|办公室|办公厅|委员会|局|厅|院|街道|办事处|镇|乡|中心))(?:综合|编制|根据|负责|组织|汇总|会同)/;
const FILLED_IN_BY = /填\s{0,2}报\s{0,2}单\s{0,2}位(?:\(.{0,6}\))?\s{0,2}:\s{0,2}(\S{3,30})/;

function datesBehind(folded: string, label: RegExp, damaged: boolean): DateMention[] {
  const dates: DateMention[] = [];
  const search = new RegExp(label);
  for (let match = search.exec(folded); match; match = search.exec(folded)) {
    const date = dateAt(folded, match.index + match[0].length, damaged);
    if (date) dates.push(date);
  }
  return dates;
}

/** Inside 《…》: the name of another document. */
function isInBookMarks(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 80), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

function yearsBehind(folded: string, pattern: RegExp, until: number): YearMention[] {
  const search = new RegExp(pattern);
  for (let match = search.exec(folded); match && match.index < until; match = search.exec(folded)) {
    if (isInBookMarks(folded, match.index)) continue;
    const digits = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(digits);
    const year = Number(digits);
    if (year >= 1990 && year <= 2099) return [{ start, end: start + digits.length + 1, year, text: `${digits}年` }];
  }
  return [];
}

function yearOfTitle(folded: string, title: ReportTitle | null): YearMention[] {
  if (title?.year == null) return [];
  const at = folded.slice(title.start, title.end).search(/\d{4}\s{0,2}年/);
  const range = at < 0 ? title : { start: title.start + at, end: title.start + at + 4 };
  return [{ start: range.start, end: range.end, year: title.year, text: `${title.year}年` }];
}

function issuerOf(folded: string, title: ReportTitle | null, body: number): string | null {
  if (title?.issuer) return title.issuer;
  const sentence = ISSUED_BY.exec(folded.slice(0, Math.min(body, 6000)))?.[1];
  return sentence?.replace(/\s/g, '') ?? FILLED_IN_BY.exec(folded)?.[1] ?? null;
}

/** Reads what a report says about itself. `skip`: where tables stand. Never throws; linear in the text. */
export function metadataOf(
  text: string,
  folded: string,
  sections: readonly Section[],
  skip: readonly Range[],
): Metadata {
  const body = sections[0]?.start ?? folded.length;
  const title = reportTitle(text, folded, body);
  const period = periodOf(folded, body);
  const years = [
    ...yearOfTitle(folded, title),
    ...yearsBehind(folded, ANNOUNCED, body),
    ...yearsBehind(folded, TABLE_YEAR, folded.length),
  ];
  const publishedOn = datesBehind(folded, PUBLISHED, false);
  const filledInOn = datesBehind(folded, FILLED_IN, true)[0] ?? null;
  const other = [...publishedOn, ...(filledInOn ? [filledInOn] : []), ...skip];
  return {
    title,
    issuer: issuerOf(folded, title, body),
    year: years[0]?.year ?? period?.first.year ?? null,
    years,
    period,
    signedOn: signatureOf(folded, sections, (range) => other.some((one) => overlaps(one, range))),
    filledInOn,
    publishedOn,
  };
}

import type { Section } from '../model/analysis';
import { matchFrom } from '../text/matching';
import type { Range } from '../text/range';
import { rangeIndexOf } from '../text/range-index';
import { placesIn } from '../text/search/places';
import type { TextIndex } from '../text/search/text-index';
import { type DateMention, dateMentionAt } from './dates';
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

const FILLED_IN = /填\s{0,3}报\s{0,3}(?:日\s{0,3}期|时\s{0,3}间)\s{0,3}:?\s{0,4}/y;
/** 发布日期:2018-3-14, 时间 2018年…: what may stand before 日期 and 时间, and what parts them from the date. */
const PUBLISHED = /[\s>\]】|](?:发布|公开|发文|成文|生成|信息|公布)?$/;
const LONGEST_PUBLISHED = 3;
const TO_DATE = /\s{0,2}:?\s{0,2}(?=\d{4}[-年./])/y;
const ANNOUNCED = /(?:公布|发布|编制|编写)[^。,;\d]{0,20}(\d{4})\s{0,2}年[^。,;]{0,30}?(?:报告|年报)/g;
const LONGEST_ANNOUNCED = 64;
/** The year of a statistical table, before its word or behind it. */
const TABLE_WORD = '统计表';
const YEAR_BEFORE = /(\d{4})\s{0,2}年度?\s{0,2}\)?[^。,;:\d]{0,30}$/;
const LONGEST_BEFORE = 42;
const YEAR_BEHIND = /统计表\s{0,60}\(?\s{0,4}(\d{4})\s{0,2}年?度/y;
const ISSUED_BY =
  /由([^。,;:由]{3,30}?(?:政府|办公室|办公厅|委员会|局|厅|院|街道|办事处|镇|乡|中心))(?:综合|编制|根据|负责|组织|汇总|会同)/;
const FILLED_IN_BY = /填\s{0,2}报\s{0,2}单\s{0,2}位(?:\(.{0,6}\))?\s{0,2}:\s{0,2}(\S{3,30})/;

function filledIn(textIndex: TextIndex): DateMention | null {
  const { folded } = textIndex;
  for (const at of placesIn(textIndex, '填')) {
    const label = matchFrom(FILLED_IN, folded, at);
    const date = label && dateMentionAt(folded, at + label[0].length, true);
    if (date) return date;
  }
  return null;
}

function published(textIndex: TextIndex): DateMention[] {
  const { folded } = textIndex;
  const dates: DateMention[] = [];
  const places = [...placesIn(textIndex, '日期'), ...placesIn(textIndex, '时间')];
  for (const at of places) {
    const gap = matchFrom(TO_DATE, folded, at + 2);
    // The text begins as if behind a line break.
    const before = gap && (at < LONGEST_PUBLISHED ? '\n' : '') + folded.slice(Math.max(0, at - LONGEST_PUBLISHED), at);
    if (!before || !PUBLISHED.test(before)) continue;
    const date = dateMentionAt(folded, at + 2 + gap[0].length, false);
    if (date) dates.push(date);
  }
  return dates.sort((a, b) => a.start - b.start);
}

/** Inside 《…》: the name of another document. */
function isInBookMarks(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 80), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** The year that a match at `at` names; none in book marks, and none that no report can be about. */
function yearIn(folded: string, at: number, match: RegExpExecArray): YearMention | null {
  const digits = match[1] ?? '';
  const year = Number(digits);
  const start = at + match[0].indexOf(digits);
  if (year < 1990 || year > 2099 || isInBookMarks(folded, start)) return null;
  return { start, end: start + digits.length + 1, year, text: `${digits}年` };
}

function yearOfAnnouncement(folded: string, body: number): YearMention[] {
  const head = folded.slice(0, body + LONGEST_ANNOUNCED);
  for (let at = 0; ; ) {
    const match = matchFrom(ANNOUNCED, head, at);
    if (!match || match.index >= body) return [];
    const year = yearIn(folded, match.index, match);
    if (year) return [year];
    at = match.index + match[0].length;
  }
}

/** How far into its first chapter a report may introduce itself that has nothing but its title before. */
const INTRODUCTION = 400;
const LONGEST_TITLE_BLOCK = 80;

const introductionEnd = (title: ReportTitle | null, body: number): number =>
  title !== null && body - title.end < LONGEST_TITLE_BLOCK ? body + INTRODUCTION : body;

function yearOfTable(textIndex: TextIndex): YearMention[] {
  const { folded } = textIndex;
  let floor = 0;
  for (const at of placesIn(textIndex, TABLE_WORD)) {
    const from = Math.max(floor, at - LONGEST_BEFORE);
    const before = YEAR_BEFORE.exec(folded.slice(from, at));
    const behind = before ? null : matchFrom(YEAR_BEHIND, folded, at);
    const year = before ? yearIn(folded, from + before.index, before) : behind && yearIn(folded, at, behind);
    if (year) return [year];
    if (before || behind) floor = at + (behind?.[0] ?? TABLE_WORD).length;
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
  textIndex: TextIndex,
  sections: readonly Section[],
  skip: readonly Range[],
): Metadata {
  const { folded } = textIndex;
  const body = sections[0]?.start ?? folded.length;
  const title = reportTitle(text, folded, body);
  const period = periodOf(folded, body);
  const years = [
    ...yearOfTitle(folded, title),
    ...yearOfAnnouncement(folded, introductionEnd(title, body)),
    ...yearOfTable(textIndex),
  ];
  const publishedOn = published(textIndex);
  const filledInOn = filledIn(textIndex);
  const other = rangeIndexOf([...publishedOn, ...(filledInOn ? [filledInOn] : []), ...skip]);
  return {
    title,
    issuer: issuerOf(folded, title, body),
    year: years[0]?.year ?? period?.first.year ?? null,
    years,
    period,
    signedOn: signatureOf(textIndex, sections, other.touches),
    filledInOn,
    publishedOn,
  };
}

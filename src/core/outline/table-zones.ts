import { matchFrom } from '../text/matching';
import type { Range } from '../text/range';
import { occurrences } from '../text/search/phrases';
import type { TextIndex } from '../text/search/text-index';
import { isRowLabel } from './statutory-labels';

/** What is looked for: a sticky pattern, and the phrases of which every match begins with one. */
interface Sought {
  readonly phrases: readonly string[];
  readonly pattern: RegExp;
}

/** A label that extraction may have broken over lines. */
const broken = (label: string): string => [...label].join('\\s{0,6}');

/** 「统计指标 | 单位」, 「指标名称 计量单位」: everything below is rows. */
const INDICATOR_HEADER: Sought = {
  phrases: ['统计指标', '指标名称'],
  pattern: new RegExp(
    `(?:${broken('统计指标')}|${broken('指标名称')})[\\s|]{0,40}(?:${broken('计量')}\\s{0,6})?${broken('单位')}`,
    'y',
  ),
};
const INDICATOR_END: Sought = {
  phrases: ['接受培训人员数', '单位负责人', '填报人', '填报日期'],
  pattern: new RegExp(`${broken('接受培训人员数')}|单位负责人|填报人|填报日期`, 'y'),
};
const CHAPTER_LINE = /[\r\n] {0,12}[一二三四五六七八九十]{1,3}、/g;

const REQUEST_START: Sought = {
  phrases: ['一、本年新收政府信息'],
  pattern: new RegExp(broken('一、本年新收政府信息'), 'y'),
};
const REQUEST_END: Sought = {
  phrases: ['结转下'],
  pattern: new RegExp(`${broken('结转下')}\\s{0,6}(?:一\\s{0,6})?${broken('年度继续办理')}`, 'y'),
};
const NEXT_CHAPTER: Sought = {
  phrases: [...'二三四五六'].map((numeral) => `${numeral}、`),
  pattern: /[二三四五六]、 {0,3}(?:因?政府信息公开.{0,8}(?:行政复议|存在)|存在的?(?:主要)?问题|其他需要)/y,
};

/** All matches of what is sought, asked for in ascending order of place: one search, however many zones there are. */
interface Places {
  next(from: number): Range | null;
}

function allOf(textIndex: TextIndex, { phrases, pattern }: Sought): Range[] {
  const found: Range[] = [];
  for (const phrase of phrases) {
    for (const start of occurrences(textIndex, phrase)) {
      const match = matchFrom(pattern, textIndex.folded, start);
      if (match) found.push({ start, end: start + match[0].length });
    }
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

function soughtIn(textIndex: TextIndex, sought: Sought): Places {
  let found: readonly Range[] | null = null;
  let next = 0;
  return {
    next(from) {
      found ??= allOf(textIndex, sought);
      while ((found[next]?.start ?? from) < from) next++;
      return found[next] ?? null;
    },
  };
}

/** Where a table without its own last line ends: at a chapter on a line of its own that is no row. */
function chapterAfter(folded: string, from: number): number {
  for (let chapter = matchFrom(CHAPTER_LINE, folded, from); chapter; ) {
    const end = chapter.index + chapter[0].length;
    const label = folded.slice(end, end + 40).replace(/\s/g, '');
    if (!isRowLabel(label) && !/^[^。]{2,30}?(?:\||—|数量)/.test(label)) return chapter.index;
    chapter = matchFrom(CHAPTER_LINE, folded, end);
  }
  return folded.length;
}

function indicatorZones(textIndex: TextIndex): Range[] {
  const zones: Range[] = [];
  const headers = soughtIn(textIndex, INDICATOR_HEADER);
  const ends = soughtIn(textIndex, INDICATOR_END);
  for (let header = headers.next(0); header; ) {
    const end = ends.next(header.start)?.end ?? chapterAfter(textIndex.folded, header.start);
    zones.push({ start: header.start, end });
    header = headers.next(end);
  }
  return zones;
}

function requestZones(textIndex: TextIndex): Range[] {
  const zones: Range[] = [];
  const starts = soughtIn(textIndex, REQUEST_START);
  const ends = soughtIn(textIndex, REQUEST_END);
  const chapters = soughtIn(textIndex, NEXT_CHAPTER);
  for (let start = starts.next(0); start; ) {
    const last = ends.next(start.end);
    const next = chapters.next(start.end);
    const end = last && (!next || last.start < next.start) ? last.end : (next?.start ?? start.end);
    zones.push({ start: start.start, end });
    start = starts.next(end);
  }
  return zones;
}

function markupZones(folded: string): Range[] {
  const zones: Range[] = [];
  for (let start = folded.indexOf('<table'); start >= 0; ) {
    const close = folded.indexOf('</table', start);
    const end = close < 0 ? folded.length : close;
    zones.push({ start, end });
    start = folded.indexOf('<table', end + 1);
  }
  return zones;
}

/**
 * Where the rows of statutory tables stand, by their own words: a second line of defence behind the table reader,
 * so that 一、本年新收政府信息公开申请数量 is never a heading. Joined with `known`; ascending and disjoint.
 */
export function tableZones(textIndex: TextIndex, known: readonly Range[]): Range[] {
  const zones = [...known, ...indicatorZones(textIndex), ...requestZones(textIndex), ...markupZones(textIndex.folded)];
  zones.sort((a, b) => a.start - b.start);
  const joined: Range[] = [];
  for (const zone of zones) {
    const last = joined.at(-1);
    if (last && zone.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, zone.end) };
    else if (zone.end > zone.start) joined.push(zone);
  }
  return joined;
}

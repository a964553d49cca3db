import type { Range } from '../text/range';
import { isRowLabel } from './statutory-labels';

/** A label that extraction may have broken over lines. */
const broken = (label: string): string => [...label].join('\\s{0,6}');

/** 「统计指标 | 单位」, 「指标名称 计量单位」: everything below is rows. */
const INDICATOR_HEADER = new RegExp(
  `(?:${broken('统计指标')}|${broken('指标名称')})[\\s|]{0,40}(?:${broken('计量')}\\s{0,6})?${broken('单位')}`,
  'g',
);
const INDICATOR_END = new RegExp(`${broken('接受培训人员数')}|单位负责人|填报人|填报日期`, 'g');
const CHAPTER_LINE = /[\r\n] {0,12}[一二三四五六七八九十]{1,3}、/g;

const REQUEST_START = new RegExp(broken('一、本年新收政府信息'), 'g');
const REQUEST_END = new RegExp(`${broken('结转下')}\\s{0,6}(?:一\\s{0,6})?${broken('年度继续办理')}`, 'g');
const NEXT_CHAPTER = /[二三四五六]、 {0,3}(?:因?政府信息公开.{0,8}(?:行政复议|存在)|存在的?(?:主要)?问题|其他需要)/g;

/** All matches of a pattern, asked for in ascending order of place: one scan of the text, however many zones there are. */
interface Places {
  next(from: number): Range | null;
}

function placesOf(pattern: RegExp, text: string): Places {
  const search = new RegExp(pattern);
  let current: Range | null = { start: -1, end: -1 };
  return {
    next(from) {
      while (current !== null && current.start < from) {
        const match = search.exec(text);
        current = match && { start: match.index, end: match.index + match[0].length };
      }
      return current;
    },
  };
}

/** Where a table without its own last line ends: at a chapter on a line of its own that is no row. */
function chapterAfter(chapters: Places, folded: string, from: number): number {
  for (let chapter = chapters.next(from); chapter; chapter = chapters.next(chapter.end)) {
    const label = folded.slice(chapter.end, chapter.end + 40).replace(/\s/g, '');
    if (!isRowLabel(label) && !/^[^。]{2,30}?(?:\||—|数量)/.test(label)) return chapter.start;
  }
  return folded.length;
}

function indicatorZones(folded: string): Range[] {
  const zones: Range[] = [];
  const headers = placesOf(INDICATOR_HEADER, folded);
  const ends = placesOf(INDICATOR_END, folded);
  const chapters = placesOf(CHAPTER_LINE, folded);
  for (let header = headers.next(0); header; ) {
    const end = ends.next(header.start)?.end ?? chapterAfter(chapters, folded, header.start);
    zones.push({ start: header.start, end });
    header = headers.next(end);
  }
  return zones;
}

function requestZones(folded: string): Range[] {
  const zones: Range[] = [];
  const starts = placesOf(REQUEST_START, folded);
  const ends = placesOf(REQUEST_END, folded);
  const chapters = placesOf(NEXT_CHAPTER, folded);
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
export function tableZones(folded: string, known: readonly Range[]): Range[] {
  const zones = [...known, ...indicatorZones(folded), ...requestZones(folded), ...markupZones(folded)];
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

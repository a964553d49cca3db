import { matchFrom } from '../../text/matching';
import type { Range } from '../../text/range';
import { occurrences } from '../../text/search/phrases';
import type { TextIndex } from '../../text/search/text-index';
import type { ColumnKind, LocalColumn } from './local-table';

/** The head of a table of indicators: its first row, and what its columns hold. */
export interface Head extends Range {
  readonly columns: readonly LocalColumn[];
}

/** What may stand between two words of a head: blanks, bars, line breaks, emphasis. */
const GAP = '[\\s|*]{0,40}';
const loose = (word: string): string => [...word].join('[\\s|*]{0,4}');

const FIRST = ['指标名称', '统计指标', '指标', '项目名称', '统计项目', '项目'];
const OPENING = new RegExp(
  `(?:${FIRST.map(loose).join('|')})${GAP}(?=${[loose('计量单位'), loose('单位'), loose('代码'), '\\d{4}\\s?年度'].join('|')})`,
  'y',
);
/** Every head begins with one of them. */
const OPENING_WORDS = ['统计指标', '指标', '统计项目', '项目'];

/** In order: the longer word first. Codes and units are no values. */
const COLUMNS: readonly (readonly [pattern: string, kind: ColumnKind | 'unit' | 'code', id?: string])[] = [
  [`${loose('计量单位')}|${loose('单位')}`, 'unit'],
  [`${loose('指标代码')}|${loose('代码')}|${loose('编号')}`, 'code'],
  [`${loose('历年累计')}(?:数|总数)?|${loose('历年总累计')}|${loose('累计总数')}`, 'cumulative', '累计'],
  [`${loose('本年累计')}(?:数|实际)?`, 'year-to-date', '本年累计'],
  [`${loose('本期实际')}|${loose('本期数')}|${loose('本月数')}|${loose('本月')}|${loose('本季度')}`, 'period'],
  [`(?:自?20\\d\\d\\s?年)?${loose('以来累计')}|${loose('累计')}(?:数)?`, 'cumulative', '累计'],
  [`(?:20\\d\\d\\s?|本)年度?(?:数|合计|实际)?|${loose('当年')}(?:数)?|${loose('年度')}(?:数)?`, 'year', '年度'],
  [`${loose('上年')}度?(?:数)?|${loose('去年')}(?:数)?`, 'other'],
];

const MATCHERS = COLUMNS.map(([pattern, kind, id]) => ({ pattern: new RegExp(`${GAP}(?:${pattern})`, 'y'), kind, id }));
const MOST = 8;

/** Every head in the text that has at least one column of values known by its words. */
export function localHeads(textIndex: TextIndex): Head[] {
  const { folded } = textIndex;
  const heads: Head[] = [];
  for (const at of openingsOf(textIndex)) {
    if (at < (heads.at(-1)?.end ?? 0)) continue;
    const match = matchFrom(OPENING, folded, at);
    const head = match && headAt(folded, at, at + match[0].length);
    if (head !== null) heads.push(head);
  }
  return heads;
}

function openingsOf(textIndex: TextIndex): number[] {
  const places: number[] = [];
  for (const word of OPENING_WORDS) for (const at of occurrences(textIndex, word)) places.push(at);
  return places.sort((a, b) => a - b);
}

function headAt(folded: string, start: number, from: number): Head | null {
  const columns: LocalColumn[] = [];
  let end = from;
  for (let word = wordAt(folded, end); word !== null && columns.length < MOST; word = wordAt(folded, end)) {
    if (word.kind !== 'unit' && word.kind !== 'code') columns.push({ id: word.id, kind: word.kind });
    end = word.end;
  }
  const ids = new Set(columns.map(({ id }) => id));
  return columns.length > 0 && ids.size === columns.length ? { start, end, columns } : null;
}

function wordAt(folded: string, at: number): { id: string; kind: ColumnKind | 'unit' | 'code'; end: number } | null {
  for (const { pattern, kind, id } of MATCHERS) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (match !== null) return { id: id ?? match[0].replace(/[\s|*]+/g, ''), kind, end: pattern.lastIndex };
  }
  return null;
}

/**
 * Tells a report from any other text, cheaply: only the beginning is looked at, and no figure is read.
 * Precision comes first here too: what is not recognised can still be treated as a report by hand.
 */

import { isTraditional, simplify } from '../text/traditional';
import { EVIDENCE_AGAINST } from './evidence-against-report';
import { CHAPTER_HEADS, EVIDENCE_FOR } from './evidence-for-report';
import { showsGenre } from './genre-evidence';
import { readHtml } from './html/read-html';
import type { ReportEvidence } from './report-evidence';
import { NEWS_TITLE, OTHER_TITLE, PLACEHOLDER, TITLE } from './report-titles';

/** Where a report shows what it is: its title, its first sections, its first table. In UTF-16 code units. */
const HEAD = 40_000;
/** The same of a web page, with its markup. */
const PAGE_HEAD = 200_000;
/** A title stands within so much of the beginning. */
const TITLE_HEAD = 1000;
/** What a title weighs, for or against. */
const TITLE_WEIGHT = 3;
const OTHER_TITLE_WEIGHT = -5;
const NEWS_WEIGHT = -3;
/** The title of news that so many chapters follow stands above the report itself. */
const CHAPTERS_OF_REPORT = 4;
/** So much evidence makes a report. */
const ENOUGH = 4;

/** True where the text is a 政府信息公开工作年度报告, or a draft of one; false for what only speaks of such reports. */
export function isReport(text: string): boolean {
  const head = headOf(text);
  if (!head.includes('公开')) return false;
  const against = weigh(EVIDENCE_AGAINST, head);
  const titles = weightOfTitle(head);
  if (titles + against + weigh(EVIDENCE_FOR, head) >= ENOUGH) return true;
  // A beginning has little that speaks for it; nothing may speak against it.
  return titles >= 0 && against === 0 && showsGenre(head);
}

/** The first title decides: behind that of a notice, that of a report belongs to what the notice encloses. */
function weightOfTitle(head: string): number {
  const opening = head.slice(0, TITLE_HEAD);
  const first = TITLE.exec(opening);
  const other = OTHER_TITLE.exec(opening);
  if (other && (!first || other.index <= first.index)) return OTHER_TITLE_WEIGHT;
  const news = NEWS_TITLE.exec(opening);
  const isNews = news !== null && (first === null || news.index <= first.index);
  const report = isNews ? TITLE.exec(opening.slice(news.index + news[0].length)) : first;
  if (!report)
    return isNews && countUpTo(head, CHAPTER_HEADS, CHAPTERS_OF_REPORT) < CHAPTERS_OF_REPORT ? NEWS_WEIGHT : 0;
  return PLACEHOLDER.test(unmarked(report[0])) ? OTHER_TITLE_WEIGHT : TITLE_WEIGHT;
}

/** The emphasis of Markdown around a title is no place to be filled in. */
const unmarked = (title: string): string => title.replace(/^[#>*_\s]+/, '');

const weigh = (rows: readonly ReportEvidence[], head: string): number =>
  rows.reduce((sum, row) => sum + weightOf(row, head), 0);

function weightOf({ pattern, steps, within }: ReportEvidence, head: string): number {
  const most = steps.at(-1)?.[0] ?? 0;
  const count = countUpTo(within === undefined ? head : head.slice(0, within), pattern, most);
  return steps.reduce((weight, [from, one]) => (count >= from ? one : weight), 0);
}

/** What is read first: of a web page the text behind its scripts and navigation, of traditional characters the simplified. */
function headOf(text: string): string {
  const shown = /^\s*</.test(text) ? readHtml(text.slice(0, PAGE_HEAD)).text : text;
  const head = shown.slice(0, HEAD);
  return isTraditional(head) ? simplify(head) : head;
}

function countUpTo(text: string, pattern: RegExp, limit: number): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) {
    count += 1;
    if (count >= limit) break;
  }
  return count;
}

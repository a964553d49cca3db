/**
 * Tells a report from any other text, cheaply: only the beginning is looked at, and no figure is read.
 * Precision comes first here too: what is not recognised can still be treated as a report by hand.
 */
import { isTraditional, simplify } from '../text/traditional';
import { showsGenre } from './genre-evidence';
import { readHtml } from './html/read-html';

/** Where a report shows what it is: its title, its first sections, its first table. In UTF-16 code units. */
const HEAD = 40_000;
/** The same of a web page, with its markup. */
const PAGE_HEAD = 200_000;

/** A line that is the title: "某市2023年政府信息公开工作年度报告". */
const TITLE = /^[#* \t\u3000]*[^\n。，,;；]{0,40}政府信息公开[^\n。，,;；]{0,8}(?:报告|年报)[^\n。]{0,16}$/m;

/** Printed in the head of the request table of 2019 and 2021, and nowhere else. */
const TIE_OUT = /勾稽关系为[:：]第一项加第二项之和/;

/** What the sections and tables of every generation speak of. */
const TOPICS: readonly RegExp[] = [
  /主动公开/,
  /依申请公开|信息公开申请/,
  /行政复议/,
  /行政诉讼/,
  /不予公开|免予公开/,
  /收费/,
  /主要问题|存在的?问题/,
  /统计表|现行有效件数|对外公开总数量|本年新收/,
  /政府信息公开条例/,
  /年度报告|工作报告|年报/,
];

/** A heading of the genre: "三、收到和处理政府信息公开申请情况". */
const HEADING =
  /^[# \t\u3000]*[一二三四五六七八九十]{1,3}、[^\n。]{0,30}(?:公开|复议|申请|主要问题|需要报告|总体情况|概述)/gm;

const FIGURE = /\d\s{0,2}(?:万|余|多)?(?:件|条|次|人|篇|项|宗|起)/g;

/** True where the text is a 政府信息公开工作年度报告, or a draft of one. */
export function isReport(text: string): boolean {
  const head = headOf(text);
  if (!head.includes('公开')) return false;
  if (TIE_OUT.test(head)) return true;
  const topics = TOPICS.filter((topic) => topic.test(head)).length;
  const headings = countUpTo(head, HEADING, 3);
  if (TITLE.test(head.slice(0, 600)) && (headings >= 2 || topics >= 4)) return true;
  if (topics >= 6 && (headings >= 2 || countUpTo(head, FIGURE, 5) >= 5)) return true;
  return showsGenre(head);
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

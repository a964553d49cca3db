import type { Relation, Section } from '../model/analysis';
import type { Severity, Verdict } from '../model/schema';
import { parseWholeNumber } from '../numbers/whole-number';
import { packed } from '../text/blanks';
import { characterClasses } from '../text/character-classes';
import { matchFrom } from '../text/matching';
import type { Range } from '../text/range';
import { type CheckContext, type CheckFinding, type CheckResult, message, NO_RESULT, termAt } from './document';
import { type ListReading, readList } from './list-items';
import { PRESCRIBED_PARTS, unnamedPart } from './statutory-names';

/** 由六部分组成, 等六个部分, 共分七章. */
const PARTS = /([一二两三四五六七八九十]{1,3}|\d{1,2})\s{0,3}(?:个|大)?\s{0,3}(?:部\s{0,2}分|方\s{0,2}面|章(?!程))/y;
const PARTS_HEADS = characterClasses('一二两三四五六七八九十0123456789');
const OPENER = /由|包括|包含|涵盖|分为|内容为|内容有|分别为|分别是/g;
const LONGEST = 500;
/** …编制,统计期限为…,: how a report was made is told before its parts are, and is none of them. */
const MAKING =
  /(?:编制|编写|编撰|撰写|拟定|起草|汇总|整理|形成|制作|发布|公布|要求|规定)(?:而成|完成|印发|并?(?:公布|发布))?[,;]|(?:统计|数据|期限|时限|时间|范围|《)[^,;。]*[,;]/g;
/** 全文共, 内容包括: the clause of the number speaks of the whole, and the list is not before it. */
const OF_THE_WHOLE =
  /(?:^|[,;\n])\s*(?:本|整个|其)?(?:年度?)?(?:报告|年报|全文|全篇|正文|内容|主要|主体|结构|部分|的)+(?:一?共|总共|主要|计|分|设|为|成|有|由|包括|包含|涵盖|含)*\s*$/;

interface Announcement {
  readonly place: Range;
  readonly text: string;
  readonly number: number;
  readonly list: ListReading | null;
}

/** Where the list before a number may begin: in its sentence, at the comma behind what tells how the report was made. */
function beginningOf(folded: string, place: Range): number {
  const from = Math.max(0, place.start - LONGEST, folded.lastIndexOf('。', place.start) + 1);
  const last = [...folded.slice(from, place.start).matchAll(MAKING)].at(-1);
  return last ? from + last.index + last[0].length - 1 : from;
}

/** The list before the count, from the word that opens it; or behind it, after a colon. */
function listRange(folded: string, place: Range): Range | null {
  const colon = /^(?:[^。,;:]{0,8}):/.exec(folded.slice(place.end, place.end + 12));
  if (colon) {
    const start = place.end + colon[0].length;
    const stop = folded.slice(start, start + LONGEST).search(/。/);
    return stop > 0 ? { start, end: start + stop } : null;
  }
  const from = beginningOf(folded, place);
  if (OF_THE_WHOLE.test(folded.slice(from, place.start))) return null;
  const openers = [...folded.slice(from, place.start).matchAll(OPENER)];
  const opener = openers
    .reverse()
    .find((match) => /[、,;]/.test(folded.slice(from + match.index + match[0].length, place.start)));
  return opener ? { start: from + opener.index + opener[0].length, end: place.start } : null;
}

function announcementOf({ textIndex, folded, sections }: CheckContext): Announcement | null {
  const head = folded.slice(0, Math.min(sections[0]?.start ?? 3000, 6000));
  let from = 0;
  for (const at of textIndex.marks) {
    if (at >= head.length) break;
    const match = at < from || PARTS_HEADS[head.charCodeAt(at)] === 0 ? null : matchFrom(PARTS, head, at);
    if (!match) continue;
    from = at + match[0].length;
    const number = parseWholeNumber(match[1] ?? '');
    const place = { start: match.index, end: match.index + match[0].length };
    const range = listRange(folded, place);
    const isComposed = /^\s{0,3}(?:组成|构成)|^[^。]{0,8}:/.test(folded.slice(place.end, place.end + 12));
    const isOfReport =
      isComposed ||
      (!match[0].includes('方') && OF_THE_WHOLE.test(folded.slice(beginningOf(folded, place), place.start)));
    if (number === null || number < 2 || number > 20 || (range === null && !isOfReport)) continue;
    return { place, text: match[0].replace(/\s/g, ''), number, list: range && readList(folded, range) };
  }
  return null;
}

const chaptersOf = (sections: readonly Section[]): Section[] =>
  sections.filter(({ number, level }) => number !== null && level === 1);

function relationOf(
  source: string,
  announced: Announcement,
  terms: Relation['terms'],
  verdict: Verdict,
  arithmetic: string,
): Relation {
  const { place, text, number } = announced;
  const reason =
    verdict === 'allowed'
      ? message('reason.list-wording')
      : verdict === 'undecidable'
        ? message('reason.restart')
        : null;
  const all = [termAt('announced', place, text, number), ...terms];
  return { id: '', kind: 'announced-count', source, severity: 'hint', terms: all, verdict, arithmetic, reason };
}

/** The announced number against the list of the same sentence. */
function againstList(document: CheckContext, announced: Announcement, list: ListReading): Relation {
  const { number } = announced;
  const listed = list.items.length;
  const fits =
    listed === number ? 'holds' : list.counts.has(number) || (list.open && listed < number) ? 'allowed' : 'violated';
  const terms = list.items.map((item) => termAt('listed', item, packed(document.folded, item.start, item.end)));
  return relationOf('parts-listed', announced, terms, fits, `${number} ${listed === number ? '=' : '≠'} ${listed}`);
}

/** The announced number against the chapters; a listed table of statistics that is no chapter counts as one. */
function againstHeadings({ sections, folded }: CheckContext, announced: Announcement): Relation | null {
  const chapters = chaptersOf(sections);
  if (chapters.length < 2) return null;
  const last = announced.list?.items.at(-1);
  const listsTable = last !== undefined && /统计表/.test(folded.slice(last.start, last.end));
  const annex = sections.find(({ number, title }) => number === null && /表/.test(title));
  const isChapter = chapters.some(({ title }) => /统计表/.test(title));
  const parts = listsTable && annex && !isChapter ? [...chapters, annex] : chapters;
  const restarts = chapters.filter(({ number }) => number === 1).length > 1;
  const verdict = restarts ? 'undecidable' : parts.length === announced.number ? 'holds' : 'violated';
  const terms = parts.map(({ heading, title, number }) => termAt('listed', heading, title, number));
  const sign = parts.length === announced.number ? '=' : '≠';
  return relationOf('parts-headings', announced, terms, verdict, `${announced.number} ${sign} ${parts.length}`);
}

const plain = (title: string): string =>
  title.replace(/\s/g, '').replace(/[、和及与的,，]|以及|政府信息公开|工作/g, '');

/** The names of the list against the titles, where both are as many: another wording is allowed. */
function againstTitles({ sections, folded }: CheckContext, announced: Announcement): Relation | null {
  const chapters = chaptersOf(sections);
  const items = announced.list?.items ?? [];
  if (items.length !== chapters.length || items.length < 2) return null;
  const names = items.map((item) => packed(folded, item.start, item.end));
  const isOf = (name: string, title: string): boolean => name === title || plain(name) === plain(title);
  const differing = names.filter((name, at) => !isOf(name, chapters[at]?.title ?? ''));
  const terms = chapters.map(({ heading, title, number }) => termAt('listed', heading, title, number));
  const arithmetic = `${items.length - differing.length} / ${items.length}`;
  return relationOf('parts-titles', announced, terms, differing.length === 0 ? 'holds' : 'allowed', arithmetic);
}

/** A hint; a warning where the list numbers its items, or list and headings agree with each other against the announced number. */
function severityOf(list: Relation | null, headings: Relation | null, isSure: boolean): Severity {
  if (isSure && list?.verdict === 'violated') return 'warning';
  const both = list?.verdict === 'violated' && headings?.verdict === 'violated';
  return both && list.terms.length === headings.terms.length ? 'warning' : 'hint';
}

/** 由…五项…等六部分组成: 等 may stand for the sixth, which the format prescribes by its name. */
function unnamed(
  { folded }: CheckContext,
  { number, list, place }: Announcement,
  read: Relation | null,
): CheckFinding[] {
  const missing =
    number === PRESCRIBED_PARTS && read?.verdict === 'allowed' && list !== null
      ? unnamedPart(folded, list.items)
      : null;
  if (missing === null) return [];
  const args = { announced: number, missing };
  return [
    {
      severity: 'hint',
      message: message('announced-count.unnamed', args),
      ...place,
      related: [],
      relation: 0,
    },
  ];
}

/** What the introduction says of the parts of the report, against its own list and against the headings. */
export function announcedParts(document: CheckContext): CheckResult {
  const announced = announcementOf(document);
  if (!announced) return NO_RESULT;
  const list =
    announced.list && announced.list.items.length > 1 ? againstList(document, announced, announced.list) : null;
  const headings = againstHeadings(document, announced);
  const isSure = announced.list?.isNumbered === true;
  const severity = severityOf(list, headings, isSure);
  const titles = headings?.verdict === 'holds' ? againstTitles(document, announced) : null;
  const relations = [list, headings, titles].filter((one): one is Relation => one !== null);
  const at = relations.findIndex(({ verdict }) => verdict === 'violated');
  const broken = relations[at];
  const named = unnamed(document, announced, list);
  if (!broken || (named.length > 0 && severity === 'hint')) return { relations, findings: named };
  const counted = broken.terms.length - 1;
  return {
    relations: relations.map((one) => (one.verdict === 'violated' ? { ...one, severity } : one)),
    findings: [
      {
        severity,
        message: message('announced-count.violated', {
          formula: broken.arithmetic,
          announced: announced.number,
          counted,
        }),
        ...announced.place,
        related: broken.terms
          .slice(1)
          .map(({ start, end, text }) => ({ start, end, message: message('place.listed', { value: text }) })),
        relation: at,
      },
    ],
  };
}

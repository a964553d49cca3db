import { matchFrom } from '../text/matching';
import { overlaps, type Range } from '../text/range';
import { placesIn } from '../text/search/places';
import type { TextIndex } from '../text/search/text-index';

/** 附件, 附表:…统计表, or the title of a table that stands behind the body. */
export interface Annex extends Range {
  readonly title: Range;
}

const LABEL = /^(?:附 {0,4}[件表])(?: ?(?:\d{1,2}|[一二三四五六七八九十]{1,2}))? {0,4}[:.、]? {0,4}/;
const TABLE_TITLE = /^[^。;:|]{2,45}统计表(?:\(.{1,12}\))?$/;
/** In a text without line breaks: a title between blanks with the header of the table behind it. */
const HEADER_BEHIND = /\s{1,8}(?=指标名称|统 {0,4}计 {0,4}指 {0,4}标)/y;
const TITLE_START = '\n\r 。,;:|';

/** Either stands on the line of every annex. */
const ANNEX_WORD = /附 {0,4}[件表]/y;
const TABLE_WORD = '统计表';
const BREAKS = '\n\r<>';
const LONGEST = 60;

function annexOnLine(folded: string, start: number, end: number): Annex | null {
  const line = folded.slice(start, end);
  const label = LABEL.exec(line);
  if (label) return { start, end, title: { start: start + label[0].length, end } };
  return TABLE_TITLE.test(line) && !/^[一二三四五六七八九十(（\d]{1,4}[、.)]/.test(line)
    ? { start, end, title: { start, end } }
    : null;
}

/** The line around a place, without blanks and marks of markdown at its ends; null if it is long. */
function lineAround(folded: string, at: number): Range | null {
  let [from, to] = [at, at];
  while (from > 0 && !BREAKS.includes(folded.charAt(from - 1))) if (at - --from > LONGEST) return null;
  while (to < folded.length && !BREAKS.includes(folded.charAt(to))) if (++to - at > LONGEST) return null;
  while (from < to && '#*> '.includes(folded.charAt(from))) from++;
  while (to > from && /[\s:*]/.test(folded.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function lineAnnexes(textIndex: TextIndex, from: number, tables: readonly number[]): Annex[] {
  const { folded } = textIndex;
  const found: Annex[] = [];
  const words = placesIn(textIndex, '附').filter((at) => at >= from && matchFrom(ANNEX_WORD, folded, at) !== null);
  for (const at of [...words, ...tables].sort((a, b) => a - b)) {
    const line = lineAround(folded, at);
    const annex = line && line.start >= from ? annexOnLine(folded, line.start, line.end) : null;
    if (annex && annex.start !== found.at(-1)?.start) found.push(annex);
  }
  return found;
}

function runningAnnexes(folded: string, from: number, tables: readonly number[]): Annex[] {
  const found: Annex[] = [];
  for (const at of tables) {
    const end = at + TABLE_WORD.length;
    if (!matchFrom(HEADER_BEHIND, folded, end)) continue;
    let start = at;
    while (start > from && at - start < 40 && !TITLE_START.includes(folded.charAt(start - 1))) start--;
    const title = { start, end };
    found.push({ ...title, title });
  }
  return found;
}

const isOpen = (annex: Annex): boolean => annex.title.end === annex.title.start;
const titleOf = (folded: string, annex: Annex): string =>
  folded.slice(annex.title.start, annex.title.end).replace(/\s/g, '');

/** 附件 on one line and its title on the next are one annex; an annex that is only announced gives way to the real one. */
function joined(folded: string, annexes: readonly Annex[]): Annex[] {
  const result: Annex[] = [];
  for (const annex of annexes) {
    const last = result.at(-1);
    if (last && isOpen(last) && folded.slice(last.end, annex.start).trim() === '') {
      result[result.length - 1] = { start: last.start, end: annex.end, title: annex.title };
    } else result.push(annex);
  }
  return result.filter(
    (annex, at) =>
      !result
        .slice(at + 1, at + 20)
        .some((later) => titleOf(folded, later).endsWith(titleOf(folded, annex).slice(-11))),
  );
}

/** Without those that touch a range of `skip`; both in document order. */
function outside(annexes: readonly Annex[], skip: readonly Range[]): Annex[] {
  let next = 0;
  return annexes.filter((annex) => {
    while ((skip[next]?.end ?? Number.POSITIVE_INFINITY) <= annex.start) next++;
    const zone = skip[next];
    return zone === undefined || !overlaps(zone, annex);
  });
}

/** Annexes behind `from`, outside `skip`, in document order. */
export function annexesOf(textIndex: TextIndex, from: number, skip: readonly Range[]): Annex[] {
  const { folded } = textIndex;
  const tables = placesIn(textIndex, TABLE_WORD).filter((at) => at >= from);
  const all = [...lineAnnexes(textIndex, from, tables), ...runningAnnexes(folded, from, tables)];
  all.sort((a, b) => a.start - b.start);
  const distinct = all.filter((annex, at) => at === 0 || annex.start >= (all[at - 1]?.end ?? 0));
  return joined(folded, outside(distinct, skip));
}

import { overlaps, type Range } from '../text/range';

/** 附件, 附表:…统计表, or the title of a table that stands behind the body. */
export interface Annex extends Range {
  readonly title: Range;
}

const LABEL = /^(?:附 {0,4}[件表])(?: ?(?:\d{1,2}|[一二三四五六七八九十]{1,2}))? {0,4}[:.、]? {0,4}/;
const TABLE_TITLE = /^[^。;:|]{2,45}统计表(?:\(.{1,12}\))?$/;
/** In a text without line breaks: a title between blanks with the header of the table behind it. */
const RUNNING = /(?:^|[\s。])([^\s。,;:|]{4,40}统计表)\s{1,8}(?=指标名称|统 {0,4}计 {0,4}指 {0,4}标)/g;

const LONGEST = 60;

function annexOnLine(folded: string, start: number, end: number): Annex | null {
  const line = folded.slice(start, end);
  const label = LABEL.exec(line);
  if (label) return { start, end, title: { start: start + label[0].length, end } };
  return TABLE_TITLE.test(line) && !/^[一二三四五六七八九十(（\d]{1,4}[、.)]/.test(line)
    ? { start, end, title: { start, end } }
    : null;
}

function trimmed(folded: string, start: number, end: number): Range {
  let [from, to] = [start, end];
  while (from < to && '#*> '.includes(folded.charAt(from))) from++;
  while (to > from && /[\s:*]/.test(folded.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function lineAnnexes(folded: string, from: number): Annex[] {
  const found: Annex[] = [];
  for (let start = from; start < folded.length; ) {
    let end = start;
    while (end < folded.length && folded.charCodeAt(end) !== 10 && folded.charCodeAt(end) !== 13) end++;
    const line = trimmed(folded, start, end);
    if (line.end > line.start && line.end - line.start <= LONGEST) {
      const annex = annexOnLine(folded, line.start, line.end);
      if (annex) found.push(annex);
    }
    start = end + 1;
  }
  return found;
}

function runningAnnexes(folded: string, from: number): Annex[] {
  const found: Annex[] = [];
  const search = new RegExp(RUNNING);
  search.lastIndex = from;
  for (let match = search.exec(folded); match; match = search.exec(folded)) {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    const title = { start, end: start + (match[1]?.length ?? 0) };
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

/** Annexes behind `from`, outside `skip`, in document order. */
export function annexesOf(folded: string, from: number, skip: readonly Range[]): Annex[] {
  const all = [...lineAnnexes(folded, from), ...runningAnnexes(folded, from)].sort((a, b) => a.start - b.start);
  const distinct = all.filter((annex, at) => at === 0 || annex.start >= (all[at - 1]?.end ?? 0));
  return joined(
    folded,
    distinct.filter((annex) => !skip.some((zone) => overlaps(zone, annex))),
  );
}

import type { Range } from '../text/range';
import type { Section } from './analysis';
import { type DateMention, dateAt } from './dates';

/** The name of a body, as it stands above or before the date: 某某县人民政府办公室. */
const BODY =
  /^[^。,;:!?\d(]{2,30}(?:政府|办公室|办公厅|办|委员会|委|局|厅|院|部|处|中心|街道|镇|乡|公司|大学|学校|站|所|队)(?:\(.{0,10}\))?$/;
const DATE_START = /(?:\d{4}|二[〇○零Oo0][〇○零Oo0一二三四][〇○零Oo0一二三四五六七八九])/g;
const LONGEST = 70;

interface Line extends Range {
  readonly words: string;
}

/** What stands between line breaks and tags. */
const LINE = /<[^>]{0,300}>|[^\r\n<]+|</g;
const MARGIN = /^(?:\s|&nbsp;)+/;

/** Lines that hold anything, from `from` on; long ones are running text and are passed over. */
function linesFrom(folded: string, from: number): Line[] {
  const lines: Line[] = [];
  const search = new RegExp(LINE);
  search.lastIndex = from;
  for (let match = search.exec(folded); match; match = search.exec(folded)) {
    const [line] = match;
    if (line.startsWith('<') || line.length > 300) continue;
    const margin = MARGIN.exec(line)?.[0].length ?? 0;
    const words = line.slice(margin).trim();
    if (words !== '') lines.push({ start: match.index + margin, end: match.index + line.length, words });
  }
  return lines;
}

/** A line that is a date and nothing else but the name of the body and brackets. */
function dateOfLine(folded: string, line: Line, above: Line | undefined): DateMention | null {
  if (line.words.length > LONGEST) return null;
  const search = new RegExp(DATE_START);
  const match = search.exec(line.words);
  if (!match) return null;
  const date = dateAt(folded, line.start + match.index, true);
  if (!date) return null;
  const before = line.words.slice(0, match.index).replace(/[ (]/g, '');
  const behind = line.words.slice(date.end - line.start).replace(/[ )。]/g, '');
  const named = BODY.test(before) || (before === '' && above !== undefined && BODY.test(above.words.replace(/ /g, '')));
  if (behind !== '' || (before !== '' && !named)) return null;
  return named || (!date.damaged && !/[-/.]/.test(date.text)) ? date : null;
}

/** In a text without line breaks: the name of the body, or blanks, between the last sentence and the date. */
const RUNNING =
  /[。!](?: {1,8}| {0,8}[^。,;:\d ]{2,28}(?:政府|办公室|办公厅|委员会|局|厅|院|中心|街道|镇|乡|办事处) {0,8})(?=\d{4} ?年|二[〇○零Oo0])/g;

function datesInText(folded: string, from: number): DateMention[] {
  const dates: DateMention[] = [];
  const search = new RegExp(RUNNING);
  search.lastIndex = from;
  for (let match = search.exec(folded); match; match = search.exec(folded)) {
    const date = dateAt(folded, match.index + match[0].length, false);
    if (date?.day != null && /^(?:\s|$|附件|政府信息公开情况统计表)/.test(folded.slice(date.end, date.end + 14)))
      dates.push(date);
  }
  return dates;
}

/**
 * The date that signs the report: alone on its line, or behind the name of the body, below the last numbered section
 * begins; the first one there. Dates that `isTaken` knows as something else are passed over. Null if there is none.
 */
export function signatureOf(
  folded: string,
  sections: readonly Section[],
  isTaken: (range: Range) => boolean,
): DateMention | null {
  const last = sections.filter((section) => section.number !== null).at(-1);
  const from = last?.heading.end ?? Math.floor(folded.length * 0.6);
  const lines = linesFrom(folded, from);
  const found = lines.flatMap((line, at) => dateOfLine(folded, line, lines[at - 1]) ?? []);
  const all = [...found, ...datesInText(folded, from)].sort((a, b) => a.start - b.start);
  return all.find((date) => !isTaken(date)) ?? null;
}

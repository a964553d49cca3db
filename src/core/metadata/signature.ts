import type { Section } from '../model/analysis';
import { isBlank } from '../text/blanks';
import { characterClasses } from '../text/character-classes';
import { lineAt } from '../text/lines';
import { matchFrom } from '../text/matching';
import type { Range } from '../text/range';
import { firstFrom } from '../text/search/first-from';
import type { TextIndex } from '../text/search/text-index';
import { type DateMention, dateMentionAt } from './dates';

/** The name of a body, as it stands above or before the date: 某某县人民政府办公室. */
const BODY =
  /^[^。,;:!?\d(]{2,30}(?:政府|办公室|办公厅|办|委员会|委|局|厅|院|部|处|中心|街道|镇|乡|公司|大学|学校|站|所|队)(?:\(.{0,10}\))?$/;
const DATE_START = /(?:\d{4}|二[〇○零Oo0][〇○零Oo0一二三四][〇○零Oo0一二三四五六七八九])/;
const LONGEST = 70;

/** A longer line is running text. */
const LONGEST_LINE = 300;

const TAG = /<[^>]{0,300}>/y;
const MARGIN = /^(?:\s|&nbsp;)+/;
/** What parts a line, and what a date may begin with: each is among the marks of the index. */
export const SIGN_CHARACTERS = ['<', '0123456789二'];
const SIGNS = characterClasses(...SIGN_CHARACTERS);
const TAG_START = 1;
const DATE_HEAD = 2;
const AMPERSAND = 38;
const CARRIAGE_RETURN = 13;

interface Line extends Range {
  readonly words: string;
}

/** What a line says, and where, without its margin. */
function wordsOf(folded: string, line: Range): Line {
  const words = folded.slice(line.start, line.end);
  const margin = MARGIN.exec(words)?.[0].length ?? 0;
  return { start: line.start + margin, end: line.end, words: words.slice(margin).trim() };
}

function isEmpty(folded: string, line: Range): boolean {
  let at = line.start;
  while (at < line.end && isBlank(folded.charCodeAt(at))) at++;
  return at === line.end || (folded.charCodeAt(at) === AMPERSAND && wordsOf(folded, line).words === '');
}

/** A line that is a date and nothing else but the name of the body and brackets. */
function dateOfLine(folded: string, line: Line, above: Range | null): DateMention | null {
  const match = line.words.length > LONGEST ? null : DATE_START.exec(line.words);
  const date = match && dateMentionAt(folded, line.start + match.index, true);
  if (!date) return null;
  const before = line.words.slice(0, match.index).replace(/[ (]/g, '');
  const behind = line.words.slice(date.end - line.start).replace(/[ )。]/g, '');
  const isBelowBody = (): boolean => above !== null && BODY.test(wordsOf(folded, above).words.replace(/ /g, ''));
  const named = BODY.test(before) || (before === '' && isBelowBody());
  if (behind !== '' || (before !== '' && !named)) return null;
  return named || (!date.damaged && !/[-/.]/.test(date.text)) ? date : null;
}

/** Dates on lines of their own, from `from` on; line breaks and tags part the lines. */
function datesOnLines({ folded, lines, marks }: TextIndex, from: number): DateMention[] {
  const dates: DateMention[] = [];
  let above: Range | null = null;
  let next = lineAt(lines, from) + 1;
  let mark = firstFrom(marks, from);
  for (let at = from; at < folded.length; ) {
    while ((lines.starts[next] ?? folded.length) <= at && next < lines.starts.length) next++;
    const line = { start: at, end: Math.max(at, endOfLine(folded, lines.starts[next])) };
    let mayDate = false;
    for (; (marks[mark] ?? line.end) < line.end; mark++) {
      const place = marks[mark] as number;
      const sign = place < at ? 0 : SIGNS[folded.charCodeAt(place)];
      if (sign === DATE_HEAD) mayDate = true;
      if (sign === TAG_START) line.end = place;
    }
    if (line.end > at && line.end - at <= LONGEST_LINE && !isEmpty(folded, line)) {
      const date = mayDate ? dateOfLine(folded, wordsOf(folded, line), above) : null;
      if (date) dates.push(date);
      above = line;
    }
    const tag = SIGNS[folded.charCodeAt(line.end)] === TAG_START ? matchFrom(TAG, folded, line.end) : null;
    at = line.end + (tag?.[0].length ?? 1);
  }
  return dates;
}

/** Where a line ends behind which the next begins at `next`; the end of the text if none does. */
function endOfLine(folded: string, next: number | undefined): number {
  if (next === undefined) return folded.length;
  return next > 1 && folded.charAt(next - 1) === '\n' && folded.charCodeAt(next - 2) === CARRIAGE_RETURN
    ? next - 2
    : next - 1;
}

/** In a text without line breaks: the name of the body, or blanks, between the last sentence and the date. */
const RUNNING =
  /[。!](?: {1,8}| {0,8}[^。,;:\d ]{2,28}(?:政府|办公室|办公厅|委员会|局|厅|院|中心|街道|镇|乡|办事处) {0,8})(?=\d{4} ?年|二[〇○零Oo0])/g;

function datesInText(folded: string, from: number): DateMention[] {
  const dates: DateMention[] = [];
  for (let match = matchFrom(RUNNING, folded, from); match; ) {
    const end = match.index + match[0].length;
    const date = dateMentionAt(folded, end, false);
    if (date?.day != null && /^(?:\s|$|附件|政府信息公开情况统计表)/.test(folded.slice(date.end, date.end + 14)))
      dates.push(date);
    match = matchFrom(RUNNING, folded, end);
  }
  return dates;
}

/**
 * The date that signs the report: alone on its line, or behind the name of the body, below the last numbered section
 * begins; the first one there. Dates that `isTaken` knows as something else are passed over. Null if there is none.
 */
export function signatureOf(
  textIndex: TextIndex,
  sections: readonly Section[],
  isTaken: (range: Range) => boolean,
): DateMention | null {
  const { folded } = textIndex;
  const last = sections.filter((section) => section.number !== null).at(-1);
  const from = last?.heading.end ?? Math.floor(folded.length * 0.6);
  const all = [...datesOnLines(textIndex, from), ...datesInText(folded, from)].sort((a, b) => a.start - b.start);
  return all.find((date) => !isTaken(date)) ?? null;
}

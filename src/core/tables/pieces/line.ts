import { isDigit } from '../../text/digit';
import type { Range } from '../../text/range';

/** What one look at a line of a table zone tells about how it is set. */
export interface Line extends Range {
  /** Inside the blanks at both ends; `from === to` for a blank line. */
  readonly from: number;
  readonly to: number;
  readonly bars: number;
  readonly tabs: number;
  /** Every character inside is a digit. */
  readonly isNumber: boolean;
  /** Only the characters that rule off a markdown table: bars, dashes, colons, pluses, equal signs. */
  readonly isRule: boolean;
}

const BAR = 124;
const TAB = 9;

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 12;
const isRuling = (code: number): boolean => code === BAR || code === 45 || code === 58 || code === 43 || code === 61;

/** The lines of a zone. Tabs are looked for in the original text, for they are folded away. */
export function linesIn(text: string, folded: string, zone: Range): Line[] {
  const lines: Line[] = [];
  for (let start = zone.start; start < zone.end; start = (lines.at(-1)?.end ?? zone.end) + 1) {
    lines.push(lineFrom(text, folded, start, zone.end));
  }
  return lines;
}

function lineFrom(text: string, folded: string, start: number, limit: number): Line {
  let [bars, tabs, digits, rules, inside] = [0, 0, 0, 0, 0];
  let [from, to, end] = [-1, -1, start];
  for (; end < limit; end++) {
    const code = folded.charCodeAt(end);
    if (code === 10 || code === 13) break;
    if (isBlank(code)) {
      if (text.charCodeAt(end) === TAB) tabs++;
      continue;
    }
    if (from < 0) from = end;
    to = end + 1;
    inside++;
    if (isDigit(code)) digits++;
    else if (isRuling(code)) rules++;
    if (code === BAR) bars++;
  }
  if (from < 0) from = to = start;
  return {
    start,
    end,
    from,
    to,
    bars,
    tabs,
    isNumber: digits > 0 && digits === to - from,
    isRule: rules > 1 && rules === inside,
  };
}

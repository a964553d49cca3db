const OPENINGS = '“"「『《';
const CLOSINGS = '”"」』》';
const TITLE_CLOSING = '》'.charCodeAt(0);
const LINE_BREAK = 10;
const LONGEST_QUOTE = 18;
const LONGEST_TITLE = 120;

/** Where the quotation or title that opens at `at` closes; -1 if not within its usual length. */
export function closingOf(folded: string, at: number): number {
  const closing = CLOSINGS.charCodeAt(OPENINGS.indexOf(folded.charAt(at)));
  const isTitle = closing === TITLE_CLOSING;
  const limit = Math.min(folded.length, at + (isTitle ? LONGEST_TITLE : LONGEST_QUOTE));
  for (let i = at + 1; i < limit; i++) {
    const code = folded.charCodeAt(i);
    if (code === closing) return i;
    if (code === LINE_BREAK && !isTitle) return -1;
  }
  return -1;
}

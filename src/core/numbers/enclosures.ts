const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '「': '」', '『': '』', '《': '》' };
const LONGEST_QUOTE = 18;
const LONGEST_TITLE = 120;

/** Where the quotation or title that opens at `at` closes; -1 if not within its usual length. */
export function closingOf(folded: string, at: number): number {
  const closing = CLOSING[folded.charAt(at)];
  const limit = Math.min(folded.length, at + (closing === '》' ? LONGEST_TITLE : LONGEST_QUOTE));
  for (let i = at + 1; i < limit; i++) {
    const character = folded.charAt(i);
    if (character === closing) return i;
    if (character === '\n' && closing !== '》') return -1;
  }
  return -1;
}

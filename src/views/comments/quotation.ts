/** Characters of a quotation; more is cut. */
const LONGEST = 40;

/** A stretch of a report in one short line, without what XML must not hold. */
export function quotation(text: string): string {
  const line = text.replace(/[\s\p{Cc}|]+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

const NUMBERED = /^[-—–―~·•]+\s*\d{1,4}\s*[-—–―~·•]+$|^(?:共\s*\d{1,4}\s*页[,\s]*)?第\s*\d{1,4}\s*页.{0,12}$/;
const ENGLISH = /^page\s+\d{1,4}(?:\s+of\s+\d{1,4})?$/i;
/** What a browser prints over and under a page. */
const PRINTED_AT = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s|$)/;
const ADDRESS = /^(?:https?:\/\/|file:\/\/|www\.)[^\s\u4e00-\u9fff]+(?:\s+\d{1,3}\s*\/\s*\d{1,3})?$/;
const CONTINUED = /^\(?(?:续表|接上表|接上页|续上表|转下页|下接)\s*\d{0,2}\)?:?$/;
const LONGEST = 200;
/** What any of them begins with. */
const HEADS = /^[-—–―~·•共第pP\dhfw(续接转下]/;
const OF_ALL = /^(\d{1,3})\s*\/\s*(\d{1,3})$/;

/** Whether a line (folded, without the blanks around it) is what a page prints between the parts of a table: - 3 -, 第3页, (续表). */
export function isPageMark(line: string): boolean {
  if (line.length > LONGEST || !HEADS.test(line)) return false;
  return [NUMBERED, ENGLISH, PRINTED_AT, ADDRESS, CONTINUED].some((mark) => mark.test(line));
}

/** 「3 / 8」, the page and how many there are: two values and a mark for none look the same, so it must stand apart. */
export function isPageOfAll(line: string): boolean {
  const [, page, all] = OF_ALL.exec(line) ?? [];
  return page !== undefined && Number(page) > 0 && Number(page) <= Number(all);
}

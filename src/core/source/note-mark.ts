/** 1, [2], (3), 注1, ①, *: what a raised mark of a note is. */
const MARK = /^[[［【(（]?(?:注?\d{0,2}|[①-⑳*＊※†‡a-z])[\]］】)）]?$/;
/** The unit that a raised 2 or 3 belongs to, and the base of a power. */
const UNIT_OR_POWER = /(?:[a-zA-Zμ]|[米里]|[×xX*] ?10)$/;

/** Whether raised characters behind some words are the mark of a note, and no part of a unit (m²) or a power. */
export const isNoteMark = (raised: string, before: string): boolean =>
  raised.trim() !== '' && MARK.test(raised.trim()) && !(/^[\d-]+$/.test(raised.trim()) && UNIT_OR_POWER.test(before));

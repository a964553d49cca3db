/** What shows that the bytes of a text were read in an encoding that is not theirs. */
export type Misreading =
  /** Most of its Chinese became U+FFFD: GBK read as UTF-8. Or 锟斤拷, where that was saved and read as GBK. */
  | 'replaced'
  /** 鏀簻淇℃伅 for 政府信息: UTF-8 read as GBK. */
  | 'rare-characters'
  /** Õþ¸®ÐÅÏ¢ for 政府信息: either, read as Latin-1. */
  | 'latin-letters'
  /** ﾕｸｮﾐﾅﾏ｢ for 政府信息: GBK read as Shift-JIS. */
  | 'half-width-kana';

/** So much of a text shows it. In UTF-16 code units. */
const HEAD = 8000;
/** Fewer such characters are slips. */
const FEWEST = 8;

/** What Chinese of the genre becomes where its UTF-8 is read as GBK; texts of today use none of these. */
const RARE = /[锛鍏寮涓浠斂浜紝℃屾鏀淇鏈銆缁鐢搴伅鍔叕骞堜琛璇簻鏉鏁暟鎯鎭勭鍙鍐喌悊滀佹澶璁ㄥ嶅]/g;
/** Words of Latin scripts have no four of these in a row. Blanks, × and the dots of tables of contents are left out. */
const LATIN =
  /[\u0081-\u0084\u0086-\u009f\u00a1-\u00b6\u00b8-\u00d6\u00d8-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2020-\u2022\u2030\u2039\u203a\u20ac\u2122]{4,}/g;
const KANA = /[\uff61-\uff9f]/g;
const REPLACED = /\ufffd|锟斤拷/g;
const NOT_ASCII = /[\u0080-\uffff]/g;

/** Of the text behind its markup, if it has any. Null where nothing shows that the text was misread, or too little does. */
export function misreadingOf(text: string): Misreading | null {
  const head = text.slice(0, HEAD);
  const all = head.match(NOT_ASCII)?.length ?? 0;
  const isMany = (pattern: RegExp, share: number): boolean => {
    const found = (head.match(pattern) ?? []).reduce((sum, { length }) => sum + length, 0);
    return found >= FEWEST && found >= all * share;
  };
  if (isMany(RARE, 0.12)) return 'rare-characters';
  if (isMany(LATIN, 0.4)) return 'latin-letters';
  if (isMany(KANA, 0.3)) return 'half-width-kana';
  return isMany(REPLACED, 0.1) ? 'replaced' : null;
}

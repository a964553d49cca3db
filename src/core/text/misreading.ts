import { characterFlags, charactersBetween } from './character-classes';

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
const RARE = '锛鍏寮涓浠斂浜紝℃屾鏀淇鏈銆缁鐢搴伅鍔叕骞堜琛璇簻鏉鏁暟鎯鎭勭鍙鍐喌悊滀佹澶璁ㄥ嶅';
/** Blanks, × and the dots of tables of contents are left out. */
const LATIN = [
  charactersBetween('\u0081', '\u0084'),
  charactersBetween('\u0086', '\u009f'),
  charactersBetween('\u00a1', '\u00b6'),
  charactersBetween('\u00b8', '\u00d6'),
  charactersBetween('\u00d8', '\u00ff'),
  '\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2020\u2021\u2022\u2030\u2039\u203a\u20ac\u2122',
].join('');
/** Words of Latin scripts have no four of these in a row. */
const SHORTEST_RUN = 4;
const REPLACEMENT = '\ufffd';
/** What U+FFFD becomes where it was saved as UTF-8 and read as GBK. */
const REPLACEMENTS_READ_AS_GBK = '锟斤拷';

const FLAGS = characterFlags(RARE, LATIN, charactersBetween('\uff61', '\uff9f'), REPLACEMENT);
const [IS_RARE, IS_LATIN, IS_KANA, IS_REPLACED] = [1, 2, 4, 8];
const FIRST_BEYOND_ASCII = 0x80;

/** Of the text behind its markup, if it has any. Null where nothing shows that the text was misread, or too little does. */
export function misreadingOf(text: string): Misreading | null {
  const { all, rare, latin, kana, replaced } = countsIn(text.slice(0, HEAD));
  const isMany = (found: number, share: number): boolean => found >= FEWEST && found >= all * share;
  if (isMany(rare, 0.12)) return 'rare-characters';
  if (isMany(latin, 0.4)) return 'latin-letters';
  if (isMany(kana, 0.3)) return 'half-width-kana';
  return isMany(replaced, 0.1) ? 'replaced' : null;
}

/** How many characters are beyond ASCII, and how many of these show each misreading: one look at each character. */
function countsIn(head: string) {
  let [all, rare, latin, kana, replaced, run] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code >= FIRST_BEYOND_ASCII) all++;
    const flags = FLAGS[code] as number;
    if (flags === IS_LATIN) run++;
    else if (run > 0) {
      if (run >= SHORTEST_RUN) latin += run;
      run = 0;
    }
    if (flags === IS_RARE) rare++;
    else if (flags === IS_KANA) kana++;
    else if (flags === IS_REPLACED) replaced++;
  }
  if (run >= SHORTEST_RUN) latin += run;
  replaced += (head.split(REPLACEMENTS_READ_AS_GBK).length - 1) * REPLACEMENTS_READ_AS_GBK.length;
  return { all, rare, latin, kana, replaced };
}

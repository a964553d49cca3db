import { isBlank } from '../text/blanks';
import { characterFlags, charactersBetween } from '../text/character-classes';

/**
 * Why a text is none: `rtf` and `mime` are the code of a document (RTF; a mail or a web page in one file) under the name
 * of a text, `mojibake` is a text that was read in another encoding than its own.
 */
export type UnreadableText = 'rtf' | 'mime' | 'mojibake';

const RTF = /^\s{0,20}\{\\rtf\d?/;
/** The first lines of a mail are its headers; these are those of a page in one file. */
const MIME =
  /^\s{0,20}(?:(?:From|Subject|Date|Message-ID|X-[\w-]{1,40}|Snapshot-Content-Location):[^\n]{0,400}\n\s{0,3}){0,8}(?:MIME-Version:\s{0,3}1\.0|Content-Type:\s{0,3}multipart\/)/i;

/** So much of a text shows in which encoding it was read. */
const SAMPLE = 20_000;
/** A shorter text shows nothing. */
const SHORTEST = 12;
/** A text with a larger share of such characters is none. */
const MOST_LOST = 0.1;
const MOST_FOREIGN = 0.3;
const MOST_TYPICAL = 0.08;

/** What the bytes of UTF-8 become in GBK: 锛 is ，, 銆 is 。, 鐨 is 的, 鏀垮簻 is 政府, 鍏紑 is 公开. In a text of this field they are next to none. */
const TYPICAL = '锛銆鐨鏀簻鎭鍏紑鍙鏂鏈鎶鍛鍚閫缁鎴鐞瀹鍥绉鎵鏁鏃鏄鎬撶';
/** What GBK or UTF-8 become in Latin encodings, in half-width kana, in the private use area. */
const FOREIGN = `${charactersBetween('\u0080', '\u00ff')}ŒœŠšŸŽžƒˆ˜†‡‰‹›€™${charactersBetween('\uff61', '\uff9f')}${charactersBetween('\ue000', '\uf8ff')}`;
/** Characters that could not be read, and what they become when they are saved and read once more (锟斤拷). */
const LOST = '\ufffd锟斤拷\u0000';

const FLAGS = characterFlags(LOST, FOREIGN, TYPICAL, charactersBetween('\u4e00', '\u9fff'));

/** Null for a text that can be read. Looks at its beginning only. */
export function unreadableText(text: string): UnreadableText | null {
  if (RTF.test(text)) return 'rtf';
  if (MIME.test(text.slice(0, SAMPLE))) return 'mime';
  return isMojibake(text.slice(0, SAMPLE)) ? 'mojibake' : null;
}

function isMojibake(text: string): boolean {
  const [lost, foreign, typical, chinese, all] = counted(text);
  if (lost + foreign + chinese < SHORTEST) return false;
  return lost > MOST_LOST * all || foreign > MOST_FOREIGN * all || typical > MOST_TYPICAL * Math.max(chinese, SHORTEST);
}

type Counts = [lost: number, foreign: number, typical: number, chinese: number, all: number];

/** How many characters there are of each sort, and how many that are no blanks. */
function counted(text: string): Readonly<Counts> {
  const counts: Counts = [0, 0, 0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isBlank(code)) continue;
    counts[4]++;
    const flags = FLAGS[code] ?? 0;
    for (let sort = 0; sort < 4; sort++) if ((flags & (1 << sort)) !== 0) counts[sort as 0 | 1 | 2 | 3]++;
  }
  return counts;
}

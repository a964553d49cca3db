import { misreadingOf } from '../text/misreading';

/**
 * Why a text is none: `rtf` and `mime` are the code of a document (RTF; a mail or a web page in one file) under the name
 * of a text, `mojibake` is a text that was read in another encoding than its own.
 */
export type UnreadableText = 'rtf' | 'mime' | 'mojibake';

const RTF = /^\s{0,20}\{\\rtf\d?/;
/** The first lines of a mail are its headers; these are those of a page in one file. */
const MIME =
  /^\s{0,20}(?:(?:From|Subject|Date|Message-ID|X-[\w-]{1,40}|Snapshot-Content-Location):[^\n]{0,400}\n\s{0,3}){0,8}(?:MIME-Version:\s{0,3}1\.0|Content-Type:\s{0,3}multipart\/)/i;

/** The headers of a mail stand within so much of a text. In UTF-16 code units. */
const HEAD = 20_000;

/** Null for a text that can be read. Looks at its beginning only. */
export function unreadableText(text: string): UnreadableText | null {
  if (RTF.test(text)) return 'rtf';
  if (MIME.test(text.slice(0, HEAD))) return 'mime';
  return misreadingOf(text) === null ? null : 'mojibake';
}

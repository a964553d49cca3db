import { parseChineseNumeral } from '../numbers/chinese';
import { packed } from '../text/blanks';
import type { Range } from '../text/range';

/** A stretch of the head of a text between line breaks, tags and wide gaps. */
interface Piece extends Range {
  readonly packed: string;
}

export interface ReportTitle extends Range {
  readonly text: string;
  /** The body that reports, as far as the title names it. */
  readonly issuer: string | null;
  readonly year: number | null;
}

/** Titles stand at the head; web pages and cover sheets need some room before them. */
const HEAD = 4000;
const LONGEST = 60;
const SUBJECT = /(?:信息|政务)公开/;
const REPORT = /(?:年度?(?:工作)?报告?|年报|工作报告)(?:\(.{1,12}\))?$/;
const FURNITURE =
  /^(?:当前位置|您的位置|位置|首页|上一篇|下一篇|主题词|栏目|本地目录|原文|名称|来源|附件)|[。;,:<>|/]|>>|首页/;
/** A title with the first words of the body glued to it. */
const GLUED_TITLE = /^[^。,;:]{4,50}?年度?(?:工作)?报告(?=本|根据|按照|依据|为)/;
const NAME = /(?:政府|办公室|办公厅|委员会|管委会|局|厅|院|街道办事处|办事处|镇|乡|中心|公司|大学|学院)$/;

const withoutStars = (words: string): string => (words.endsWith('*') ? words.replace(/\*+$/, '') : words);

function piecesOf(folded: string, until: number): Piece[] {
  const pieces: Piece[] = [];
  const pattern = /[^\r\n<>|]+/g;
  const head = folded.slice(0, until);
  for (let match = pattern.exec(head); match; match = pattern.exec(head)) {
    const parts = match[0].trim().length > LONGEST ? /[^ ]+/g : /\S(?:.*\S)?/g;
    for (const part of match[0].matchAll(parts)) {
      const label = /^(?:标题|题名|信息名称|文件名称) ?: ?/.exec(part[0])?.[0].length ?? 0;
      const markup = /^[#*•· ]+/.exec(part[0].slice(label))?.[0].length ?? 0;
      const start = match.index + part.index + label + markup;
      const glued = part[0].length > LONGEST ? GLUED_TITLE.exec(part[0].slice(label + markup)) : null;
      const end = glued ? start + glued[0].length : match.index + part.index + part[0].length;
      pieces.push({ start, end, packed: withoutStars(packed(folded, start, end)) });
    }
  }
  return pieces;
}

const isTitle = (packed: string): boolean =>
  packed.length <= LONGEST && SUBJECT.test(packed) && REPORT.test(packed) && !FURNITURE.test(packed);

const HAN_YEAR = /二[〇○零O0][〇○零O0一二三四][〇○零O0一二三四五六七八九](?=年)/;

function yearIn(packed: string): number | null {
  const arabic = /(?:^|\D)((?:19|20)\d\d)(?=年)/.exec(packed);
  if (arabic) return Number(arabic[1]);
  return parseChineseNumeral(HAN_YEAR.exec(packed)?.[0].replace(/[O0]/g, '〇') ?? '');
}

function issuerIn(packed: string): string | null {
  const name = packed
    .replace(/^关于|^《/, '')
    .replace(/(?:(?:19|20)\d\d|[二〇○零一三四五六七八九]{4})年度?/g, '')
    .replace(/(?:的)?(?:政府|政务)?(?:信息|政务)(?:与政务)?公开.*$/, '');
  return name.length >= 2 && name.length <= 40 ? name : null;
}

/** Two lines that are a title only together, or a line that names the body above a title that does not. */
function joinedWith(folded: string, above: Piece | undefined, piece: Piece): Piece | null {
  if (!above || !/^[ ]*\r?\n[ #*]*$/.test(folded.slice(above.end, piece.start))) return null;
  const both = { start: above.start, end: piece.end, packed: above.packed + piece.packed };
  if (!isTitle(both.packed)) return null;
  if (!isTitle(piece.packed)) return both;
  return issuerIn(piece.packed) === null && NAME.test(above.packed) ? both : null;
}

/** As printed; a title broken over lines, or set with blanks, is put together again. */
const printed = (text: string, { start, end }: Range): string => text.slice(start, end).replace(/[\s*]+/g, '');

/** The title of the report in the text before `body`: the first line with a year and a body, else the first that fits. */
export function reportTitle(text: string, folded: string, body: number): ReportTitle | null {
  const pieces = piecesOf(folded, Math.min(body, HEAD, folded.length));
  let best: ReportTitle | null = null;
  let most = -1;
  pieces.forEach((piece, at) => {
    const found = joinedWith(folded, pieces[at - 1], piece) ?? (isTitle(piece.packed) ? piece : null);
    if (!found) return;
    const title = { issuer: issuerIn(found.packed), year: yearIn(found.packed) };
    const score = (title.year === null ? 0 : 2) + (title.issuer === null ? 0 : 1);
    if (score <= most) return;
    most = score;
    best = { start: found.start, end: found.end, text: printed(text, found), ...title };
  });
  return best;
}

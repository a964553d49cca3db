import { charactersBetween } from '../text/character-classes';
import { matchFrom } from '../text/matching';
import { compactBefore, type DigitRun, type NumberReading } from './reading';
import { endOfDigits } from './runs';
import { unitAt } from './units';

const LETTERS = `${charactersBetween('A', 'Z')}${charactersBetween('a', 'z')}_@`;

/** 5·15, 1+3+N, 7×24 without a unit of time, 1:500, 2.0版: names and codes made of digits, and the signs in or behind them. */
const SHAPES: readonly (readonly [signs: string, RegExp])[] = [
  ['·•・', /\d{1,2}[·•・]\d{1,2}/y],
  ['+', /\d{1,3}(?:\+(?:\d{1,3}|[XxNn]))+(?!\d)/y],
  ['.', /\d+(?:\.\d+){2,}/y],
  [':/', /\d{1,3}[:/]\d{1,6}(?!\d)/y],
  [' .版级代年频号', /\d+(?:\.\d+)?[ ]?(?:版|级|代|年级|频道|号)/y],
  ['.', /\d+\.\d+(?=系统|平台|时代|模式|工程|改革|升级)/y],
  [`.${LETTERS}`, /\d+(?:\.\d+)?(?![wW](?![A-Za-z]))[A-Za-z_@][A-Za-z0-9_.-]*/y],
];
/** By the code of the first character behind the leading digits. */
const SHAPES_BY_SIGN = new Map<number, readonly RegExp[]>(
  [...SHAPES.map(([signs]) => signs).join('')].map((sign) => [
    sign.charCodeAt(0),
    SHAPES.filter(([signs]) => signs.includes(sign)).map(([, shape]) => shape),
  ]),
);

/** The page number of text taken from a PDF: - 3 -. */
const PAGE = /\d{1,4} ?[-—–]{1,2}[ \r]*(?=\n|$|\0)/y;
/** 附件1, 表 2, 图3: the number of a piece, unless a measure word makes a count of it. */
const PIECE = /(?:双|附件|附表|附图|附录|(?<![发代报列])表|图|附|专栏|样例|模板)$/;
/** 网站标识码: 3208290001; these name a number of any length. */
const IDENTIFIED = /(?:页码|序号|代码|标识码|备案号|ICP备|网安备|许可证|编号|索引号|[Pp]age)[:号]{0,2}$/;
/** What either of them ends in. */
const NAMING = '双件表图录栏例板码号案备证e:';
/** Behind a number with its measure word these make a place or a brand of it: 68海里景区. */
const NAME_HEADS = '景街公观大小艺文创';
const NAMES = /景区|街区|公园|观光|大厦|小区|艺术区|文创|创意/y;

const LONGEST_COUNT = 9;

const reading = (candidate: DigitRun, end: number): NumberReading => ({ start: candidate.start, end, role: 'code' });

function isPage(candidate: DigitRun): number | null {
  const { folded, start, before } = candidate;
  if (before !== '-' && before !== '—' && before !== '–') return null;
  const match = matchFrom(PAGE, folded, start);
  return match ? candidate.end : null;
}

/** “1135”: a number that fills its quotation marks is a name; “2018” may be a year. */
function isQuoted({ folded, start, end }: DigitRun): boolean {
  if (!'“"「『'.includes(folded.charAt(start - 1) || ' ') || !'”"」』'.includes(folded.charAt(end) || ' '))
    return false;
  return !/^(?:19|20)\d\d$/.test(folded.slice(start, end));
}

const isName = (folded: string, at: number): boolean =>
  NAME_HEADS.includes(folded.charAt(at) || ' ') && matchFrom(NAMES, folded, at) !== null;

function shapeEnd({ folded, start, end }: DigitRun): number | null {
  const sign = folded.charCodeAt(endOfDigits(folded, start));
  for (const shape of SHAPES_BY_SIGN.get(sign) ?? []) {
    const match = matchFrom(shape, folded, start);
    if (match && start + match[0].length >= end) return start + match[0].length;
  }
  return null;
}

/** Reads page numbers, numbers of annexes, versions, anniversaries and identifiers. */
export function readCode(candidate: DigitRun): NumberReading | null {
  const { folded, start, end, afterAt } = candidate;
  const page = isPage(candidate);
  if (page !== null) return reading(candidate, page);
  const shaped = shapeEnd(candidate);
  if (shaped !== null) return reading(candidate, shaped);
  if (isQuoted(candidate)) return reading(candidate, end);
  const unit = unitAt(folded, afterAt);
  if (isName(folded, afterAt + (unit?.length ?? 0))) return reading(candidate, end);
  if (unit !== null) return null;
  const digits = folded.slice(start, end);
  if (
    (digits.startsWith('0') && /^0\d/.test(digits)) ||
    (digits.length > LONGEST_COUNT && !/[.,万亿]/.test(digits + candidate.after))
  ) {
    return reading(candidate, end);
  }
  const before = compactBefore(folded, start, 5);
  if (!NAMING.includes(before.charAt(before.length - 1) || ' ')) return null;
  const isPiece = /^\d{1,3}$/.test(digits) && !/^[万亿多余]/.test(candidate.after);
  return (isPiece && PIECE.test(before)) || IDENTIFIED.test(before) ? reading(candidate, end) : null;
}

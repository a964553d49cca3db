/** The commonest characters of the genre: any other of a word tells more. */
const COMMON = new Set(
  '信息政公开条年府动情况理度请数一主申件报项作类行市告本工总的中量和人体第二管委到机文其共等据办内建上要计在发收统目下规关不事日增新为复我有月处例网次部会来以0123456789',
);
const COMMON_COST = 6;
/** Two neighbours tell more than any one character, unless they are such as stand in every sentence. */
const PAIR_COST = 0.2;
const COMMON_PAIRS = new Set('政府 政务 信息 公开 主动 工作 行政 机关 部门 情况 年度 申请 全市 发布 制度'.split(' '));
const COMMON_PAIR_COST = 3;
/** Wider classes, such as all digits or all of Chinese, tell nothing. */
const WIDEST_CLASS = 12;

/** One character, or two that stand side by side. */
type Pieces = ReadonlySet<string>;

interface Reader {
  readonly source: string;
  at: number;
}

/** What one part of a sequence tells. */
interface Part {
  /** Null where nothing can be told. */
  readonly needed: Pieces | null;
  /** It is one character of those that it needs, so that what stands beside it makes pairs. */
  readonly isOne: boolean;
  /** It takes no room: what stands before it and behind it are neighbours. */
  readonly isEmpty: boolean;
}

const UNKNOWN: Part = { needed: null, isOne: false, isEmpty: false };
const ANCHOR: Part = { needed: null, isOne: false, isEmpty: true };
const one = (characters: Iterable<string>): Part => ({ needed: new Set(characters), isOne: true, isEmpty: false });

/**
 * Characters, or pairs of neighbours, of which every text that an expression matches has at least one, so that a text with
 * none of them need not be searched. Null where none can be told. Understands what the core's expressions use; what it
 * does not understand needs nothing, which is always true.
 */
export function neededPieces({ source, flags }: RegExp): ReadonlySet<string> | null {
  return /[ivu]/.test(flags) ? null : readAlternatives({ source, at: 0 });
}

/** All alternatives up to a closing bracket: one of each of them is needed. */
function readAlternatives(reader: Reader): Pieces | null {
  const all = new Set<string>();
  let isKnown = true;
  do {
    const needed = readSequence(reader);
    if (needed === null) isKnown = false;
    else for (const piece of needed) all.add(piece);
  } while (reader.source[reader.at++] === '|');
  return isKnown ? all : null;
}

/** A sequence needs each of its parts and pairs of them: what tells most is taken. */
function readSequence(reader: Reader): Pieces | null {
  let best: Pieces | null = null;
  let before: Pieces | null = null;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const { needed, isOne, isEmpty } = readPart(reader);
    const isOptional = readQuantifier(reader);
    if (needed !== null && !isOptional) {
      best = cheaper(best, needed);
      if (isOne && before !== null) best = cheaper(best, pairsOf(before, needed));
    }
    if (!isEmpty) before = isOne && !isOptional ? needed : null;
  }
  return best;
}

const cheaper = (a: Pieces | null, b: Pieces): Pieces => (a === null || cost(b) <= cost(a) ? b : a);

function pairsOf(left: Pieces, right: Pieces): Pieces {
  const pairs = new Set<string>();
  for (const a of left) for (const b of right) pairs.add(a + b);
  return pairs;
}

function cost(needed: Pieces): number {
  let sum = 0;
  for (const piece of needed) sum += costOf(piece);
  return sum;
}

function costOf(piece: string): number {
  if (piece.length === 1) return COMMON.has(piece) ? COMMON_COST : 1;
  return COMMON_PAIRS.has(piece) || /\d\d/.test(piece) ? COMMON_PAIR_COST : PAIR_COST;
}

function readPart(reader: Reader): Part {
  const character = reader.source.charAt(reader.at++);
  switch (character) {
    case '(':
      return readGroup(reader);
    case '[':
      return readClass(reader);
    case '\\':
      return readEscape(reader);
    case '^':
    case '$':
      return ANCHOR;
    case '.':
      return UNKNOWN;
    default:
      return one(character);
  }
}

/** What must not stand before or behind a match is not needed; what must is. */
function readGroup(reader: Reader): Part {
  const opening = /\?(?::|<?[=!]|<\w+>)/y;
  opening.lastIndex = reader.at;
  const kind = opening.exec(reader.source)?.[0] ?? '';
  reader.at += kind.length;
  const needed = readAlternatives(reader);
  const isEmpty = /[=!]$/.test(kind);
  return { needed: kind.endsWith('!') ? null : needed, isOne: false, isEmpty };
}

function readClass(reader: Reader): Part {
  const end = endOfClass(reader.source, reader.at);
  const body = reader.source.slice(reader.at, end);
  reader.at = end + 1;
  const isSimple = !/^\^|\\|-/.test(body) && body.length <= WIDEST_CLASS;
  return isSimple ? one(body) : UNKNOWN;
}

function endOfClass(source: string, from: number): number {
  let at = from;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}

/** `\.` is a point; `\d`, `\s` and the like are too wide, and `\u…` too rare to be worth reading. */
function readEscape(reader: Reader): Part {
  const character = reader.source.charAt(reader.at++);
  if (character === 'u') reader.at += 4;
  if (character === 'x') reader.at += 2;
  if (character === 'b' || character === 'B') return ANCHOR;
  return /\w/.test(character) ? UNKNOWN : one(character);
}

/** Steps over `?`, `*`, `+`, `{1,3}`; true where the part before it may be missing. */
function readQuantifier(reader: Reader): boolean {
  const quantifier = /(?:([?*])|\+|\{(\d+)[\d,]*\})\??/y;
  quantifier.lastIndex = reader.at;
  const match = quantifier.exec(reader.source);
  if (match === null) return false;
  reader.at += match[0].length;
  return match[1] !== undefined || match[2] === '0';
}

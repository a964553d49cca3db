/** The commonest characters of the genre: any other of a word tells more. */
const COMMON = new Set(
  '信息政公开条年府动情况理度请数一主申件报项作类行市告本工总的中量和人体第二管委到机文其共等据办内建上要计在发收统目下规关不事日增新为复我有月处例网次部会来以0123456789',
);
const COMMON_COST = 6;
/** Wider classes, such as all digits or all of Chinese, tell nothing. */
const WIDEST_CLASS = 12;

type Needed = ReadonlySet<string> | null;

interface Reader {
  readonly source: string;
  at: number;
}

/**
 * Characters of which every text that an expression matches has at least one, so that a text with none of them need not
 * be searched. Null where none can be told. Understands what the core's expressions use; what it does not understand
 * needs nothing, which is always true.
 */
export function neededCharacters({ source, flags }: RegExp): ReadonlySet<string> | null {
  return /[ivu]/.test(flags) ? null : readAlternatives({ source, at: 0 });
}

/** All alternatives up to a closing bracket: one of each of them is needed. */
function readAlternatives(reader: Reader): Needed {
  const all = new Set<string>();
  let isKnown = true;
  do {
    const needed = readSequence(reader);
    if (needed === null) isKnown = false;
    else for (const character of needed) all.add(character);
  } while (reader.source[reader.at++] === '|');
  return isKnown ? all : null;
}

/** A sequence needs each of its parts: the one that tells most is taken. */
function readSequence(reader: Reader): Needed {
  let best: Needed = null;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const needed = readPart(reader);
    const isOptional = readQuantifier(reader);
    if (needed !== null && !isOptional && (best === null || cost(needed) <= cost(best))) best = needed;
  }
  return best;
}

function cost(needed: ReadonlySet<string>): number {
  let sum = 0;
  for (const character of needed) sum += COMMON.has(character) ? COMMON_COST : 1;
  return sum;
}

function readPart(reader: Reader): Needed {
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
    case '.':
      return null;
    default:
      return new Set(character);
  }
}

/** What must not stand before or behind a match is not needed; what must is. */
function readGroup(reader: Reader): Needed {
  const opening = /\?(?::|<?[=!]|<\w+>)/y;
  opening.lastIndex = reader.at;
  const kind = opening.exec(reader.source)?.[0] ?? '';
  reader.at += kind.length;
  const needed = readAlternatives(reader);
  return kind.endsWith('!') ? null : needed;
}

function readClass(reader: Reader): Needed {
  const end = endOfClass(reader.source, reader.at);
  const body = reader.source.slice(reader.at, end);
  reader.at = end + 1;
  const isSimple = !/^\^|\\|-/.test(body) && body.length <= WIDEST_CLASS;
  return isSimple ? new Set(body) : null;
}

function endOfClass(source: string, from: number): number {
  let at = from;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}

/** `\.` is a point; `\d`, `\s` and the like are too wide, and `\u…` too rare to be worth reading. */
function readEscape(reader: Reader): Needed {
  const character = reader.source.charAt(reader.at++);
  if (character === 'u') reader.at += 4;
  if (character === 'x') reader.at += 2;
  return /\w/.test(character) ? null : new Set(character);
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

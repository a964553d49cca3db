import type { CharacterClasses } from '../character-classes';

/** Characters of a row of words are told apart by their low bits before the tree is asked. */
const BUCKETS = 2048;
const LOW_BITS = BUCKETS - 1;

/** Words of several kinds, looked for together: one walk over a text finds them all. */
export interface WordTree<Kind> {
  /** By node and character the next node; node 0 is the root. */
  readonly next: ReadonlyMap<number, number>;
  /** By node the place of the word that ends there in the order of preference; infinity where none does. */
  readonly ranks: readonly number[];
  readonly kinds: readonly Kind[];
  /** By the low bits of a character: not 0 if a word may begin with it. */
  readonly firsts: Uint8Array;
}

const edge = (node: number, code: number): number => (node << 16) | code;

/**
 * Rows of a kind and its words, written like an expression of plain characters, `(?:…|…)` and `?`. Of several words that
 * begin at one place the first is found, as an expression would find it: 复议申请 as one, if a row before says so.
 */
export function wordTree<Kind>(rows: readonly (readonly [Kind, string])[]): WordTree<Kind> {
  const next = new Map<number, number>();
  const ranks = [Number.POSITIVE_INFINITY];
  const kinds: Kind[] = [];
  const firsts = new Uint8Array(BUCKETS);
  const childOf = (node: number, code: number): number => {
    const known = next.get(edge(node, code));
    if (known !== undefined) return known;
    next.set(edge(node, code), ranks.length);
    return ranks.push(Number.POSITIVE_INFINITY) - 1;
  };
  for (const [kind, words] of rows) {
    for (const word of readAlternatives({ source: words, at: 0 })) {
      let node = 0;
      for (let i = 0; i < word.length; i++) node = childOf(node, word.charCodeAt(i));
      ranks[node] = Math.min(ranks[node] ?? 0, kinds.length);
      kinds.push(kind);
      firsts[word.charCodeAt(0) & LOW_BITS] = 1;
    }
  }
  return { next, ranks, kinds, firsts };
}

const NONE: readonly never[] = [];

/** The kinds of the words between two places of a text, in order; characters of `noise` may stand inside of words. */
export function kindsIn<Kind>(
  { next, ranks, kinds, firsts }: WordTree<Kind>,
  text: string,
  from: number,
  to: number,
  noise: CharacterClasses,
): readonly Kind[] {
  let found: Kind[] | null = null;
  for (let at = from; at < to; ) {
    let rank = Number.POSITIVE_INFINITY;
    let end = at + 1;
    if (firsts[text.charCodeAt(at) & LOW_BITS] !== 0) {
      for (let i = at, node = 0; i < to; i++) {
        const code = text.charCodeAt(i);
        const child = next.get(edge(node, code));
        if (child === undefined && noise[code] === 0) break;
        if (child === undefined) continue;
        node = child;
        if ((ranks[node] as number) >= rank) continue;
        rank = ranks[node] as number;
        end = i + 1;
      }
    }
    if (rank !== Number.POSITIVE_INFINITY) {
      found ??= [];
      found.push(kinds[rank] as Kind);
    }
    at = end;
  }
  return found ?? NONE;
}

interface Reader {
  readonly source: string;
  at: number;
}

/** The words of all alternatives up to a closing bracket, the preferred first. */
function readAlternatives(reader: Reader): string[] {
  const words: string[] = [];
  do words.push(...readSequence(reader));
  while (reader.source[reader.at++] === '|');
  return words;
}

function readSequence(reader: Reader): readonly string[] {
  let words = [''];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const endings = readPart(reader);
    if (reader.source[reader.at] === '?') {
      reader.at++;
      endings.push('');
    }
    words = words.flatMap((word) => endings.map((ending) => word + ending));
  }
  return words;
}

function readPart(reader: Reader): string[] {
  if (!reader.source.startsWith('(?:', reader.at)) return [reader.source.charAt(reader.at++)];
  reader.at += 3;
  return readAlternatives(reader);
}

import type { WordClass } from './word-class';

/** Words by their first character; sorted when they are first asked for, as there are many such lists and few are needed at once. */
export type Vocabulary = () => WordsByFirst;

type WordsByFirst = ReadonlyMap<string, readonly string[]>;

export function vocabularyOf(classes: readonly WordClass[]): Vocabulary {
  let sorted: WordsByFirst | undefined;
  return () => {
    sorted ??= byFirstOf(classes);
    return sorted;
  };
}

function byFirstOf(classes: readonly WordClass[]): WordsByFirst {
  const byFirst = new Map<string, string[]>();
  for (const { word } of classes.flat()) {
    const first = word.charAt(0);
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [word]);
    else if (!known.includes(word)) known.push(word);
  }
  return byFirst;
}

/** How the characters from a place on are best read: how many remain unread, and how long the word there is, 0 for none. */
interface Step {
  readonly unread: number;
  readonly length: number;
}

/** The pieces of a text that no words of a vocabulary make up, where it is cut so that the least remains. Linear in the text. */
export function unreadWords(text: string, vocabulary: Vocabulary): readonly string[] {
  const words = vocabulary();
  const steps: Step[] = new Array(text.length + 1).fill({ unread: 0, length: 0 });
  for (let at = text.length - 1; at >= 0; at--) steps[at] = bestAt(text, at, words, steps);
  const pieces: string[] = [];
  let piece = '';
  for (let at = 0; at < text.length; ) {
    const { length = 0 } = steps[at] ?? {};
    if (length === 0) piece += text.charAt(at);
    else if (piece !== '') {
      pieces.push(piece);
      piece = '';
    }
    at += Math.max(1, length);
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function bestAt(text: string, at: number, words: WordsByFirst, steps: readonly Step[]): Step {
  let best: Step = { unread: (steps[at + 1]?.unread ?? 0) + 1, length: 0 };
  for (const word of words.get(text.charAt(at)) ?? []) {
    const unread = steps[at + word.length]?.unread ?? Number.POSITIVE_INFINITY;
    if (text.startsWith(word, at) && unread < best.unread) best = { unread, length: word.length };
  }
  return best;
}

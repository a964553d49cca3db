import { compact, type Mention } from './mention';
import type { Sentence } from './narrative';
import { mayBeScoped, type Scope, scopeOf, scopeSigns } from './scope';

/** Longer sentences are lists: each number is looked at alone. */
const LONG = 600;

const isScoped = (folded: string, { start, end }: Sentence): boolean =>
  end - start > LONG || mayBeScoped(compact(folded.slice(start, end)));

/** The scope of a mention, of which `start` is where its sentence, or as much of it as counts, begins. */
export type ScopeReader = (mention: Mention, sentence: Sentence, start: number) => Scope;

/** Reads scopes, mention after mention: where a sentence has no words of scope so far, nothing is looked for. */
export function scopeReader(folded: string, names: string, year: number | null): ScopeReader {
  let current: Sentence | null = null;
  let [signs, read] = [0, 0];
  let scoped: boolean | null = null;
  return ({ figure, clauseText }, sentence, start) => {
    if (sentence !== current) {
      current = sentence;
      [signs, read, scoped] = [0, sentence.start, null];
    }
    signs |= scopeSigns(folded, read, figure.start);
    read = figure.start;
    if (signs === 0) return 'year';
    scoped ??= isScoped(folded, sentence);
    return scoped ? scopeOf(compact(folded.slice(start, figure.start)), clauseText, names, year, signs) : 'year';
  };
}

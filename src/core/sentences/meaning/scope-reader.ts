import { compact, type Mention } from '../mentions/mention';
import type { Sentence } from '../segments/place';
import { isScoped, type OwnNames, type Scope, scopeAt, scopeSigns } from './scope';

/** Longer sentences are lists: each number is looked at alone. */
const LONG = 600;

/** The scope of a mention, of which `start` is where its sentence, or as much of it as counts, begins. */
export type ScopeReader = (mention: Mention, sentence: Sentence, start: number) => Scope;

/** Reads scopes, mention after mention: where a sentence has no words of scope so far, nothing is looked for. */
export function scopeReader(folded: string, names: OwnNames, year: number | null): ScopeReader {
  let current: Sentence | null = null;
  let signs = 0;
  let read = 0;
  let scoped: boolean | null = null;
  return ({ figure, clauseText }, sentence, start) => {
    if (sentence !== current) {
      current = sentence;
      [signs, read, scoped] = [0, sentence.start, null];
    }
    signs |= scopeSigns(folded, read, figure.start);
    read = figure.start - 1;
    if (signs === 0) return 'year';
    scoped ??= isScopedSentence(folded, sentence, signs | scopeSigns(folded, read, sentence.end));
    return scoped ? scopeAt(folded, { start, end: figure.start }, clauseText, names, year, signs) : 'year';
  };
}

const isScopedSentence = (folded: string, { start, end }: Sentence, signs: number): boolean =>
  end - start > LONG || isScoped(compact(folded.slice(start, end)), signs);

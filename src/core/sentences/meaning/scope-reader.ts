import { compact, type Mention } from '../mentions/mention';
import type { Sentence } from '../segments/place';
import { isScoped, type OwnNames, type Scope, scopeAt } from './scope';

/** Longer sentences are lists: each number is looked at alone. */
const LONG = 600;

/** The scope of a mention, of which `start` is where its sentence, or as much of it as counts, begins. */
export type ScopeReader = (mention: Mention, sentence: Sentence, start: number) => Scope;

/** Reads scopes, mention after mention: a sentence without any words of scope is looked at once. */
export function scopeReader(folded: string, names: OwnNames, year: number | null): ScopeReader {
  let current: Sentence | null = null;
  let scoped = false;
  return ({ figure, clauseText }, sentence, start) => {
    if (sentence !== current) {
      current = sentence;
      scoped = isScopedSentence(folded, sentence);
    }
    return scoped ? scopeAt(folded, { start, end: figure.start }, clauseText, names, year) : 'year';
  };
}

const isScopedSentence = (folded: string, { start, end }: Sentence): boolean =>
  end - start > LONG || isScoped(compact(folded.slice(start, end)));

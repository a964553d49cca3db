import { compact, type Mention } from './mention';
import type { Sentence } from './narrative';
import { isScoped, type OwnNames, type Scope, scopeOf, scopeSigns } from './scope';

/** Longer sentences are lists: each number is looked at alone. */
const LONG = 600;

/** The scope of a mention, of which `start` is where its sentence, or as much of it as counts, begins. */
export type ScopeReader = (mention: Mention, sentence: Sentence, start: number) => Scope;

/** Reads scopes, mention after mention: in a sentence without words of scope nothing is looked for. */
export function scopeReader(folded: string, names: OwnNames, year: number | null): ScopeReader {
  let current: Sentence | null = null;
  let signs = 0;
  return ({ figure, clauseText }, sentence, start) => {
    if (sentence.end - sentence.start > LONG) signs = scopeSigns(folded, start, figure.start);
    else if (sentence !== current) signs = signsOf(folded, sentence);
    current = sentence;
    if (signs === 0) return 'year';
    return scopeOf(compact(folded.slice(start, figure.start)), clauseText, names, year, signs);
  };
}

/** The words of scope that a sentence may have; 0 if it has none. */
function signsOf(folded: string, { start, end }: Sentence): number {
  const signs = scopeSigns(folded, start, end);
  return signs !== 0 && isScoped(compact(folded.slice(start, end)), signs) ? signs : 0;
}

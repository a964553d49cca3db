import { alone, finderOf, type Phrase } from '../phrase';
import type { WordClass } from '../word-class';

/** How a label says what its number counts: words that do so by themselves, separated by blanks, a phrase, or a class of words. */
type Wording = string | Phrase | WordClass;

/** What a number of a sentence counts, and the wordings that say so. */
export interface ConceptRule {
  readonly concept: string;
  readonly wordings: readonly (Phrase | WordClass)[];
  readonly words: RegExp;
  /** The units of which the number must have one; any if left out. */
  readonly units?: ReadonlySet<string>;
  /** The words are the form's own: enough evidence to accuse. Others only confirm. */
  readonly statutory?: true;
}

export function rule(concept: string, ...told: readonly Wording[]): ConceptRule {
  const wordings = told.map((one) => (typeof one === 'string' ? alone(one) : one));
  return { concept, wordings, words: finderOf(...wordings) };
}

/** In the words of a form. */
export const law = (concept: string, ...told: readonly Wording[]): ConceptRule => ({
  ...rule(concept, ...told),
  statutory: true,
});

/** The same of numbers that are counted in these units, separated by blanks. */
export const countedIn = (units: string, one: ConceptRule): ConceptRule => ({
  ...one,
  units: new Set(units.split(' ')),
});

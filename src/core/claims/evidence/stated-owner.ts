import type { Measurement } from '../../sentences/meaning/measurement';
import { compact } from '../../sentences/mentions/mention';
import { WHOLE_PLACE } from '../../subjects/whole-place';
import { oneOf } from '../../subjects/word-class';
import type { ClaimContext } from '../claim-context';
import { otherSubjects } from './whose';

const WHOLE = new RegExp(oneOf(WHOLE_PLACE), 'g');
/** How far back a sentence is looked at. */
const REACH = 160;
const ALL_LEVELS = '各级';

/** 全县, 我县, 本县 are one; 我局 is another: by its last character, `各级` for all bodies of a place. */
const levelOf = (word: string): string => (/^[全我本]/.test(word) ? (word.at(-1) ?? '') : ALL_LEVELS);

/** The last body that the words up to a number name as an owner: 县 of 全县, the name of another body; null where none is. */
function ownerIn(words: string, names: string): string | null {
  const whole = [...words.matchAll(WHOLE)].at(-1);
  const other = otherSubjects(words, names).at(-1);
  if (other === undefined) return whole === undefined ? null : levelOf(whole[0]);
  if (whole === undefined || words.lastIndexOf(other) > whole.index) return other;
  return levelOf(whole[0]);
}

/** What is counted in these are bodies themselves: 小学31所 is no number of a school's. */
const OF_BODIES = new Set(['所', '家']);

/** Whom the sentence of a number names before it as the owner of numbers; null where it names nobody, or bodies are what is counted. */
export const statedOwner = ({ place, figure, unit }: Measurement, context: ClaimContext): string | null =>
  OF_BODIES.has(unit) ? null : ownerBefore(figure.start, place.sentence, context);

/** The same for a place of a sentence. */
export function ownerBefore(at: number, sentence: number, { folded, narrative, names }: ClaimContext): string | null {
  const start = Math.max(narrative.sentences[sentence]?.start ?? 0, at - REACH);
  return ownerIn(compact(folded.slice(Math.min(start, at), at)), names());
}

/** Whether two owners may be one: the same, or one of them not named. */
export const mayBeOneOwner = (a: string | null, b: string | null): boolean =>
  a === b || a === null || b === null || a === ALL_LEVELS || b === ALL_LEVELS;

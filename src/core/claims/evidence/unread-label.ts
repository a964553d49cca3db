import type { Measurement } from '../../sentences/meaning/measurement';
import { ALL_LABEL_WORDS, LABEL_WORDS } from '../../subjects/labels';
import { EMBRACING } from '../../subjects/list-words';
import { OUR_MATTER, REQUEST } from '../../subjects/our-matter';
import { phraseSource } from '../../subjects/phrase';
import { OF_ALL_OF_THEM, OF_CARRIED } from '../../subjects/predicates';
import { UNTIL_YEAR_END } from '../../subjects/times';
import { unreadWords, type Vocabulary, vocabularyOf } from '../../subjects/unread-words';
import { oneOf } from '../../subjects/word-class';
import type { ClaimContext } from '../claim-context';
import { isOwnName } from './own-name';

const VOCABULARIES = new Map<string, Vocabulary>(
  Object.entries(LABEL_WORDS).map(([concept, classes]) => [concept, vocabularyOf(classes)]),
);
const EVERY = vocabularyOf(ALL_LABEL_WORDS);

/** Whether it is known which words may stand in the labels of a concept. */
export const hasVocabulary = (concept: string): boolean => VOCABULARIES.has(concept);

/** Numbers told before in the same clause, the ends of the year. */
const TOLD = /\d[\d.,]*[万千百]{0,2}[件项个份条宗起例次元]次?/g;
const YEAR_END = new RegExp(phraseSource(UNTIL_YEAR_END), 'g');
const YEARS = /(\d{4})年度?/g;
/** Another year is what these are told of. */
const TURNED_OVER = new Set(['carried', 'forward']);

/**
 * The words in the clause of a number that make it a number of less or of something else than its subject, as far as one
 * can tell: those that no word of the subject's own label explains. Empty for subjects whose words are not listed.
 */
export function unreadLabel(count: Measurement, context: ClaimContext): readonly string[] {
  const { concept, clauseText, before, after } = count;
  const vocabulary = VOCABULARIES.get(concept ?? '');
  if (vocabulary === undefined) return [];
  const plain = plainWords(count, context);
  const wordsBefore = clauseText.endsWith(before) ? clauseText.slice(0, clauseText.length - before.length) : '';
  const whole = unreadWords(plain(clauseText), vocabulary);
  const label =
    whole.length === 0 ? whole : [...unreadWords(plain(wordsBefore), EVERY), ...unreadWords(plain(before), vocabulary)];
  return [...label, ...unreadWords(plain(after.replace(predicateOf(count), '')), vocabulary)].filter(
    (piece) => !isOwnName(piece, context.names()),
  );
}

/** What it is, and then what was done with all of it. */
const NOUN = `^(的?(?:${oneOf(OUR_MATTER, REQUEST)})?)`;
const ALL_OF_THEM = new RegExp(`${NOUN}(?:${oneOf(OF_ALL_OF_THEM)}).*$`);
const CARRIED_ONES = new RegExp(`${NOUN}(?:${oneOf(OF_ALL_OF_THEM, OF_CARRIED)}).*$`);

const predicateOf = ({ concept }: Measurement): RegExp => (TURNED_OVER.has(concept ?? '') ? CARRIED_ONES : ALL_OF_THEM);

/** The words in the clause of a number, whatever it counts, that are in no label of the form. */
export function unreadClause(count: Measurement, context: ClaimContext): readonly string[] {
  const words = plainWords(count, context)(count.clauseText);
  return unreadWords(words, EVERY).filter((piece) => !isOwnName(piece, context.names()));
}

/** Leaves out of words what says nothing of their number: those told before it, the report's year and its end. */
const plainWords =
  ({ concept }: Measurement, { year }: ClaimContext) =>
  (words: string): string =>
    words
      .replace(YEAR_END, '')
      .replace(YEARS, (printed, told) => (TURNED_OVER.has(concept ?? '') || Number(told) === year ? '' : printed))
      .replace(TOLD, '');

const EMBRACES = new RegExp(`^(?:${oneOf(EMBRACING)})`);

/**
 * Words of other numbers that say what a number is of and were not understood: those of the total whose part it is,
 * 权责清单事项3200项,其中行政许可310项, and those of what its bracket says that it includes, 废止23件(含市委文件20件).
 */
export function unreadBeside(count: Measurement, context: ClaimContext): readonly string[] {
  const head = context.heads[count.index];
  const next = context.counts[count.index + 1];
  const isIncluded = next?.owner?.index === count.index && next.concept === null && EMBRACES.test(next.before);
  return [
    ...(head === undefined ? [] : unreadClause(head, context)),
    ...(isIncluded ? unreadClause(next, context) : []),
  ];
}

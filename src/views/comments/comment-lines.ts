import type { Analysis, Finding } from '../../core/model/analysis';
import type { Fix } from '../../core/repair/fix';
import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import { modelVocabulary } from '../../messages/vocabulary';
import { viewWords } from '../view-words';
import { quotation } from './quotation';

/** What a comment in a document says of a finding: that, the places it is about, and what could be changed; a line each. */
export function commentLines(
  { text, form }: Analysis,
  { severity, message, related }: Finding,
  fixes: readonly Fix[],
  language: Language,
): readonly string[] {
  const say = messages(language, form);
  const words = viewWords(language).comments;
  return [
    `${modelVocabulary(language).severities[severity]} ${say(message)}`,
    ...related.map((place) => `· ${say(place.message)} ${words.quoted(quotation(text.slice(place.start, place.end)))}`),
    ...fixes.map((fix) => words.fix(say(fix.title))),
  ];
}

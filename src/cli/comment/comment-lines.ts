import type { Analysis, Finding } from '../../core/model/analysis';
import type { Fix } from '../../core/repair/fix';
import type { Say } from '../../messages/messages';
import type { CliWords } from '../words';
import { quotation } from './quotation';

/** What a comment says of a finding: that, the places it is about, and what could be changed; a line each. */
export function commentLines(
  { text }: Analysis,
  { severity, message, related }: Finding,
  fixes: readonly Fix[],
  say: Say,
  words: CliWords,
): readonly string[] {
  return [
    `${words.severity[severity]} ${say(message)}`,
    ...related.map(
      (place) => `· ${say(place.message)} ${words.commenting.quoted(quotation(text.slice(place.start, place.end)))}`,
    ),
    ...fixes.map((fix) => words.fix(say(fix.title))),
  ];
}

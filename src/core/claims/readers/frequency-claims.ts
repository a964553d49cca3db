import { exactInteger } from '../../arithmetic/exact';
import { isPoint, point } from '../../arithmetic/interval';
import type { RelationDraft } from '../../relations/draft';
import type { Measurement } from '../../sentences/meaning/measurement';
import { representative, termOf } from '../../sentences/mentions/amounts';
import { phraseSource, says } from '../../subjects/phrase';
import { EACH_PERIOD, ON_PUBLICATION, SESSION, TIMES_A_YEAR, TOLD_OR_PLANNED } from '../../subjects/sessions';
import type { ClaimContext } from '../claim-context';
import { claimDraft, stated } from '../drafts';

const EVERY = new RegExp(phraseSource(EACH_PERIOD, '('));

/** How often a sentence says that the meetings of the form took place, as the least number of a year; null if it does not. */
function leastOf({ unit, scope, clauseText, after, value }: Measurement): number | null {
  if ((unit !== '次' && unit !== '场') || scope !== 'year' || !isPoint(value)) return null;
  if (!says(SESSION, after) || !says(ON_PUBLICATION, clauseText + after) || says(TOLD_OR_PLANNED, clauseText))
    return null;
  const each = TIMES_A_YEAR[EVERY.exec(clauseText)?.at(-1) ?? ''];
  return each === undefined ? null : each * Number(representative(value).units);
}

/** 每季度召开1次工作例会: four a year, where the table has three. The table may not count them all: a hint. */
export function readFrequencyClaims({ counts, stated: statedReadings }: ClaimContext): RelationDraft[] {
  return counts.flatMap((count) => {
    const least = leastOf(count);
    const [held] = least === null ? [] : statedReadings('meetings');
    if (least === null || held == null || held.cells.some(({ state }) => state !== 'number')) return [];
    const said = { ...termOf(count, 'right'), value: point(exactInteger(least)), text: String(least) };
    return [claimDraft('usual-at-least', 'frequency', [...stated('left', held.cells), said], { severity: 'hint' })];
  });
}

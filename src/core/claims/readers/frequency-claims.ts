import { exactInteger } from '../../arithmetic/exact';
import { isPoint, point } from '../../arithmetic/interval';
import type { RelationDraft } from '../../relations/draft';
import type { Count } from '../../sentences/meaning/count';
import { representative, termOf } from '../../sentences/mentions/amounts';
import { phraseSource, says } from '../../subjects/phrase';
import { EACH_PERIOD, ON_PUBLICATION, SESSION, TIMES_A_YEAR, TOLD_OR_PLANNED } from '../../subjects/sessions';
import { cellTerm } from '../evidence/cells';
import type { Passage } from '../passage';

const EVERY = new RegExp(phraseSource(EACH_PERIOD, '('));

/** How often a sentence says that the meetings of the form took place, as the least number of a year; null if it does not. */
function leastOf({ unit, scope, clauseText, after, value }: Count): number | null {
  if ((unit !== '次' && unit !== '场') || scope !== 'year' || !isPoint(value)) return null;
  if (!says(SESSION, after) || !says(ON_PUBLICATION, clauseText + after) || says(TOLD_OR_PLANNED, clauseText))
    return null;
  const each = TIMES_A_YEAR[EVERY.exec(clauseText)?.at(-1) ?? ''];
  return each === undefined ? null : each * Number(representative(value).units);
}

/** 每季度召开1次工作例会: four a year, where the table has three. The table may not count them all: a hint. */
export function readFrequencyClaims({ counts, stated }: Passage): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  for (const count of counts) {
    const least = leastOf(count);
    if (least === null) continue;
    const [held] = stated('meetings');
    if (held == null || held.cells.some(({ state }) => state !== 'number')) continue;
    const terms = [
      ...held.cells.map((cell) => cellTerm(cell, 'left')),
      { ...termOf(count, 'right'), value: point(exactInteger(least)), text: String(least) },
    ];
    drafts.push({ kind: 'usual-at-least', source: 'frequency', severity: 'hint', terms });
  }
  return drafts;
}

import { exactInteger } from '../../arithmetic/exact';
import { isPoint, point } from '../../arithmetic/interval';
import type { RelationDraft } from '../../relations/draft';
import { cellTerm } from '../meaning/cells';
import type { Count } from '../meaning/count';
import { representative, termOf } from '../mentions/amounts';
import type { Passage } from '../passage';

/** How often in a year. */
const TIMES: Readonly<Record<string, number>> = { 周: 50, 月: 12, 季: 4, 半: 2 };
const EVERY = /每个?(周|月|季|半年)/;
const PERIOD = /每个?(周|月|季|半)/;
const SESSION = /^\S{0,20}(?:会议|例会|专题会)/;
/** The meetings of the form are about the publication of information. */
const OURS = /(?:信息|政务)公开/;
/** 要求各单位每月召开1次: what others are told to do, or what is planned. */
const ASKED = /要求|各(?:部门|单位|乡镇|街道)|拟|将|计划|原则上|至少|力争/;

/** How often a sentence says that the meetings of the form took place, as the least number of a year; null if it does not. */
function leastOf({ unit, scope, clauseText, after, value }: Count): number | null {
  if ((unit !== '次' && unit !== '场') || scope !== 'year' || !EVERY.test(clauseText) || !isPoint(value)) return null;
  if (!SESSION.test(after) || !OURS.test(clauseText + after) || ASKED.test(clauseText)) return null;
  const each = TIMES[PERIOD.exec(clauseText)?.[1] ?? ''];
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

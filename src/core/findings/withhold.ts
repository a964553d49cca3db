import type { Analysis, Finding, Relation } from '../model/analysis';
import type { FindingKey } from '../model/codes';
import { coverageOf } from '../model/coverage';
import { reason } from '../relations/reason';
import { lostNumbers } from '../text/lost-numbers';

/**
 * A text that lost digits accuses nobody: of its findings none is left but the word of
 * why, and what did not agree is undecidable. `text` is the document without its markup.
 */
export function withheld(analysis: Analysis): Analysis {
  const { text } = analysis;
  const [first, ...others] = lostNumbers(text);
  if (!first) return analysis;
  return without(analysis, noticeOf('notice.lost-numbers', first.start, first.end, { count: others.length + 1 }));
}

function without(analysis: Analysis, notice: Finding): Analysis {
  const relations = analysis.relations.map(undecided);
  return { ...analysis, relations, findings: [notice], coverage: coverageOf(analysis.figures, relations) };
}

const undecided = (relation: Relation): Relation =>
  relation.verdict === 'violated' ? { ...relation, verdict: 'undecidable', reason: reason('damaged') } : relation;

function noticeOf(key: FindingKey, start: number, end: number, args: Record<string, number> = {}): Finding {
  return { code: 'notice', severity: 'information', message: { key, args }, relation: null, related: [], start, end };
}

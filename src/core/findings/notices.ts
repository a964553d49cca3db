import type { Analysis, Finding } from '../model/analysis';
import type { FindingKey } from '../model/codes';

/** What is said of a document as a whole: no fault of its author, but it bears on how it was read. */
export function withNotices(analysis: Analysis, keys: readonly FindingKey[]): Analysis {
  if (keys.length === 0) return analysis;
  return { ...analysis, findings: [...keys.map(noticeOf), ...analysis.findings] };
}

const noticeOf = (key: FindingKey): Finding => ({
  code: 'notice',
  severity: 'information',
  message: { key, args: {} },
  relation: null,
  related: [],
  start: 0,
  end: 0,
});

import type { Analysis } from './report/analysis';
import { linesOf } from './text/lines';

export interface AnalyzeOptions {
  /** The same body's report for the year before: opens the cross-year relations. */
  readonly previous?: Analysis;
}

/**
 * The only door of the core. Pure and synchronous; never throws, whatever the text.
 * Ranges in the result are UTF-16 offsets into `text`, which must come without a byte-order mark.
 */
export function analyze(text: string, _options: AnalyzeOptions = {}): Analysis {
  return {
    text,
    lines: linesOf(text),
    form: 'none',
    title: null,
    issuer: null,
    year: null,
    period: null,
    signedOn: null,
    sections: [],
    tables: [],
    figures: [],
    relations: [],
    findings: [],
    coverage: { figures: 0, related: 0, classified: 0, unread: 0, relations: { holds: 0, violated: 0, allowed: 0, undecidable: 0 } },
  };
}

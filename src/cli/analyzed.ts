import { analyze } from '../core/analyze';
import type { Analysis } from '../core/model/analysis';
import type { Correction } from '../core/model/correction';
import { type Failure, failure } from './failure';
import type { Loaded } from './load';

/**
 * The analysis never throws; should it still, one report must not take the others with it. A report that was given as that of the
 * year before and is of another year would accuse for nothing.
 */
export function analyzed(
  { text, format, notices }: Loaded,
  previous?: Analysis,
  corrections: readonly Correction[] = [],
): Analysis | Failure {
  try {
    const analysis = analyze(text, { corrections, ...(format && { format }), ...(previous && { previous }) });
    if (previous?.year != null && analysis.year !== null && previous.year !== analysis.year - 1)
      return failure('not-year-before', `${previous.year} ${analysis.year}`);
    const said = new Set(analysis.findings.map(({ message }) => message.key));
    const unsaid = notices.filter(({ message }) => !said.has(message.key));
    return unsaid.length === 0 ? analysis : { ...analysis, findings: [...unsaid, ...analysis.findings] };
  } catch (error) {
    return failure('internal', error instanceof Error ? error.message : String(error));
  }
}

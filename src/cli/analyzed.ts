import { type AnalyzeOptions, analyze } from '../core/analyze';
import type { Analysis } from '../core/model/analysis';
import type { Correction } from '../core/model/correction';
import { type Failure, failure } from './failure';
import type { Loaded } from './load';
import { type GivenYears, otherYear } from './years/given-years';

/**
 * The analysis never throws; should it still, one report must not take the others with it. A report that was given as that of the
 * year before and is of another year would accuse for nothing: named by somebody it is a fault, found by name it is left out.
 */
export function analyzed(
  loaded: Loaded,
  years?: GivenYears,
  corrections: readonly Correction[] = [],
  evidence = false,
): Analysis | Failure {
  const { text, format, notices } = loaded;
  try {
    const analysis = analyze(text, {
      corrections,
      ...(evidence && { evidence }),
      ...(format && { format }),
      ...(years && beside(years)),
    });
    const before = years ? otherYear(years, analysis) : null;
    if (before !== null)
      return years?.isFound
        ? analyzed(loaded, undefined, corrections, evidence)
        : failure('not-year-before', `${before} ${analysis.year}`);
    const said = new Set(analysis.findings.map(({ message }) => message.key));
    const unsaid = notices.filter(({ message }) => !said.has(message.key));
    return unsaid.length === 0 ? analysis : { ...analysis, findings: [...unsaid, ...analysis.findings] };
  } catch (error) {
    return failure('internal', error instanceof Error ? error.message : String(error));
  }
}

const beside = ({ previous, isUncertain, beforePrevious }: GivenYears): AnalyzeOptions => ({
  previous,
  ...(isUncertain && { previousIsUncertain: true }),
  ...(beforePrevious && { beforePrevious }),
});

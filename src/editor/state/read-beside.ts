import type { AnalyzeOptions } from '../../core/analyze';
import type { Analysis } from '../../core/model/analysis';
import type { EarlierReport } from './years';

type Beside = Pick<AnalyzeOptions, 'previous' | 'previousIsUncertain' | 'beforePrevious'>;

/** How `analyze()` is told of the report of the year before. */
export const besideEarlier = (earlier: EarlierReport | undefined): Beside =>
  earlier === undefined
    ? {}
    : {
        previous: earlier.analysis,
        ...(earlier.isUncertain && { previousIsUncertain: true }),
        ...(earlier.before && { beforePrevious: earlier.before }),
      };

const READ = new WeakMap<Analysis, EarlierReport>();

/** An analysis remembers the report that it was read beside: its places in that report, and its fixes, need it. */
export function remembering(analysis: Analysis, earlier: EarlierReport | undefined): Analysis {
  if (earlier !== undefined) READ.set(analysis, earlier);
  return analysis;
}

export const readBeside = (analysis: Analysis): EarlierReport | undefined => READ.get(analysis);

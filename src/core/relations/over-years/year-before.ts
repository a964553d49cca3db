import type { Analysis } from '../../model/analysis';

/** The report of the year before, as relations between the two years use it. */
export interface YearBefore {
  readonly report: Analysis;
  /** False where its body is only likely the same: then it confirms, and accuses nobody. */
  readonly isCertain: boolean;
}

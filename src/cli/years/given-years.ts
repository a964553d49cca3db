import type { Analysis } from '../../core/model/analysis';

/** The reports of the years before that one report is read beside. */
export interface GivenYears {
  readonly previous: Analysis;
  /** As it is named to people. */
  readonly path: string;
  /** Found by name and year, not named by somebody: then another year is no fault, and a doubtful body accuses nobody. */
  readonly isFound: boolean;
  readonly isUncertain: boolean;
  readonly beforePrevious?: Analysis | undefined;
}

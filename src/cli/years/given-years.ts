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

/** The year of a report that was given as that of the year before and is none; null where it is, or where a year is not known. */
export function otherYear({ previous }: GivenYears, { year }: Analysis): number | null {
  return previous.year !== null && year !== null && previous.year !== year - 1 ? previous.year : null;
}

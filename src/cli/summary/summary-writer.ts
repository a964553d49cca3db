import type { Reporter } from '../reporter';

/** What a summary is written into: counts what it took. */
export interface SummaryWriter extends Reporter {
  readonly reports: () => number;
  readonly findings: () => number;
}

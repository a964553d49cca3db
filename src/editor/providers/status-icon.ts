import type { ReportStanding } from '../state/diagnostics';

/** The sign of how a report stands. A tick is only for one that was judged as a whole and in which nothing is found. */
export function iconOf({ status: { status }, problems, hints }: ReportStanding): string {
  if (status === 'not-readable') return 'error';
  if (problems > 0) return 'warning';
  if (status === 'nothing-to-judge') return 'circle-slash';
  if (status === 'partly-read') return 'question';
  return hints > 0 ? 'lightbulb' : 'check';
}

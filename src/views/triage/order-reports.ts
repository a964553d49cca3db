import { SEVERITIES } from '../../core/model/severities';
import type { ListedReport } from './listed-report';

/** A copy with the reports that have the gravest findings first; among equals those with more of these, then by path. */
export const orderReports = <Report extends ListedReport>(reports: readonly Report[]): readonly Report[] =>
  [...reports].sort((a, b) => gravityOf(b) - gravityOf(a) || (a.path < b.path ? -1 : Number(a.path > b.path)));

/** More findings than a report has of one level. */
const BASE = 10_000;

/** Of two reports the one with more findings of the gravest level has the larger number; hints decide nothing. */
const gravityOf = ({ findings }: ListedReport): number =>
  SEVERITIES.filter((level) => level !== 'hint').reduce(
    (sum, level) => sum * BASE + findings.filter(({ severity }) => severity === level).length,
    0,
  );

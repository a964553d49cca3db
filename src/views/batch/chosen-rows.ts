import { filterReports } from '../triage/filter-reports';
import type { ListedFinding } from '../triage/listed-report';
import { orderReports } from '../triage/order-reports';
import type { BatchColumn, BatchRow, BatchValue } from './batch-row';

/** What somebody wants to see of many reports, and in which order. Empty words choose everything. */
export interface BatchChoice {
  /** Words that a report or a finding of it holds. */
  readonly words: string;
  /** A part of the name of the body. */
  readonly body: string;
  readonly year: string;
  readonly severity: string;
  readonly code: string;
  /** The id of a column; empty for the order by gravity. */
  readonly sort: string;
  readonly isDescending: boolean;
}

export const EVERY_REPORT: BatchChoice = {
  words: '',
  body: '',
  year: '',
  severity: '',
  code: '',
  sort: '',
  isDescending: false,
};

/** The reports that are wanted, each with those of its findings that are; sorted, what has no value last. */
export function chosenRows(
  rows: readonly BatchRow[],
  columns: readonly BatchColumn[],
  choice: BatchChoice,
): readonly BatchRow[] {
  const wanted = filterReports(rows.filter(isOf(choice)), choice.words).flatMap(withFindings(choice));
  const column = columns.findIndex(({ id }) => id === choice.sort);
  return column < 0 ? orderReports(wanted) : sorted(wanted, column, choice.isDescending);
}

function isOf({ body, year }: BatchChoice): (row: BatchRow) => boolean {
  const part = body.trim();
  return (row) =>
    (part === '' || (row.issuer ?? '').includes(part)) && (year === '' || String(row.year ?? '') === year);
}

function withFindings({ severity, code }: BatchChoice): (row: BatchRow) => readonly BatchRow[] {
  if (severity === '' && code === '') return (row) => [row];
  const isWanted = (finding: ListedFinding): boolean =>
    (severity === '' || finding.severity === severity) && (code === '' || finding.code === code);
  return (row) => {
    const findings = row.findings.filter(isWanted);
    return findings.length === 0 ? [] : [{ ...row, findings }];
  };
}

const COLLATOR = new Intl.Collator('zh', { numeric: true });

function sorted(rows: readonly BatchRow[], column: number, isDescending: boolean): readonly BatchRow[] {
  const sign = isDescending ? -1 : 1;
  const cellOf = ({ cells }: BatchRow): BatchValue => cells[column] ?? null;
  return [...rows].sort((a, b) => {
    const [one, other] = [cellOf(a), cellOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * compared(one, other) || (a.path < b.path ? -1 : 1);
  });
}

const compared = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number' ? one - other : COLLATOR.compare(String(one), String(other));

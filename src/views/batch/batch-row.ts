import type { ListedReport } from '../triage/listed-report';

export type BatchValue = string | number | null;

/** A column of the table of many reports. */
export interface BatchColumn {
  readonly id: string;
  readonly title: string;
  readonly kind: 'text' | 'number';
}

/** The line of a report in the table of many, with what was found in it. Null stands for what there is not. */
export interface BatchRow extends ListedReport {
  /** In the order of the columns. */
  readonly cells: readonly BatchValue[];
}

import type { Language } from '../../messages/language';
import { h, type ViewNode } from '../node';
import { viewWords } from '../view-words';
import { batchFilters, type CodeNames } from './batch-filters';
import type { BatchColumn, BatchRow } from './batch-row';
import type { BatchChoice } from './chosen-rows';

/** What there is of many reports, and what was chosen of it. */
export interface Batch {
  readonly language: Language;
  readonly columns: readonly BatchColumn[];
  readonly rows: readonly BatchRow[];
  /** Those of the rows that were chosen, in their order. */
  readonly chosen: readonly BatchRow[];
  readonly choice: BatchChoice;
  readonly names: CodeNames;
  /** How much of what there is the rows are. */
  readonly notice: string;
  /** Whether a check of the folder would say more. */
  readonly offersCheck: boolean;
}

/** What stands above the table: how much of what there is, what is chosen by, and what the choice comes to. */
export function aboveTheTable(batch: Batch): readonly ViewNode[] {
  const { language, rows, choice, names, notice, offersCheck } = batch;
  const words = viewWords(language).batch;
  const check = h('button', { type: 'button', class: 'tool', 'data-check': true }, words.check);
  const told = h('p', { class: 'notice', key: 'notice', role: 'status' }, notice, offersCheck && check);
  return rows.length === 0 ? [told] : [told, batchFilters(rows, choice, language, names), shown(batch)];
}

function shown({ language, columns, rows, chosen }: Batch): ViewNode {
  const words = viewWords(language).batch;
  const parts = [
    words.shown(chosen.length, rows.length),
    ...(chosen.length === 0 ? [words.noneChosen] : totals(columns, chosen)),
  ];
  return h('p', { class: 'shown', key: 'shown', role: 'status' }, parts.join(' · '));
}

const ADDED: readonly string[] = ['errors', 'warnings', 'information', 'hints', 'accepted'];

/** Of the rows that are shown, as the sheet adds up what a filter leaves; of a column without a number there is no sum. */
function totals(columns: readonly BatchColumn[], rows: readonly BatchRow[]): readonly string[] {
  const sum = (at: number): number => rows.reduce((all, { cells }) => all + Number(cells[at] ?? 0), 0);
  const isCounted = (at: number): boolean => rows.some(({ cells }) => (cells[at] ?? null) !== null);
  return columns.flatMap(({ id, title }, at) => (ADDED.includes(id) && isCounted(at) ? [`${title} ${sum(at)}`] : []));
}

import { cellId, type FormTable, type Row } from '../../core/forms/form';
import type { GridView, LabelView, RowView } from '../snapshot';
import type { DrawCell } from './draw-cell';
import { label } from './labels';

const RULE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const RESULTS = 'requests.results';
/** Columns of labels: chapter, outcome, ground. */
const LABEL_COLUMNS = 3;
/** An outcome that has grounds, and its first ground on the same line: (三)不予公开1.属于国家秘密. */
const OUTCOME_WITH_GROUND = /^([(（][一二三四五六七八九十]+[)）][^\d]*?)(\d+[.、．].+)$/;

/** Section 3: seven columns of applicants; the outcomes stand in groups beside 三、本年度办理结果. */
export function requestGrid(table: FormTable, draw: DrawCell): readonly GridView[] {
  const cellsOf = (row: Row) => table.columns.map((column) => draw(cellId(table, row, column)));
  const rows = table.rows.filter(({ id }) => id !== RESULTS);
  const labels = labelsOf(rows, table.rows.find(({ id }) => id === RESULTS)?.label ?? '');
  const drawn = rows.map((row, i): RowView => ({ labels: labels[i] ?? [], cells: cellsOf(row), heading: false }));
  return [{ caption: '', labelColumns: LABEL_COLUMNS, head: headOf(table), rows: drawn }];
}

function headOf({ columns }: FormTable): GridView['head'] {
  const [person, ...others] = columns.map((column) => column.label);
  const total = others.pop();
  return [
    [label(RULE, { columns: LABEL_COLUMNS, rows: 3 }), label('申请人情况', { columns: columns.length })],
    [
      label(person ?? '', { rows: 2 }),
      label('法人或其他组织', { columns: others.length }),
      label(total ?? '', { rows: 2 }),
    ],
    others.map((text) => label(text)),
  ];
}

interface Group {
  readonly outcome: string;
  readonly grounds: string[];
}

/** The labels of each row: a chapter spans its outcomes, an outcome its grounds. */
function labelsOf(rows: readonly Row[], results: string): readonly (readonly LabelView[])[] {
  const isOutcome = (row: Row): boolean => !/^[一二四五六七八九十]、/.test(row.label);
  const groups = groupsOf(rows.filter(isOutcome));
  const outcomes = groups.flatMap(({ outcome, grounds }) =>
    grounds.length === 0
      ? [[label(outcome, { columns: 2 })]]
      : grounds.map((ground, i) => [...(i === 0 ? [label(outcome, { rows: grounds.length })] : []), label(ground)]),
  );
  const count = outcomes.length;
  let next = 0;
  return rows.map((row) => {
    if (!isOutcome(row)) return [label(row.label, { columns: LABEL_COLUMNS })];
    const own = outcomes[next++] ?? [];
    return next === 1 ? [label(results, { rows: count }), ...own] : own;
  });
}

function groupsOf(rows: readonly Row[]): readonly Group[] {
  const groups: Group[] = [];
  for (const { label: text } of rows) {
    const [, outcome, ground] = OUTCOME_WITH_GROUND.exec(text) ?? [];
    const last = groups.at(-1);
    if (outcome !== undefined && ground !== undefined) groups.push({ outcome, grounds: [ground] });
    else if (/^\d/.test(text) && last) last.grounds.push(text);
    else groups.push({ outcome: text, grounds: [] });
  }
  return groups;
}

import type { CellView, GridView, LabelView, RowView, Snapshot, TableView } from '../views/snapshot';
import { FINDING_WORDS } from './finding-words';
import type { ExportCell, Sheet } from './sheet';
import { withTotalFormulas } from './total-formulas';

const LABEL_WIDTH = 30;
const CELL_WIDTH = 12;

/** One sheet a table, printed as its form prints it, and one of findings. */
export function sheetsOf(snapshot: Snapshot): readonly Sheet[] {
  const { language } = snapshot;
  const tables: TableView[] = [];
  const gather = (sections: typeof snapshot.sections): void => {
    for (const section of sections) {
      tables.push(...section.tables);
      gather(section.children);
    }
  };
  gather(snapshot.sections);
  const used = new Set<string>();
  const sheets = tables.map((table) => tableSheet(table, nameOf(table.title || table.id, used), snapshot));
  return [...sheets, findingSheet(snapshot, nameOf(FINDING_WORDS[language].sheet, used))];
}

function nameOf(wanted: string, used: Set<string>): string {
  const plain =
    wanted
      .replace(/[[\]:*?/\\]/g, ' ')
      .trim()
      .slice(0, 27) || 'table';
  let name = plain;
  for (let i = 2; used.has(name); i++) name = `${plain} ${i}`;
  used.add(name);
  return name;
}

function tableSheet({ grids }: TableView, name: string, snapshot: Snapshot): Sheet {
  const labelColumns = Math.max(0, ...grids.map((grid) => grid.labelColumns));
  const columns = Math.max(1, ...grids.map((grid) => grid.labelColumns + widthOf(grid)));
  const widths = Array.from({ length: columns }, (_, i) => (i < labelColumns ? LABEL_WIDTH : CELL_WIDTH));
  const rows = grids.flatMap((grid, i) => [...(i > 0 ? [[]] : []), ...gridRows(grid)]);
  return { name, widths, rows: withTotalFormulas(rows, snapshot) };
}

const widthOf = ({ rows }: GridView): number => Math.max(0, ...rows.map(({ cells }) => cells.length));

function gridRows({ caption, head, rows }: GridView): Sheet['rows'] {
  return placed([
    ...(caption === '' ? [] : [[{ value: caption } satisfies ExportCell]]),
    ...head.map((labels) => labels.map((label) => labelCell(label, 'head'))),
    ...rows.map(rowCells),
  ]);
}

const labelCell = ({ text, columns, rows, indent }: LabelView, style: 'head' | 'label'): ExportCell => ({
  value: `${'\u3000'.repeat(indent)}${text}`,
  columns,
  rows,
  style,
});

const rowCells = ({ labels, cells }: RowView): ExportCell[] => [
  ...labels.map((label) => labelCell(label, 'label')),
  ...cells.map(valueCell),
];

function valueCell({ text, state, mark, start }: CellView): ExportCell {
  const plain = text.replaceAll(',', '');
  const value = state === 'number' && /^-?\d{1,15}(?:\.\d+)?$/.test(plain) ? Number(plain) : text === '' ? null : text;
  return { value, start, style: mark === 'violated' || mark === 'involved' ? mark : 'value' };
}

/** A cell that spans others needs empty places in the rows and columns that it covers. */
function placed(rows: readonly (readonly ExportCell[])[]): (ExportCell | null)[][] {
  const covered = new Set<string>();
  return rows.map((cells, y) => {
    const line: (ExportCell | null)[] = [];
    for (const cell of cells) {
      while (covered.has(`${y} ${line.length}`)) line.push(null);
      const { columns = 1, rows: depth = 1 } = cell;
      const x = line.length;
      for (let down = 1; down < depth; down++)
        for (let across = 0; across < columns; across++) covered.add(`${y + down} ${x + across}`);
      line.push(cell, ...Array.from({ length: columns - 1 }, () => null));
    }
    return line;
  });
}

/** The status of the report stands before its findings. */
function findingSheet({ findings, status, language }: Snapshot, name: string): Sheet {
  const words = FINDING_WORDS[language];
  const head = words.columns.map((value): ExportCell => ({ value, style: 'head' }));
  const rows = findings.map(({ severityName, line, code, message, fixes }) =>
    [severityName, line, code, message, fixes[0]?.title ?? null].map(
      (value): ExportCell => ({ value, style: 'label' }),
    ),
  );
  const standing: ExportCell[] = [null, null, 'status', status.text].map((value) => ({ value }));
  return { name, widths: [8, 8, 18, 80, 40], rows: [head, standing, ...rows] };
}

import { type Column, columnsOf, type Form, type FormTable, type Row } from '../../core/forms/form';

/** A statutory table of a form as rows between bars, blank, ready to fill; plain text and Markdown alike. */
export function blankTable(form: Form, table: FormTable): string {
  const rows = table.rows.filter((row) => isPrinted(form, row));
  return `${linesOf({ ...table, rows }).join('\n')}\n`;
}

function linesOf(table: FormTable): string[] {
  if (table.layout === 'flat') return flatTable(table);
  return table.columns.length > 0 ? oneHeader(table) : ownHeaders(table);
}

/** 「(六)其他处理」 is one row in the form of 2019 and three in the one that is in use. */
const isPrinted = (form: Form, row: Row): boolean =>
  !row.optional || row.id.startsWith('requests.other.') === (form.years[1] === null);

const bar = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => wide(cell)).join(' | ')} |`.replace(/ {2,}/g, ' ');
const rule = (count: number): string => bar(Array.from({ length: count }, () => '---'));

/** The printed forms have full-width brackets and colons. */
const wide = (label: string): string =>
  /[\u4e00-\u9fff]/.test(label)
    ? label.replaceAll('(', '（').replaceAll(')', '）').replaceAll(':', '：').replaceAll(',', '，')
    : label;

function oneHeader(table: FormTable): string[] {
  const withUnits = table.rows.some((row) => row.unit !== undefined);
  const head = withUnits ? ['统计指标', '单位', ...labels(table.columns)] : ['项目', ...labels(table.columns)];
  const rows = table.rows.map((row) => {
    const filled = row.heading ? '——' : '';
    return bar([row.label, ...(withUnits ? [row.unit ?? '——'] : []), ...table.columns.map(() => filled)]);
  });
  return [bar(head), rule(head.length), ...rows];
}

/** A block of rows under each header of its own. */
function ownHeaders(table: FormTable): string[] {
  const width = 1 + Math.max(...table.rows.map((row) => columnsOf(table, row).length));
  const pad = (cells: readonly string[]) => [...cells, ...Array.from({ length: width - cells.length }, () => '')];
  const blocks = new Map<readonly Column[], Row[]>();
  for (const row of table.rows) blocks.set(columnsOf(table, row), [...(blocks.get(columnsOf(table, row)) ?? []), row]);
  const body = [...blocks].map(([columns, rows]) => [
    bar(pad(['信息内容', ...labels(columns)])),
    ...rows.map((row) => bar(pad([row.label]))),
  ]);
  const [first, ...rest] = body;
  return [...(first?.slice(0, 1) ?? []), rule(width), ...(first?.slice(1) ?? []), ...rest.flat()];
}

/** All values in one row below the headers, as section 4 prints them. */
function flatTable(table: FormTable): string[] {
  const groups = table.rows.flatMap((row) => table.columns.map((_, i) => (i === 0 ? row.label : '')));
  const heads = table.rows.flatMap(() => labels(table.columns));
  return [bar(groups), rule(groups.length), bar(heads), bar(groups.map(() => ''))];
}

const labels = (columns: readonly Column[]): string[] => columns.map((column) => column.label);

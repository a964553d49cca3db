import { type Column, columnsOf, type Form, type FormTable, type Row } from '../forms/form';

/** A statutory table of a form as rows between bars, blank, with the head that the form prints; plain text and Markdown alike. */
export function blankTable(form: Form, table: FormTable): string {
  const rows = table.rows.filter((row) => isPrinted(form, row));
  const [first = [], ...others] = rowsOf({ ...table, rows });
  const rule = first.map(() => '---');
  return `${[first, rule, ...others].map(bar).join('\n')}\n`;
}

function rowsOf(table: FormTable): (readonly string[])[] {
  if (table.layout === 'flat') return flatTable(table);
  return table.columns.length > 0 ? oneHeader(table) : ownHeaders(table);
}

/** 「(六)其他处理」 is one row in the form of 2019 and three in the one that is in use. */
const isPrinted = (form: Form, row: Row): boolean =>
  !row.optional || row.id.startsWith('requests.other.') === (form.years[1] === null);

const bar = (cells: readonly string[]): string => `| ${cells.map(asPrinted).join(' | ')} |`.replace(/ {2,}/g, ' ');

/** The printed forms have full-width brackets and colons. */
const asPrinted = (label: string): string =>
  /[\u4e00-\u9fff]/.test(label)
    ? label.replaceAll('(', '（').replaceAll(')', '）').replaceAll(':', '：').replaceAll(',', '，')
    : label;

const blanks = (count: number): string[] => Array.from({ length: count }, () => '');

function oneHeader(table: FormTable): (readonly string[])[] {
  const withUnits = table.rows.some((row) => row.unit !== undefined);
  const names = withUnits ? ['统计指标', '单位'] : ['项目'];
  const rows = table.rows.map((row) => [
    row.label,
    ...(withUnits ? [row.unit ?? '——'] : []),
    ...table.columns.map(() => (row.heading ? '——' : '')),
  ]);
  return [...(table.head ?? [[...names, ...labels(table.columns)]]), ...rows];
}

/** A block of rows under each caption and header of its own. */
function ownHeaders(table: FormTable): (readonly string[])[] {
  const width = 1 + Math.max(...table.rows.map((row) => columnsOf(table, row).length));
  const padded = (cells: readonly string[]) => [...cells, ...blanks(width - cells.length)];
  let above: readonly Column[] | null = null;
  return table.rows.flatMap((row) => {
    const columns = columnsOf(table, row);
    const caption = table.captions?.[row.id];
    const header = caption === undefined && columns === above ? [] : [padded(['信息内容', ...labels(columns)])];
    above = columns;
    return [...(caption === undefined ? [] : [padded([caption])]), ...header, padded([row.label])];
  });
}

/** All values in one row below the headers, as section 4 prints them. */
function flatTable(table: FormTable): (readonly string[])[] {
  const values = blanks(table.rows.length * table.columns.length);
  const groups = table.rows.flatMap((row) => table.columns.map((_, i) => (i === 0 ? row.label : '')));
  return [...(table.head ?? [groups, table.rows.flatMap(() => labels(table.columns))]), values];
}

const labels = (columns: readonly Column[]): string[] => columns.map((column) => column.label);

import type { Form } from '../forms/form';
import { statutoryHeadings } from '../forms/sections';
import { applied } from '../repair/fix';
import type { Range } from '../text/range';
import { alignEdits } from './align-table';
import { barTableAt } from './bar-table';
import { blankTable } from './blank-table';
import { firstPlace } from './cells-to-fill';

/** What a new report is of. */
export interface NewReport {
  /** The body whose report it is: 青屏县人民政府. */
  readonly issuer: string;
  readonly year: number;
  readonly form: Form;
  readonly markup: 'markdown' | 'plain';
}

export interface BlankReport {
  readonly text: string;
  /** The first cell of its first table. */
  readonly caret: Range;
}

/** A report with nothing filled in: title, headings and the tables of the form, each under its heading, else at the end. */
export function blankReport({ issuer, year, form, markup }: NewReport): BlankReport {
  const isMarkdown = markup === 'markdown';
  const title = `${isMarkdown ? '# ' : ''}${issuer.trim()}${year}年政府信息公开工作年度报告`;
  const tables = new Map(form.tables.map((table) => [table.title, alignedTable(blankTable(form, table))]));
  const parts = statutoryHeadings(form.family).flatMap((heading) => {
    const own = tables.get(heading.slice(2));
    tables.delete(heading.slice(2));
    return [`${isMarkdown ? '## ' : ''}${heading}`, ...(own === undefined ? [] : [own])];
  });
  const annexes = [...tables].flatMap(([name, table]) => [`${isMarkdown ? '## ' : ''}附表：${name}`, table]);
  const text = `${[title, ...parts, ...annexes].join('\n\n')}\n`;
  return { text, caret: caretIn(text) };
}

/** With its bars below each other, without its last line break. */
export function alignedTable(table: string): string {
  const parsed = barTableAt(table, 0);
  return (parsed ? applied(table, alignEdits(parsed, table)) : table).trimEnd();
}

function caretIn(text: string): Range {
  const table = barTableAt(text, text.indexOf('|'));
  return table ? firstPlace(text, table) : { start: text.length, end: text.length };
}

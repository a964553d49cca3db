import * as vscode from 'vscode';
import { formById } from '../core/forms/all';
import type { Analysis, Cell, Section, Table } from '../core/report/analysis';
import type { Range } from '../core/text/range';
import { indicatorName } from '../messages/indicator-name';
import { indexOf } from './analysis-index';
import { toRange } from './ranges';
import { SELECTOR } from './recognition';
import { type Services, words } from './services';
import { language } from './settings';

/** Sections, tables and indicator groups, each with a mark where its numbers disagree. Breadcrumbs and sticky scroll follow. */
export function registerOutline({ reports }: Services): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    provideDocumentSymbols(document) {
      const analysis = reports.analysisOf(document);
      return analysis ? outlineOf(analysis) : [];
    },
  };
  return vscode.languages.registerDocumentSymbolProvider(SELECTOR, provider, { label: words().reportName });
}

export function outlineOf(analysis: Analysis): vscode.DocumentSymbol[] {
  const roots = analysis.sections.map((section) => sectionSymbol(analysis, section));
  for (const table of analysis.tables) place(roots, tableSymbol(analysis, table));
  return roots;
}

function sectionSymbol(analysis: Analysis, section: Section): vscode.DocumentSymbol {
  const extent = { start: section.start, end: endOf(section) };
  const symbol = symbolOf(analysis, headingText(analysis, section), vscode.SymbolKind.Module, extent, section.heading);
  symbol.children = section.children.map((child) => sectionSymbol(analysis, child));
  return symbol;
}

/** As printed, on one line. VS Code takes no empty name. */
export function headingText({ text }: Analysis, { heading }: Section): string {
  return text.slice(heading.start, heading.end).replace(/\s+/g, ' ').trim() || '—';
}

/** A section may end where its first child begins: VS Code wants children inside. */
export const endOf = (section: Section): number => Math.max(section.end, ...section.children.map(endOf));

function tableSymbol(analysis: Analysis, table: Table): vscode.DocumentSymbol {
  const symbol = symbolOf(analysis, words().table, vscode.SymbolKind.Struct, table, table);
  symbol.children = groupsOf(table).map(({ id, cells }) => {
    const extent = {
      start: Math.min(...cells.map((cell) => cell.start)),
      end: Math.max(...cells.map((cell) => cell.end)),
    };
    return symbolOf(analysis, groupName(table, id, cells), vscode.SymbolKind.Field, extent, extent);
  });
  return symbol;
}

interface Group {
  readonly id: string;
  readonly cells: readonly Cell[];
}

/** Cells of one row of the form; where a row has one cell, cells of one subject (`request.received.…`). */
function groupsOf(table: Table): readonly Group[] {
  const rows = rowsOf(table.form);
  const groups = new Map<string, Cell[]>();
  for (const cell of table.cells.values()) {
    const row = cell.id.slice(0, Math.max(cell.id.lastIndexOf('/'), cell.id.lastIndexOf('.')));
    const id = rows.has(row) || cell.id.includes('/') ? row : cell.id.split('.').slice(0, 2).join('.');
    const known = groups.get(id);
    if (known) known.push(cell);
    else groups.set(id, [cell]);
  }
  return [...groups].map(([id, cells]) => ({ id, cells }));
}

const rowsOf = (form: string): ReadonlySet<string> =>
  new Set(
    formById(form)?.tables.flatMap((table) => (table.columns.length === 1 ? [] : table.rows.map((row) => row.id))),
  );

/** The row's label; for an id that is no row, the name of its first cell without the column. */
function groupName(table: Table, id: string, cells: readonly Cell[]): string {
  const named = indicatorName(language(), table.form, id);
  // An id that is no cell of this table may be one of another form: fees of 2014, the row of 行政事业性收费 since 2021.
  if (named !== id && table.cells.has(id)) return named;
  return indicatorName(language(), table.form, cells[0]?.id ?? id).split(' · ')[0] || id;
}

function symbolOf(
  analysis: Analysis,
  name: string,
  kind: vscode.SymbolKind,
  extent: Range,
  selection: Range,
): vscode.DocumentSymbol {
  const broken = indexOf(analysis)
    .findingsIn(extent)
    .filter(({ severity }) => severity !== 'hint').length;
  const mark = broken > 0 ? `⚠ ${words().problems(broken)}` : '';
  return new vscode.DocumentSymbol(name, mark, kind, toRange(analysis, extent), toRange(analysis, selection));
}

/** Puts a table under the innermost section that holds its beginning. */
function place(symbols: vscode.DocumentSymbol[], table: vscode.DocumentSymbol): void {
  const holder = symbols.find(
    (symbol) => symbol.range.contains(table.range.start) && symbol.kind === vscode.SymbolKind.Module,
  );
  if (!holder) {
    symbols.push(table);
    return;
  }
  holder.range = holder.range.union(table.range);
  place(holder.children, table);
}

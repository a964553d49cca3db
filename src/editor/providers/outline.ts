import * as vscode from 'vscode';
import { isProblem } from '../../core/findings/analysis-status';
import { FORMS, formById } from '../../core/forms/all';
import type { Analysis, Cell, Section, Table } from '../../core/model/analysis';
import { lineRange } from '../../core/text/lines';
import type { Range } from '../../core/text/range';
import { indicatorName } from '../../messages/indicator-name';
import type { Language } from '../../messages/language';
import { shownFindings } from '../state/diagnostics';
import { toRange } from '../state/ranges';
import { SELECTOR } from '../state/recognition';
import type { Services } from '../state/services';
import { language } from '../state/settings';
import { words } from '../words/speech';
import type { EditorWords } from '../words/words-zh';

/** Sections, tables and indicator groups, each with a mark where its numbers disagree. Breadcrumbs and sticky scroll follow. */
export function registerOutline(services: Services): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    provideDocumentSymbols(document) {
      const analysis = services.reports.analysisOf(document);
      if (!analysis) return [];
      const shown = shownFindings(services, document.uri, analysis);
      const problems = shown.map(({ finding, severity }) => ({ ...finding, severity })).filter(isProblem);
      return outlineOf(analysis, problems, document.languageId === 'markdown');
    },
  };
  return vscode.languages.registerDocumentSymbolProvider(SELECTOR, provider, { label: words().reportName });
}

/** As VS Code has it for headings of Markdown. */
export const SECTION = vscode.SymbolKind.String;

/** Asked for once an outline: VS Code puts the settings together anew whenever one is read. */
interface Voice {
  /** What the status bar counts. */
  readonly problems: readonly Range[];
  readonly language: Language;
  readonly words: EditorWords;
}

/**
 * In Markdown, headings with `#` are left to VS Code's own outline, which lists them already; what stands below them goes up in
 * their place.
 */
export function outlineOf(analysis: Analysis, problems: readonly Range[], isMarkdown = false): vscode.DocumentSymbol[] {
  const voice: Voice = { problems, language: language(), words: words() };
  const roots = analysis.sections.map((section) => sectionSymbol(analysis, section, voice));
  for (const table of analysis.tables) place(roots, tableSymbol(analysis, table, voice));
  return isMarkdown ? roots.flatMap((symbol) => withoutMarked(analysis, symbol)) : roots;
}

function sectionSymbol(analysis: Analysis, section: Section, voice: Voice): vscode.DocumentSymbol {
  const symbolFor = symbolsOf(analysis, voice);
  const extent = { start: section.start, end: endOf(section) };
  const symbol = symbolFor(headingText(analysis, section), SECTION, extent, section.heading);
  symbol.children = section.children.map((child) => sectionSymbol(analysis, child, voice));
  return symbol;
}

function withoutMarked(analysis: Analysis, symbol: vscode.DocumentSymbol): vscode.DocumentSymbol[] {
  symbol.children = symbol.children.flatMap((child) => withoutMarked(analysis, child));
  const { start, end } = lineRange(analysis.lines, symbol.selectionRange.start.line);
  const isMarked = symbol.kind === SECTION && /^ {0,3}#/.test(analysis.text.slice(start, end));
  return isMarked ? symbol.children : [symbol];
}

/** As printed, on one line. VS Code takes no empty name. */
export function headingText({ text }: Analysis, { heading }: Section): string {
  return text.slice(heading.start, heading.end).replace(/\s+/g, ' ').trim() || '—';
}

/** A section may end where its first child begins: VS Code wants children inside. */
export const endOf = (section: Section): number =>
  section.children.reduce((end, child) => Math.max(end, endOf(child)), section.end);

function tableSymbol(analysis: Analysis, table: Table, voice: Voice): vscode.DocumentSymbol {
  const symbolFor = symbolsOf(analysis, voice);
  const symbol = symbolFor(titleOf(table) ?? voice.words.table, vscode.SymbolKind.Struct, table, table);
  symbol.children = groupsOf(table).map(({ id, cells }) => {
    const extent = {
      start: Math.min(...cells.map((cell) => cell.start)),
      end: Math.max(...cells.map((cell) => cell.end)),
    };
    return symbolFor(groupName(table, id, cells, voice), vscode.SymbolKind.Field, extent, extent);
  });
  return symbol;
}

/** As the form heads it. */
function titleOf({ form, cells }: Table): string | undefined {
  const [first] = cells.keys();
  const isIn = ({ id }: { id: string }) => first !== undefined && (first === id || first.startsWith(`${id}/`));
  return formById(form)?.tables.find(({ rows }) => rows.some(isIn))?.title;
}

interface Group {
  readonly id: string;
  readonly cells: readonly Cell[];
}

/** Cells of one row of the form; where a row has one cell, cells of one subject (`request.received.…`). */
function groupsOf(table: Table): readonly Group[] {
  const rows = ROWS.get(table.form);
  const groups = new Map<string, Cell[]>();
  for (const cell of table.cells.values()) {
    const row = cell.id.slice(0, Math.max(cell.id.lastIndexOf('/'), cell.id.lastIndexOf('.')));
    const id = rows?.has(row) || cell.id.includes('/') ? row : cell.id.split('.').slice(0, 2).join('.');
    const known = groups.get(id);
    if (known) known.push(cell);
    else groups.set(id, [cell]);
  }
  return [...groups].map(([id, cells]) => ({ id, cells }));
}

const ROWS = new Map(
  FORMS.map(({ id, tables }) => [
    id,
    new Set(tables.flatMap(({ columns, rows }) => (columns.length === 1 ? [] : rows.map((row) => row.id)))),
  ]),
);

/** The row's label; for an id that is no row, the name of its first cell without the column. */
function groupName(table: Table, id: string, cells: readonly Cell[], voice: Voice): string {
  const nameOf = (one: string) => indicatorName(voice.language, table.form, one);
  // An id that is no cell of this table may be one of another form: fees of 2014, the row of 行政事业性收费 since 2021.
  const named = table.cells.has(id) ? nameOf(id) : id;
  return named === id ? nameOf(cells[0]?.id ?? id).split(' · ')[0] || id : named;
}

/** Makes symbols, each with a mark where its numbers disagree. */
function symbolsOf(analysis: Analysis, voice: Voice) {
  return (name: string, kind: vscode.SymbolKind, extent: Range, selection: Range): vscode.DocumentSymbol => {
    const broken = voice.problems.filter(({ start }) => extent.start <= start && start < extent.end).length;
    const mark = broken > 0 ? `⚠ ${voice.words.problems(broken)}` : '';
    return new vscode.DocumentSymbol(name, mark, kind, toRange(analysis, extent), toRange(analysis, selection));
  };
}

/** Puts a table under the innermost section that holds its beginning. */
function place(symbols: vscode.DocumentSymbol[], table: vscode.DocumentSymbol): void {
  const holder = symbols.find((symbol) => symbol.range.contains(table.range.start) && symbol.kind === SECTION);
  if (!holder) {
    symbols.push(table);
    return;
  }
  holder.range = holder.range.union(table.range);
  place(holder.children, table);
}

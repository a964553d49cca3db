import { relationFindings } from './findings/relation-findings';
import { cellFindings, runFindings } from './findings/table-findings';
import { fitTables, formOfTables } from './fit/fit';
import type { Format } from './read/source/format';
import { inSource } from './read/source/in-source';
import { readSource } from './read/source/read-source';
import { formRelations } from './relations/form-relations';
import { judgeAll } from './relations/judge-all';
import { missingTotals } from './relations/missing-totals';
import type { Analysis, Cell, Table } from './report/analysis';
import { cellFigures } from './report/cell-figures';
import { coverageOf } from './report/coverage';
import { fold } from './text/fold';
import { linesOf } from './text/lines';

export interface AnalyzeOptions {
  /** The same body's report for the year before: opens the cross-year relations. */
  readonly previous?: Analysis;
  /** What the document is written in; told by its content unless given. */
  readonly format?: Format;
}

/**
 * The only door of the core. Pure and synchronous; never throws, whatever the document.
 * Ranges in the result are UTF-16 offsets into `source`, which must come without a byte-order mark.
 */
export function analyze(source: string, options: AnalyzeOptions = {}): Analysis {
  const plain = readSource(source, options.format);
  return plain === null ? analyzeText(source, options) : inSource(analyzeText(plain.text, options), plain, source);
}

/** Of plain text. */
function analyzeText(text: string, options: AnalyzeOptions): Analysis {
  const folded = fold(text);
  const fit = fitTables(text, folded);
  const form = formOfTables(fit, null)?.id ?? 'none';
  const cells = firstCells(fit.tables);
  const judged = judgeAll(formRelations(form, cells, options.previous && firstCells(options.previous.tables)));
  const relations = judged.map(({ relation }) => relation);
  const figures = cellFigures(cells.values());
  const findings = [
    ...cellFindings(form, cells, missingTotals(form, cells)),
    ...runFindings(fit.problems, fit.unreadable, text),
    ...relationFindings(judged.flatMap((one) => (one.message === null ? [] : [{ ...one, message: one.message }]))),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    text,
    lines: linesOf(text),
    form,
    title: null,
    issuer: null,
    year: null,
    period: null,
    signedOn: null,
    sections: [],
    tables: fit.tables,
    figures,
    relations,
    findings,
    coverage: coverageOf(figures, relations),
  };
}

/** Indicator id → the cell of the first table that has it, in document order. */
export function firstCells(tables: readonly Table[]): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const table of tables) for (const [id, cell] of table.cells) if (!cells.has(id)) cells.set(id, cell);
  return cells;
}

import { parseExact } from '../../../src/core/arithmetic/exact';
import { point } from '../../../src/core/arithmetic/interval';
import { sentenceRelations } from '../../../src/core/claims/sentence-relations';
import type { Cell } from '../../../src/core/model/analysis';
import { lexNumbers } from '../../../src/core/numbers/lex';
import { sectionsOf } from '../../../src/core/outline/sections';
import { judgeAll } from '../../../src/core/relations/judge-all';
import { fold } from '../../../src/core/text/fold';
import { indexOfText } from '../../../src/core/text/search/text-index';

/** Values of table cells by indicator id; '' is a blank cell. */
export interface TableValues {
  readonly form: 'statistics-2014' | 'disclosure-2019' | 'disclosure-2021';
  readonly values: Readonly<Record<string, number | ''>>;
}

export interface ReadSentences {
  /** `kind verdict: formula`, one a relation. */
  readonly relations: readonly string[];
  /** `level kind`, one a relation that would be a finding, information and hints included. */
  readonly findings: readonly string[];
}

/** Cells stand behind the text, one character each. */
function cellsOf(table: TableValues | undefined, from: number): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [id, value] of Object.entries(table?.values ?? {})) {
    const start = from + cells.size * 10;
    const printed = parseExact(String(value));
    const state = value === '' ? 'blank' : 'number';
    cells.set(id, {
      id,
      start,
      end: start + 1,
      state,
      text: String(value),
      value: printed === null ? null : point(printed),
    });
  }
  return cells;
}

/** Reads running text beside a table, as `analyze()` does. The report's year is 2022. */
export function readSentences(text: string, table?: TableValues): ReadSentences {
  const textIndex = indexOfText(fold(text));
  const { drafts } = sentenceRelations({
    textIndex,
    form: table?.form ?? 'none',
    year: 2022,
    figures: lexNumbers(text, textIndex, []),
    cells: cellsOf(table, text.length),
    sections: sectionsOf(text, textIndex, []),
  });
  const judged = judgeAll(drafts);
  return {
    relations: judged.map(({ relation: { kind, verdict, arithmetic } }) => `${kind} ${verdict}: ${arithmetic}`),
    findings: judged
      .filter(({ message }) => message !== null)
      .map(({ relation, severity }) => `${severity} ${relation.kind}`),
  };
}

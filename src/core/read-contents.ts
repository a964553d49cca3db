import { type Metadata, metadataOf } from './metadata/metadata';
import type { Cell, Figure, Section, Table } from './model/analysis';
import { firstCells } from './model/first-cells';
import type { Kept } from './model/kept';
import { outsideOnce } from './model/outside-once';
import { lexNumbers } from './numbers/lex';
import { formByHeadings } from './outline/form-by-headings';
import { movedSections, readSections, type SectionReading } from './outline/sections';
import { type FittedTables, fitTables, formOfLabels, formOfTables } from './tables/fit';
import { fitLocal } from './tables/local/fit-local';
import { localHeads } from './tables/local/heads';
import type { LocalTable } from './tables/local/local-table';
import { withoutMisread } from './tables/local/prefer-local';
import { type Outside, outsideOf } from './text/outside';
import type { TextIndex } from './text/search/text-index';
import { indexOfText } from './text/search/text-index';
import { isTraditional, simplify } from './text/traditional';

/** What a report holds, before anything is related: its tables, chapters and numbers, and what it says of itself. */
export interface Contents {
  readonly text: string;
  /** The same in simplified characters, place by place. */
  readonly words: string;
  readonly textIndex: TextIndex;
  readonly folded: string;
  readonly fit: FittedTables;
  readonly local: readonly LocalTable[];
  /** Of the forms and local ones, in the order of their places. */
  readonly tables: readonly Table[];
  /** The text around its tables. */
  readonly outside: Outside;
  readonly sections: readonly Section[];
  readonly ordinals: SectionReading['ordinals'];
  readonly metadata: Metadata;
  readonly year: number | null;
  readonly form: string;
  /** By their ids; of tables that are printed twice those of the first. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Outside of the tables. */
  readonly numbers: readonly Figure[];
}

/** Reads a plain text. What `kept` holds of an earlier version is not made again. */
export function readContents(text: string, kept: Kept): Contents {
  const words = isTraditional(text) ? simplify(text) : text;
  const textIndex = indexOfText(words);
  const { folded } = textIndex;
  const heads = localHeads(textIndex);
  const fit = withoutMisread(fitTables(text, textIndex, kept), fitLocal(text, folded, heads, []));
  const local = fitLocal(text, folded, heads, fit.zones);
  const tables = inOrder([...fit.tables, ...local.map(({ table }) => table)]);
  const outside = outsideOf(text, tables);
  const once = outsideOnce(outside, kept);
  const { sections, ordinals } = once(readSections, () => readSections(words, textIndex, tables), movedSections);
  const metadata = metadataOf(words, textIndex, sections, tables);
  const { year } = metadata;
  const form = formOf(fit, local, sections, year);
  const cells = firstCells(tables);
  const numbers = lexNumbers(text, textIndex, tables, kept);
  return {
    text,
    words,
    textIndex,
    folded,
    fit,
    local,
    tables,
    outside,
    sections,
    ordinals,
    metadata,
    year,
    form,
    cells,
    numbers,
  };
}

const inOrder = (tables: readonly Table[]): readonly Table[] =>
  [...tables].sort((a, b) => a.start - b.start).map((table, i) => ({ ...table, id: `t${i + 1}` }));

/** By its tables, else by the labels of tables, else by its chapters. */
function formOf(
  fit: FittedTables,
  local: readonly LocalTable[],
  sections: readonly Section[],
  year: number | null,
): string {
  const ofLocal = local.find(({ form }) => form !== null)?.form?.id;
  return formOfTables(fit, year)?.id ?? ofLocal ?? formOfLabels(fit)?.id ?? formByHeadings(sections, year) ?? 'none';
}

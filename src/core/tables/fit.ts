/** Finds the statutory tables of a text and reads their cells, whatever the layout. */
import { FORMS } from '../forms/all';
import { expandRelations } from '../forms/expand';
import type { Form, FormTable } from '../forms/form';
import { isIndicatorOf } from '../forms/label';
import { optionalIds } from '../forms/optional';
import type { Table } from '../model/analysis';
import { type Kept, keptSince } from '../model/kept';
import type { Range } from '../text/range';
import { occurs } from '../text/search/phrases';
import type { TextIndex } from '../text/search/text-index';
import { cellsInOrder } from './cells-in-order';
import type { FittedTable } from './fitted-table';
import { type RunProblem, readGlued } from './glued/glued';
import { type ToldNumbers, toldNumbers } from './glued/told-numbers';
import { readZone } from './read-zone';
import { unplacedRow } from './unplaced-row';
import { type UnreadTable, unreadTable } from './unread-table';
import { type Zone, zonesOf } from './zones';

export interface FittedTables {
  readonly tables: readonly Table[];
  readonly problems: readonly RunProblem[];
  /** Tables whose labels are printed, and of which no row could be placed. */
  readonly unread: readonly UnreadTable[];
  /** From the first opening word to the last cell of each table: no sentences there. */
  readonly zones: readonly Range[];
  /** Labels found of each form. */
  readonly votes: ReadonlyMap<Form, number>;
}

/** Fewer rows than this are no table: sentences name indicators too. */
const FEWEST_ROWS: Readonly<Record<string, number>> = { statistics: 5, active: 2, requests: 3, reviews: 1 };
/** Labels of its own that a form must show. */
const FEWEST_VOTES = 2;
/** Printed over the first rows of the table of section 2 in 2019 and 2021. */
const CLAUSE = '第二十条第(一)项';
/** So many labels of a form are a table of it, even if nothing could be read in it. */
const TABLE_VOTES = 4;

export function fitTables(text: string, textIndex: TextIndex, kept: Kept = keptSince(undefined)): FittedTables {
  const { folded } = textIndex;
  const votes = new Map(FORMS.map((form) => [form, form.tellTales.filter((label) => occurs(textIndex, label)).length]));
  const zones = zonesOf(textIndex, tablesToLookFor(votes, textIndex));
  const read = zones.map((zone) => ({ zone, ...readZone(text, folded, zone, kept) }));
  const glued = read.some(({ isGlued }) => isGlued);
  const found: Found[] = [];
  const unread: UnreadTable[] = [];
  for (const { zone, fitted: fittedAs } of read) {
    const fitted = fittedAs(glued);
    if (fitted !== null && fitted.matched >= fewestRows(folded, zone)) found.push({ zone, fitted });
    else unread.push(...unreadTable(folded, zone));
  }
  return { ...assemble(text, votes, found, toldBeside(textIndex, found)), unread };
}

/** The tie-out note is printed in the head of the request table alone: with it, the first row of a draft is enough. */
const TIE_OUT = '勾稽关系';

function fewestRows(folded: string, { table, start, end }: Zone): number {
  if (table.id === 'requests' && folded.slice(start, end).includes(TIE_OUT)) return 1;
  return FEWEST_ROWS[table.id] ?? 2;
}

const NO_IDS: ReadonlySet<string> = new Set();

interface Found {
  readonly zone: Zone;
  readonly fitted: FittedTable;
}

/** Tables of the forms that left their labels; of two forms that share a table it is looked for once. */
function tablesToLookFor(votes: ReadonlyMap<Form, number>, textIndex: TextIndex): FormTable[] {
  const most = Math.max(0, ...votes.values());
  // Headers that lost characters (「本年发件」): the table still says which clause it fills.
  const fewest = most < FEWEST_VOTES && occurs(textIndex, CLAUSE) ? Math.max(1, most) : FEWEST_VOTES;
  const tables = new Set<FormTable>();
  for (const form of FORMS) {
    for (const table of form.tables) {
      const shared = FORMS.filter((other) => other.tables.includes(table)).length > 1;
      if (shared || (votes.get(form) ?? 0) >= fewest) tables.add(table);
    }
  }
  return [...tables];
}

/** What sentences tell, looked for once and only if digits have lost their borders. */
function toldBeside(textIndex: TextIndex, found: readonly Found[]): () => ToldNumbers {
  let told: ToldNumbers | undefined;
  return () => {
    told ??= toldNumbers(
      textIndex,
      found.map(({ zone, fitted }) => ({ start: zone.start, end: fitted.end })),
    );
    return told;
  };
}

function assemble(
  text: string,
  votes: ReadonlyMap<Form, number>,
  found: readonly Found[],
  told: () => ToldNumbers,
): Omit<FittedTables, 'unread'> {
  const problems: RunProblem[] = [];
  const tables = found.map(({ zone, fitted }, i): Table => {
    const form = strongest(votes, (one) => one.tables.includes(zone.table));
    // What is kept of a zone stays as it was read.
    let { cells }: Pick<Table, 'cells'> = fitted;
    if (fitted.glued.length > 0) {
      const all = new Map(cells);
      // A row that was not read may be the one that is left out: then it is not 0.
      const runs = new Set(fitted.glued.flatMap(({ ids }) => ids));
      const isPrinted = (id: string): boolean => all.has(id) || runs.has(id);
      const optional = fitted.unplaced.length > 0 ? NO_IDS : optionalIds(form, isPrinted);
      problems.push(...readGlued(text, fitted.glued, expandRelations(form), optional, all, told()));
      cells = cellsInOrder(all);
    }
    const start = Math.min(zone.start, fitted.start);
    return {
      id: `t${i + 1}`,
      form: form.id,
      start,
      end: fitted.end,
      cells,
      unplaced: fitted.unplaced.map((row) => unplacedRow(text, row)),
    };
  });
  return {
    tables,
    problems,
    zones: tables.map(({ start, end }) => ({ start, end })),
    votes,
  };
}

/**
 * The form of a document: the one whose labels its tables show; the year decides only between forms that share the
 * tables found. Null where there is no table.
 */
export function formOfTables(fit: FittedTables, year: number | null): Form | null {
  const ids = new Set(fit.tables.map(({ form }) => form));
  if (ids.size === 0) return null;
  const shared = (form: Form): boolean => fit.tables.some(({ cells }) => isShared(cells.keys(), form));
  const ofYear = (form: Form): number =>
    year !== null && year >= form.years[0] && year <= (form.years[1] ?? Number.MAX_SAFE_INTEGER) ? 0.5 : 0;
  return strongest(new Map(FORMS.map((form) => [form, (fit.votes.get(form) ?? 0) + ofYear(form)])), shared);
}

function isShared(ids: Iterable<string>, form: Form): boolean {
  for (const id of ids) if (isIndicatorOf(form, id)) return true;
  return false;
}

/** The form whose labels are printed although no cell of its tables could be read; null below four labels. */
export function formOfLabels({ votes }: FittedTables): Form | null {
  const form = strongest(votes, () => true);
  return (votes.get(form) ?? 0) >= TABLE_VOTES ? form : null;
}

/** Of equal weights the first; whether a form is possible is asked from the strongest on, until one is. */
function strongest(weights: ReadonlyMap<Form, number>, possible: (form: Form) => boolean): Form {
  const weight = (form: Form): number => weights.get(form) ?? 0;
  const forms = [...FORMS].sort((a, b) => weight(b) - weight(a));
  return forms.find(possible) ?? (FORMS[0] as Form);
}

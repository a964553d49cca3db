/** Finds the statutory tables of a text and reads their cells, whatever the layout. */
import { FORMS } from '../forms/all';
import { expandRelations } from '../forms/expand';
import type { Form, FormTable } from '../forms/form';
import { readPieces } from '../read/pieces';
import type { Cell, Table } from '../report/analysis';
import type { Range } from '../text/range';
import { occurs } from '../text/spaced';
import { fitFlat } from './fit-flat';
import { type FittedTable, fitRows } from './fit-rows';
import { readGlued, type RunProblem } from './glued';
import { type Group, groupPieces } from './group';
import { type Zone, zonesOf } from './zones';

export interface Fit {
  /** Id of the form that the tables show; null where no table was found. */
  readonly form: string | null;
  readonly tables: readonly Table[];
  readonly problems: readonly RunProblem[];
  readonly unreadable: readonly Group[];
  /** From the first opening word to the last cell of each table: no sentences there. */
  readonly zones: readonly Range[];
}

/** Fewer rows than this are no table: sentences name indicators too. */
const FEWEST_ROWS: Readonly<Record<string, number>> = { statistics: 5, active: 2, requests: 3, reviews: 1 };
/** Labels of its own that a form must show. */
const FEWEST_VOTES = 2;

export function fitTables(text: string, folded: string, year: number | null): Fit {
  const votes = new Map(FORMS.map((form) => [form, form.tellTales.filter((label) => occurs(folded, label)).length]));
  const tables = tablesToLookFor(votes);
  const zones = zonesOf(folded, tables);
  const found: { zone: Zone; fitted: FittedTable }[] = [];
  for (const zone of zones) {
    const fitted = fitZone(text, folded, zone);
    if (fitted !== null && fitted.matched >= (FEWEST_ROWS[zone.table.id] ?? 2)) found.push({ zone, fitted });
  }
  if (found.length === 0) return { form: null, tables: [], problems: [], unreadable: [], zones: [] };
  const form = formOf(votes, found.map(({ zone }) => zone.table), year);
  return assemble(text, form, found);
}

/** Tables of the forms that left their labels; of two forms that share a table it is looked for once. */
function tablesToLookFor(votes: ReadonlyMap<Form, number>): FormTable[] {
  const tables = new Set<FormTable>();
  for (const form of FORMS) {
    for (const table of form.tables) {
      const shared = FORMS.filter((other) => other.tables.includes(table)).length > 1;
      if (shared || (votes.get(form) ?? 0) >= FEWEST_VOTES) tables.add(table);
    }
  }
  return [...tables];
}

function fitZone(text: string, folded: string, zone: Zone): FittedTable | null {
  const groups = groupPieces(folded, readPieces(text, folded, zone));
  return zone.table.layout === 'flat' ? fitFlat(text, folded, zone.table, groups) : fitRows(text, folded, zone.table, groups);
}

/** By its labels; the year decides only between forms whose labels say the same. */
function formOf(votes: ReadonlyMap<Form, number>, tables: readonly FormTable[], year: number | null): Form {
  const possible = FORMS.filter((form) => form.tables.some((table) => tables.includes(table)));
  const ofYear = (form: Form): number =>
    year !== null && year >= form.years[0] && year <= (form.years[1] ?? Number.MAX_SAFE_INTEGER) ? 0.5 : 0;
  const weight = (form: Form): number => (votes.get(form) ?? 0) + ofYear(form);
  return possible.reduce((best, form) => (weight(form) > weight(best) ? form : best), possible[0] ?? (FORMS[0] as Form));
}

function assemble(text: string, form: Form, found: readonly { zone: Zone; fitted: FittedTable }[]): Fit {
  const problems: RunProblem[] = [];
  const tables = found.map(({ zone, fitted }, i): Table => {
    const own = form.tables.includes(zone.table) ? form : (FORMS.find((other) => other.tables.includes(zone.table)) ?? form);
    if (fitted.glued.length > 0) problems.push(...readGlued(text, fitted.glued, expandRelations(own), fitted.cells));
    const start = Math.min(zone.start, fitted.start);
    return { id: `t${i + 1}`, form: own.id, start, end: fitted.end, cells: inOrder(fitted.cells) };
  });
  return {
    form: form.id,
    tables,
    problems,
    unreadable: found.flatMap(({ fitted }) => fitted.unreadable),
    zones: tables.map(({ start, end }) => ({ start, end })),
  };
}

const inOrder = (cells: ReadonlyMap<string, Cell>): ReadonlyMap<string, Cell> =>
  new Map([...cells].sort(([, a], [, b]) => a.start - b.start));

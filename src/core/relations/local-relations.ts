import type { LocalRelation } from '../forms/local/local-form';
import type { Cell, Term } from '../model/analysis';
import { newTerm } from '../model/term';
import type { TermRole } from '../model/term-role';
import { familiesOf, type LocalFamily } from '../tables/local/families';
import type { LocalRow, LocalTable } from '../tables/local/local-table';
import type { RelationDraft } from './draft';
import type { CellsById } from './form-relations';
import { reason } from './reason';

/**
 * What binds the cells of a table of indicators: the relations of its form, 其中 (a part is no more than the whole), and
 * 年度 against 累计. For a table of no known form only the last two: they need nothing but the words that are printed.
 */
export function localRelations(local: LocalTable, previous?: CellsById): RelationDraft[] {
  const families = familiesOf(local.rows, local.form);
  const drafts = local.columns.flatMap((_, column) => {
    const known = families.flatMap((family) => fromForm(local, family, column));
    const totals = new Set(known.flatMap(({ covered }) => covered));
    const subsets = local.rows.flatMap((row) => (totals.has(row) ? [] : ofWhich(local, row, column)));
    return [...known.map(({ draft }) => draft), ...subsets];
  });
  const rows = local.rows.flatMap((row) => [...withinRow(local, row), ...overYears(local, row, previous)]);
  return [...drafts, ...rows].filter(hasValue);
}

/** A relation none of whose cells is filled in says nothing. */
const hasValue = ({ terms }: RelationDraft): boolean => terms.some(({ value }) => value !== null);

interface Known {
  readonly draft: RelationDraft;
  /** The parts of which the draft says at least that they are no more than the whole. */
  readonly covered: readonly LocalRow[];
}

function fromForm(
  local: LocalTable,
  { relation, total, parts, closed }: LocalFamily<LocalRow>,
  column: number,
): Known[] {
  const source = `form:${local.form?.id}.${relation.id}`;
  if (relation.kind === 'subset')
    return parts.map((row) => ({ draft: subset(source, row, total, column), covered: [row] }));
  const open = relation.kind === 'counted-once' && !closed;
  const draft = sumDraft(relation, source, total, parts, column, open);
  return [{ draft, covered: open ? [] : parts }];
}

function sumDraft(
  relation: LocalRelation,
  source: string,
  total: LocalRow,
  parts: readonly LocalRow[],
  column: number,
  open: boolean,
): RelationDraft {
  const terms = [termOf(total, column, 'total'), ...parts.map((row) => termOf(row, column, 'part'))];
  return {
    kind: relation.kind === 'counted-once' ? 'counted-once' : 'sum',
    source,
    severity: relation.severity,
    ...(relation.severityBelow === undefined ? {} : { severityBelow: relation.severityBelow }),
    terms,
    ...undecided(
      total.cells[column],
      parts.map((row) => row.cells[column]),
    ),
    ...(open ? { confirmingOnly: reason('open-list') } : {}),
  };
}

/** 其中: the row is a part of its parent, if both are counted in the same unit. */
function ofWhich(local: LocalTable, row: LocalRow, column: number): RelationDraft[] {
  const parent = local.rows[row.parent];
  if (parent === undefined || !row.ofWhich || row.unit !== parent.unit) return [];
  return [subset(`form:${local.form?.id ?? 'local'}.of-which`, row, parent, column)];
}

function subset(source: string, part: LocalRow, whole: LocalRow, column: number): RelationDraft {
  const terms = [termOf(part, column, 'subset'), termOf(whole, column, 'whole')];
  return { kind: 'subset', source, severity: 'error', terms, ...undecided(whole.cells[column], [part.cells[column]]) };
}

/** People and offices are counted as they are, not added up over the years. */
const STOCK = /人员|机构|查阅点|场所|经费|专栏/;
const CONTAINED: readonly (readonly [inner: string, outer: string])[] = [
  ['year', 'cumulative'],
  ['period', 'year-to-date'],
  ['period', 'cumulative'],
];

/** 年度 ≤ 累计, 本月 ≤ 本年累计. */
function withinRow(local: LocalTable, row: LocalRow): RelationDraft[] {
  if (STOCK.test(row.name)) return [];
  return CONTAINED.flatMap(([inner, outer]): RelationDraft[] => {
    const [a, b] = [kindAt(local, inner), kindAt(local, outer)];
    const [part, whole] = [row.cells[a], row.cells[b]];
    if (part === undefined || whole === undefined) return [];
    const terms = [termOf(row, a, 'subset'), termOf(row, b, 'whole')];
    const source = `form:${local.form?.id ?? 'local'}.cumulative`;
    return [{ kind: 'subset', source, severity: 'error', terms, ...undecided(whole, [part]) }];
  });
}

/** 累计 = 累计 of the year before + 年度. */
function overYears(local: LocalTable, row: LocalRow, previous: CellsById | undefined): RelationDraft[] {
  const [year, cumulative] = [kindAt(local, 'year'), kindAt(local, 'cumulative')];
  const [added, now] = [row.cells[year], row.cells[cumulative]];
  const before = now === undefined ? undefined : previous?.get(now.id);
  if (added === undefined || now === undefined || before === undefined || STOCK.test(row.name)) return [];
  const earlier = newTerm('stated', { start: 0, end: 0 }, before.value, before.text, before.id, {
    from: before.start,
    to: before.end,
  });
  const terms = [termOf(row, cumulative, 'said'), earlier, termOf(row, year, 'stated')];
  const open = [added, now, before].some(({ state }) => state !== 'number');
  return [
    {
      kind: 'cross-year',
      source: `form:${local.form?.id ?? 'local'}.cumulative`,
      severity: 'warning',
      terms,
      ...(open ? { decided: { verdict: 'undecidable', reason: reason('missing') } } : {}),
    },
  ];
}

const kindAt = (local: LocalTable, kind: string): number => local.columns.findIndex((column) => column.kind === kind);

function termOf(row: LocalRow, column: number, role: TermRole): Term {
  const cell = row.cells[column];
  const { start = 0, end = 0, value = null, id } = cell ?? {};
  const text = cell?.state === 'number' ? cell.text : '0';
  return newTerm(role, { start, end }, value, text, id);
}

type Decided = Pick<RelationDraft, 'decided'>;

/** A blank part is 0, a blank total is missing; words and ambiguous runs decide nothing. */
function undecided(total: Cell | undefined, parts: readonly (Cell | undefined)[]): Decided {
  const why =
    total?.state === 'blank' || total?.state === 'nil'
      ? 'missing-total'
      : [total, ...parts].some((cell) => cell === undefined || cell.state === 'text' || cell.state === 'ambiguous')
        ? 'missing'
        : null;
  return why === null ? {} : { decided: { verdict: 'undecidable', reason: reason(why) } };
}

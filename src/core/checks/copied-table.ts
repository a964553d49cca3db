import { formById } from '../forms/all';
import type { Cell, Relation, Table, Term } from '../model/analysis';
import { firstCells } from '../model/first-cells';
import { newTerm } from '../model/term';
import { type Check, type CheckContext, type CheckResult, joinResults, message, NO_RESULT, resultOf } from './document';

/** So many numbers above zero do not come back by chance, one by one. */
const FEWEST = 8;
/** And so many of them are not ones and twos, which small bodies have every year. */
const FEWEST_LARGE = 4;
const LARGE = 5n;

interface Pair {
  readonly now: Cell;
  readonly before: Cell;
}

/** The numbers of a table that are above zero beside those of last year; null where any cell differs. */
function samePairs(table: Table, before: ReadonlyMap<string, Cell>): readonly Pair[] | null {
  const pairs: Pair[] = [];
  for (const now of table.cells.values()) {
    const earlier = before.get(now.id);
    if (earlier === undefined || earlier.state !== now.state || earlier.text !== now.text) return null;
    if (units(now) > 0n) pairs.push({ now, before: earlier });
  }
  return pairs;
}

const units = ({ value }: Cell): bigint => value?.low?.units ?? 0n;

const isTelling = (pairs: readonly Pair[]): boolean =>
  pairs.length >= FEWEST && pairs.filter(({ now }) => units(now) >= LARGE).length >= FEWEST_LARGE;

/** What a form counts from its beginning is the same again where nothing happened: that says nothing. */
function ofTable(table: Table, before: ReadonlyMap<string, Cell>): CheckResult {
  const pairs = table.unplaced.length === 0 ? samePairs(table, before) : null;
  if (pairs === null || !isTelling(pairs)) return NO_RESULT;
  const terms = pairs.flatMap(({ now, before: earlier }): Term[] => [
    newTerm('said', now, now.value, now.text, now.id),
    newTerm('stated', { start: 0, end: 0 }, earlier.value, earlier.text, earlier.id, {
      from: earlier.start,
      to: earlier.end,
    }),
  ]);
  const relation: Relation = {
    id: '',
    kind: 'cross-year',
    source: 'copied-table',
    severity: 'warning',
    terms,
    verdict: 'undecidable',
    arithmetic: `${pairs.length} / ${pairs.length}`,
    reason: message('reason.copied'),
  };
  const first = pairs[0]?.now ?? table;
  const inPrevious = pairs.slice(0, 1).map(({ before: { start, end, text } }) => ({
    from: start,
    to: end,
    message: message('place.previous', { value: text }),
  }));
  const said = message('cross-year.copied-table', { count: pairs.length, table: titleOf(table) });
  return resultOf(relation, [
    { severity: 'warning', message: said, start: first.start, end: first.end, related: [], inPrevious },
  ]);
}

const titleOf = ({ form, cells }: Table): string => {
  const [id = ''] = [...cells.keys()];
  const row = id.split(/[./]/)[0] ?? '';
  return formById(form)?.tables.find(({ rows }) => rows.some((one) => one.id.startsWith(row)))?.title ?? '';
};

function run({ tables, previous }: CheckContext): CheckResult {
  if (previous === undefined || previous.tables.some(({ unplaced }) => unplaced.length > 0)) return NO_RESULT;
  const before = firstCells(previous.tables);
  return joinResults(tables.map((table) => ofTable(table, before)));
}

/** A table all of whose numbers are those of the year before: it was taken over, and may not have been filled in anew. */
export const copiedTable: Check = { code: 'cross-year', severity: 'warning', clause: null, run };

/** Runs of digits whose cell borders are lost, and which no reading satisfies: the one digit that would make one possible. */

import { toNumber } from '../arithmetic/exact';
import { formById } from '../forms/all';
import { type ExpandedRelation, expandRelations } from '../forms/expand';
import { cellId, columnsOf, type Form } from '../forms/form';
import { optionalIds } from '../forms/optional';
import type { Analysis, Cell, Finding, Table } from '../model/analysis';
import { equationsWithin } from '../tables/glued/glued';
import { type OpenRow, solve } from '../tables/glued/solve-splits';
import { splitRuns } from '../tables/glued/splits';
import { fold } from '../text/fold';
import type { Range } from '../text/range';
import { overlaps } from '../text/range';
import type { Edit } from './fix';
import { variantsOf } from './run-variants';

interface GluedLine extends Range, OpenRow {
  readonly runs: readonly Range[];
}

/** Rows of which a digit is tried, and readings that are tried for each digit: both bound the work. */
const MOST_SUSPECTS = 8;
const MOST_EDITS = 40;
/** Another row than the one in which no reading was found. */
const ELSEWHERE = 1;

export interface RunEdit {
  readonly edit: Edit;
  /** The run before and after. */
  readonly old: string;
  readonly changed: string;
  readonly cost: number;
}

/**
 * Slips of one digit in the run that the finding sits on; in another row only where there are none. Where another number of the
 * table is wrong too, no slip brings all rows together: then those after which the run's own row can be read.
 */
export function runEdits(analysis: Analysis, finding: Finding): readonly RunEdit[] {
  const table = analysis.tables.find((one) =>
    [...one.cells.values()].some((cell) => cell.start === finding.start && cell.end === finding.end),
  );
  const form = table === undefined ? undefined : formById(table.form);
  if (table === undefined || form === undefined) return [];
  const relations = expandRelations(form);
  const lines = gluedLines(analysis.text, rowsOf(table, form), relations);
  const known = knownIn(
    table,
    lines,
    optionalIds(form, (id) => table.cells.has(id)),
  );
  const own = lines.filter((line) => overlaps(line, finding));
  // No change of another row makes a row readable that cannot be read by itself.
  const others = own.some(({ splits }) => splits.length === 0) ? [] : lines.filter((line) => !own.includes(line));
  const edits: RunEdit[] = [];
  for (const suspect of [...own, ...others].slice(0, MOST_SUSPECTS + own.length)) {
    if (edits.length > (own.includes(suspect) ? MOST_EDITS : 0)) break;
    const elsewhere = own.includes(suspect) ? 0 : ELSEWHERE;
    edits.push(
      ...editsOf(analysis.text, suspect, { lines, relations, known }).map((one) => ({
        ...one,
        cost: one.cost + elsewhere,
      })),
    );
  }
  const ofOwnRow =
    edits.length > 0 ? [] : own.flatMap((suspect) => editsOf(analysis.text, suspect, withoutRest(relations)));
  return [...edits, ...ofOwnRow].sort((a, b) => a.cost - b.cost).slice(0, MOST_EDITS);
}

/** A row without the rest of its table: only the equations within it bind it. */
const withoutRest = (relations: readonly ExpandedRelation[]): Tables => ({
  lines: [],
  relations,
  known: () => undefined,
});

/** The rows of a table that are printed in fewer runs of digits than they have cells. */
function gluedLines(
  text: string,
  rows: readonly (readonly Cell[])[],
  relations: readonly ExpandedRelation[],
): GluedLine[] {
  return rows.flatMap((cells) => {
    const [first] = cells;
    if (first === undefined) return [];
    const start = Math.min(...cells.map((cell) => cell.start));
    const end = Math.max(...cells.map((cell) => cell.end));
    const runs = runsIn(text, start, end);
    if (runs === null || runs.length >= cells.length) return [];
    const ids = cells.map((cell) => cell.id);
    return [{ start, end, runs, ids, splits: splitsOf(text, runs, ids, relations) }];
  });
}

/** The cells that are printed together, in the order of the form: a row of it, or a table whose values stand in one line. */
function rowsOf({ cells }: Table, form: Form): Cell[][] {
  return form.tables.flatMap((table) => {
    const rows = table.rows.map((row) =>
      columnsOf(table, row).flatMap((column) => cells.get(cellId(table, row, column)) ?? []),
    );
    return table.layout === 'flat' ? [rows.flat()] : rows;
  });
}

function runsIn(text: string, start: number, end: number): Range[] | null {
  const shown = text.slice(start, end);
  if (!/^[0-9０-９\s|]+$/.test(shown)) return null;
  return [...shown.matchAll(/[0-9０-９]+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

function splitsOf(
  text: string,
  runs: readonly Range[],
  ids: readonly string[],
  relations: readonly ExpandedRelation[],
) {
  return splitRuns(
    runs.map((run) => fold(text.slice(run.start, run.end))),
    ids.length,
    equationsWithin(ids, relations),
  ).splits;
}

/** A certain cell's value; 0 for a blank or for a row that may be left out; undefined where nothing is certain. */
function knownIn(
  table: Table,
  lines: readonly GluedLine[],
  optional: ReadonlySet<string>,
): (id: string) => number | undefined {
  const open = new Set(lines.flatMap(({ ids }) => ids));
  return (id) => {
    const cell = table.cells.get(id);
    if (open.has(id)) return undefined;
    if (cell === undefined) return optional.has(id) ? 0 : undefined;
    if (cell.state === 'blank' || cell.state === 'nil') return 0;
    return cell.value?.low == null ? undefined : toNumber(cell.value.low);
  };
}

interface Tables {
  readonly lines: readonly GluedLine[];
  readonly relations: readonly ExpandedRelation[];
  readonly known: (id: string) => number | undefined;
}

/** Slips of one row after whose repair it, and all rows together, can be read. */
function editsOf(text: string, suspect: GluedLine, { lines, relations, known }: Tables): RunEdit[] {
  const others = lines.filter((line) => line !== suspect && line.splits.length > 0);
  const without = solve(others, relations, known);
  if (without.contradiction) return [];
  const rest = others.map(({ ids }, i) => ({ ids, splits: without.splits[i] ?? [] }));
  const runs = suspect.runs.map((run) => text.slice(run.start, run.end));
  const equations = equationsWithin(suspect.ids, relations);
  return runs
    .flatMap((run, i) =>
      variantsOf(run)
        .filter(({ changed }) => {
          const digits = runs.map((one, k) => fold(k === i ? changed : one));
          const { splits } = splitRuns(digits, suspect.ids.length, equations);
          return splits.length > 0 && !solve([...rest, { ids: suspect.ids, splits }], relations, known).contradiction;
        })
        .map((variant) => ({ ...variant, run, start: (suspect.runs[i]?.start ?? 0) + variant.at })),
    )
    .map(({ run, changed, start, length, newText, cost }) => ({
      edit: { start, end: start + length, newText },
      old: run,
      changed,
      cost,
    }));
}

import type { RunProblem } from '../fit/glued';
import type { Group } from '../fit/group';
import { formById } from '../forms/all';
import { expandRelations } from '../forms/expand';
import { optionalIds } from '../forms/optional';
import { isSigned } from '../forms/signed';
import { unitOf } from '../forms/unit-of';
import { compare, formatExact, subtract, sum, ZERO } from '../numbers/exact';
import { lacksParts } from '../relations/missing-totals';
import type { Cell, Finding, Message } from '../report/analysis';
import type { FindingCode, Severity } from '../report/schema';
import type { Range } from '../text/range';

const make = (
  code: FindingCode,
  severity: Severity,
  message: Message,
  range: Range,
  related: readonly Range[] = [],
): Finding => ({
  code,
  severity,
  message,
  relation: null,
  related: related.map(({ start, end }) => ({ start, end, message: { key: 'place.part', args: {} } })),
  start: range.start,
  end: range.end,
});

/** What single cells have to say: words, negative counts, units in the cell, totals left blank. */
export function cellFindings(
  formId: string,
  cells: ReadonlyMap<string, Cell>,
  missing: ReadonlySet<string>,
): Finding[] {
  const findings: Finding[] = [];
  for (const cell of cells.values()) {
    const args = { text: cell.text, cellIndicator: cell.id };
    if (cell.state === 'text') findings.push(make('type', 'error', { key: 'type.text', args }, cell));
    if (isNegative(cell) && !isSigned(formId, cell.id)) {
      findings.push(make('type', 'error', { key: 'type.negative', args }, cell));
    }
    if (cell.printedUnit) findings.push(...unitFindings(formId, cell));
  }
  return [
    ...findings,
    ...missingFindings(formId, cells, missing),
    ...lackingFindings(formId, cells),
    ...absentFindings(formId, cells),
  ];
}

/** A unit that the form's own heading has already said, or another one. Where the form prints none, one is right. */
function unitFindings(formId: string, cell: Cell): Finding[] {
  const expected = unitOf(formById(formId), cell.id);
  if (expected === undefined || cell.unit === undefined) return [];
  const text = cell.text.endsWith(cell.unit) ? cell.text : cell.text + cell.unit;
  return cell.unit === expected
    ? [make('unit', 'hint', { key: 'unit.in-cell', args: { text, unit: expected } }, cell)]
    : [make('unit', 'hint', { key: 'unit.differs', args: { text: cell.unit, unit: expected } }, cell)];
}

const isNegative = ({ value }: Cell): boolean => value?.low != null && compare(value.low, ZERO) < 0;

/** A blank total whose parts give more than zero: a hint with the sum to fill in. */
function missingFindings(formId: string, cells: ReadonlyMap<string, Cell>, missing: ReadonlySet<string>): Finding[] {
  const form = formById(formId);
  if (form === undefined || missing.size === 0) return [];
  return expandRelations(form).flatMap(({ relation, left, right }) => {
    const total = cells.get(left[0]?.id ?? '');
    if (relation.kind !== 'sum' || total === undefined || !missing.has(total.id)) return [];
    const parts = right.map(({ id }) => cells.get(id)?.value?.low ?? ZERO);
    const suggested = sum(parts);
    if (compare(suggested, ZERO) === 0) return [];
    const formula = `${parts.map(formatExact).join('+')} = ${formatExact(suggested)}`;
    const args = { formula, suggested: formatExact(suggested), totalIndicator: total.id };
    return [make('missing-value', 'hint', { key: 'missing-value.total', args }, total)];
  });
}

/**
 * One row of a sum that the document does not print, where the others make less than the total: it fell out. Of the
 * request table only 总计 is asked, so that a row is named once.
 */
function absentFindings(formId: string, cells: ReadonlyMap<string, Cell>): Finding[] {
  const form = formById(formId);
  if (form === undefined || cells.size === 0) return [];
  const optional = optionalIds(form);
  return expandRelations(form).flatMap(({ relation, left, right }) => {
    const total = cells.get(left[0]?.id ?? '');
    if (relation.kind !== 'sum' || total?.state !== 'number' || total.value?.low == null) return [];
    const absent = right.filter(({ id }) => !cells.has(id) && !optional.has(id));
    const [row] = absent;
    if (row === undefined || absent.length > 1 || !isWholeRow(row.id)) return [];
    const printed = right.flatMap(({ id }) => cells.get(id) ?? []);
    if (printed.some(({ state }) => state === 'text' || state === 'ambiguous')) return [];
    const gap = subtract(total.value.low, sum(printed.map(({ value }) => value?.low ?? ZERO)));
    if (compare(gap, ZERO) <= 0) return [];
    const args = { rowIndicator: row.id, totalIndicator: total.id, suggested: formatExact(gap) };
    return [make('missing-value', 'hint', { key: 'missing-value.row', args }, total)];
  });
}

const isWholeRow = (id: string): boolean => !id.includes('/') || id.endsWith('/total');

/** A filled total whose parts are all left blank where they are its reasons: a hint. A total of 0 needs none. */
function lackingFindings(formId: string, cells: ReadonlyMap<string, Cell>): Finding[] {
  const form = formById(formId);
  return (form === undefined ? [] : expandRelations(form)).flatMap((expanded) => {
    const total = cells.get(expanded.left[0]?.id ?? '');
    const printsParts = expanded.right.some(({ id }) => cells.has(id));
    if (total?.value?.low == null || compare(total.value.low, ZERO) === 0) return [];
    if (!printsParts || !lacksParts(expanded, cells)) return [];
    return [make('missing-value', 'hint', { key: 'missing-value.reasons', args: { totalIndicator: total.id } }, total)];
  });
}

/** Runs of digits that no reading satisfies, and values that could not be given to columns. */
export function runFindings(problems: readonly RunProblem[], unreadable: readonly Group[], text: string): Finding[] {
  return [
    ...problems.map((problem) =>
      problem.kind === 'contradiction'
        ? make(
            'sum',
            'error',
            { key: 'sum.run', args: { text: problem.text, row: problem.label } },
            problem,
            problem.others,
          )
        : make(
            'unreadable',
            'hint',
            { key: 'unreadable.run', args: { text: problem.text, row: problem.label } },
            problem,
          ),
    ),
    ...unreadable.map((group) =>
      make('unreadable', 'hint', { key: 'unreadable.text', args: { text: text.slice(group.start, group.end) } }, group),
    ),
  ];
}

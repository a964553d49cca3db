import { compare, formatExact, sum, ZERO } from '../arithmetic/exact';
import { formById } from '../forms/all';
import { expandRelations } from '../forms/expand';
import { isSigned } from '../forms/signed';
import { unitOf } from '../forms/unit-of';
import type { Cell, Finding, Table } from '../model/analysis';
import type { FindingKey } from '../model/codes';
import type { Message } from '../model/message';
import { lacksParts } from '../relations/missing-totals';
import type { RunProblem } from '../tables/glued/glued';
import { absentRows } from './absent-rows';
import { findingAt } from './finding-at';

/** What single cells have to say: words, negative counts, units in the cell, totals left blank. */
export function cellFindings(
  formId: string,
  cells: ReadonlyMap<string, Cell>,
  missing: ReadonlySet<string>,
): Finding[] {
  const findings: Finding[] = [];
  for (const cell of cells.values()) {
    if (cell.state === 'text') findings.push(findingAt('type', 'error', typeMessage('type.text', cell), cell));
    if (isNegative(cell) && !isSigned(formId, cell.id)) {
      findings.push(findingAt('type', 'error', typeMessage('type.negative', cell), cell));
    }
    if (cell.printedUnit) findings.push(...unitFindings(formId, cell));
  }
  return [
    ...findings,
    ...missingFindings(formId, cells, missing),
    ...lackingFindings(formId, cells),
    ...absentRows(formId, cells),
  ];
}

const typeMessage = (key: FindingKey, { text, id }: Cell): Message => ({ key, args: { text, cellIndicator: id } });

/** A unit that the form's own heading has already said, or another one. Where the form prints none, one is right. */
function unitFindings(formId: string, cell: Cell): Finding[] {
  const expected = unitOf(formById(formId), cell.id);
  if (expected === undefined || cell.unit === undefined) return [];
  const text = cell.text.includes(cell.unit) ? cell.text : cell.text + cell.unit;
  return cell.unit === expected
    ? [findingAt('unit', 'hint', { key: 'unit.in-cell', args: { text, unit: expected } }, cell)]
    : [findingAt('unit', 'hint', { key: 'unit.differs', args: { text: cell.unit, unit: expected } }, cell)];
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
    return [findingAt('missing-value', 'hint', { key: 'missing-value.total', args }, total)];
  });
}

/** A filled total whose parts are all left blank where they are its reasons: a hint. A total of 0 needs none. */
function lackingFindings(formId: string, cells: ReadonlyMap<string, Cell>): Finding[] {
  const form = formById(formId);
  const findings: Finding[] = [];
  for (const expanded of form === undefined ? [] : expandRelations(form)) {
    const total = cells.get(expanded.left[0]?.id ?? '');
    if (total?.value?.low == null || compare(total.value.low, ZERO) === 0) continue;
    const printsParts = expanded.right.some(({ id }) => cells.has(id));
    if (!printsParts || !lacksParts(expanded, cells)) continue;
    const message: Message = { key: 'missing-value.reasons', args: { totalIndicator: total.id } };
    findings.push(findingAt('missing-value', 'hint', message, total));
  }
  return findings;
}

/** Runs of digits that no reading satisfies, or that are too short for their columns. */
export function runFindings(problems: readonly RunProblem[]): Finding[] {
  return problems.map((problem) => {
    const args = { text: problem.text, row: problem.label };
    return problem.kind === 'contradiction'
      ? findingAt('sum', 'error', { key: 'sum.run', args }, problem, problem.others)
      : findingAt('unreadable', 'hint', { key: 'unreadable.run', args }, problem);
  });
}

/** Borders of cells that were joined: nothing was printed between them. */
const ONLY_BORDERS = /^[|｜\s]*$/;

/** Rows that are printed but were not read: each is named, so that nobody takes them for read. */
export function unplacedFindings(tables: readonly Table[]): Finding[] {
  return tables
    .flatMap(({ unplaced }) => unplaced)
    .filter(({ text }) => !ONLY_BORDERS.test(text))
    .map((row) => {
      const message: Message =
        row.label === ''
          ? { key: 'unreadable.text', args: { text: row.text } }
          : { key: 'unreadable.row', args: { row: row.label, text: row.text } };
      return findingAt('unreadable', 'hint', message, row);
    });
}

import { compare, type Exact, formatExact, subtract, sum } from '../../core/arithmetic/exact';
import type { Analysis, Cell, Finding } from '../../core/model/analysis';
import type { Severity } from '../../core/model/schema';
import { addableCells, type PartReport } from './part-values';

/** How far the parts of a place are known. */
export interface KnownParts {
  /** People wrote down which bodies the report counts; else their names and folders tell. */
  readonly isDeclared: boolean;
  /** Of every body that was written down there is a report. */
  readonly isWhole: boolean;
}

interface Disagreement {
  readonly id: string;
  readonly cell: Cell;
  readonly own: Exact;
  readonly parts: readonly Exact[];
  readonly isWhole: boolean;
}

/** More than these, and more than this share of what was compared: then the report counts something else than the parts do. */
const MANY = 12;
const SHARE = 0.25;
/** A formula with more terms is told by its sum. */
const MOST_TERMS = 12;

/**
 * What the report of a whole place says otherwise than the reports of its parts: the sum where each of them is known and has the
 * number, no less than the sum where some have it. Never an error: whose numbers a report counts, no form prescribes.
 */
export function compareParts(whole: Analysis, parts: readonly PartReport[], known: KnownParts): readonly Finding[] {
  const cells = [...addableCells(whole)];
  const compared = cells.flatMap(([id, cell]): Disagreement[] => {
    const values = parts.flatMap(({ values }) => values.get(id) ?? []);
    const isWhole = known.isWhole && values.length === parts.length;
    return values.length === 0 ? [] : [{ id, cell, own: cell.value.low, parts: values, isWhole }];
  });
  const wrong = compared.filter(disagrees);
  const [first] = wrong;
  if (first !== undefined && wrong.length > MANY && wrong.length > SHARE * compared.length)
    return [finding(first.cell, 'information', 'parts.otherwise', { count: wrong.length, all: compared.length })];
  const ids = new Set(wrong.map(({ id }) => id));
  return wrong.filter(({ id }) => !followsFrom(id, ids)).map((one) => told(one, known));
}

function disagrees({ own, parts, isWhole }: Disagreement): boolean {
  const order = compare(sum(parts), own);
  return isWhole ? order !== 0 : order > 0;
}

/** The total of a row disagrees where one of its cells does. */
function followsFrom(id: string, wrong: ReadonlySet<string>): boolean {
  const row = /^(requests\..+)\/total$/.exec(id)?.[1];
  return row !== undefined && [...wrong].some((other) => other !== id && other.startsWith(`${row}/`));
}

function told({ id, cell, own, parts, isWhole }: Disagreement, { isDeclared }: KnownParts): Finding {
  const all = sum(parts);
  const isMore = compare(all, own) > 0;
  const terms = parts.length > MOST_TERMS ? '' : `${parts.map(formatExact).join('+')} = `;
  const difference = formatExact(isMore ? subtract(all, own) : subtract(own, all));
  const formula = `${formatExact(own)} ${isWhole ? '≠' : '<'} ${parts.length === 1 ? '' : terms}${formatExact(all)}`;
  const severity = isDeclared && isMore ? 'warning' : 'information';
  const args = { totalIndicator: id, formula, difference, count: parts.length };
  return finding(cell, severity, isWhole ? 'parts.unequal' : 'parts.exceeded', args);
}

const finding = (
  { start, end }: Cell,
  severity: Severity,
  key: 'parts.unequal' | 'parts.exceeded' | 'parts.otherwise',
  args: Readonly<Record<string, string | number>>,
): Finding => ({ code: 'parts', severity, start, end, message: { key, args }, relation: null, related: [] });

/** The analysis of a whole place with what its parts say of it, in document order. */
export function withParts(whole: Analysis, parts: readonly PartReport[], known: KnownParts): Analysis {
  const found = compareParts(whole, parts, known);
  if (found.length === 0) return whole;
  return { ...whole, findings: [...whole.findings, ...found].sort((a, b) => a.start - b.start) };
}

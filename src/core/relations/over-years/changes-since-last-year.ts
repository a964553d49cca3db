import { compare, type Exact, negate } from '../../arithmetic/exact';
import { isPoint, point } from '../../arithmetic/interval';
import type { Cell, Figure, Term } from '../../model/analysis';
import type { Bound } from '../../model/bound';
import { newTerm } from '../../model/term';
import type { TermRole } from '../../model/term-role';
import type { RelationDraft } from '../draft';
import { sinceLastYear } from './since-last-year';

/** What is asked of two reports of one body. */
export interface TwoYears {
  readonly folded: string;
  readonly year: number | null;
  /** Of the running text, in document order. */
  readonly figures: readonly Figure[];
  readonly bindings: ReadonlyMap<Figure, Bound>;
  readonly cells: ReadonlyMap<string, Cell>;
  /** Of the report of the year before. */
  readonly before: ReadonlyMap<string, Cell>;
}

/** A number of the running text that this year's table confirms, and what last year's table has in its place. */
interface Grown {
  readonly figure: Figure;
  readonly now: Exact;
  readonly earlier: Cell;
  readonly before: Exact;
}

/**
 * 收到申请72件,较上年增长20%: the percentage or number by which a figure grew, against last year's own table. Only for figures
 * that this year's table confirms, and only where nothing but the comparison stands between the two numbers.
 */
export function changesSinceLastYear(years: TwoYears): RelationDraft[] {
  return years.figures.flatMap((figure, i) => {
    const grown = grownOf(figure, years);
    const change = grown && sinceLastYear(years.folded, figure.withUnit.end, years.year);
    const next = change && years.figures.slice(i + 1, i + 3).find(({ start }) => start === change.at);
    if (!grown || !change || !next || next.approximate) return [];
    if (change.states === 'base') return sameUnit(figure, next) ? baseDraft(grown, next) : [];
    if (next.role === 'percentage') return growthDraft(grown, next, change.falls);
    return next.role === 'statistic' && sameUnit(figure, next) ? amountDraft(grown, next, change.falls) : [];
  });
}

const sameUnit = (a: Figure, b: Figure): boolean => a.unit === b.unit;

function grownOf(figure: Figure, { bindings, cells, before }: TwoYears): Grown | null {
  const { indicator, scope } = bindings.get(figure) ?? {};
  if (indicator === undefined || scope !== undefined || figure.approximate) return null;
  const [now, stated, earlier] = [exactly(figure.value), cells.get(indicator), before.get(indicator)];
  const [said, last] = [exactly(stated?.value ?? null), exactly(earlier?.value ?? null)];
  if (now === null || said === null || last === null || earlier === undefined || compare(now, said) !== 0) return null;
  return { figure, now, earlier, before: last };
}

const exactly = (value: Figure['value']): Exact | null => (value !== null && isPoint(value) ? value.low : null);

const termOf = (role: TermRole, { withUnit, value, text }: Figure, indicator?: string): Term =>
  newTerm(role, withUnit, value, text, indicator);

function earlierTerm(role: TermRole, { earlier, before }: Grown, isTaken = false): Term {
  const value = point(isTaken ? negate(before) : before);
  const place = { from: earlier.start, to: earlier.end };
  return newTerm(role, { start: 0, end: 0 }, value, isTaken ? `−${earlier.text}` : earlier.text, earlier.id, place);
}

function growthDraft(grown: Grown, percent: Figure, falls: boolean): RelationDraft[] {
  const { figure, before, earlier } = grown;
  if (percent.printed === undefined || before.units === 0n) return [];
  const share = newTerm('percent', percent.withUnit, percent.value, `${percent.text}%`);
  const terms = [share, termOf('numerator', figure, earlier.id), earlierTerm('base', grown)];
  const spec = falls ? { falls } : {};
  return [{ kind: 'growth', source: 'growth-over-years', severity: 'warning', terms, spec }];
}

/** By how many: 增加12件 = 72 − 60. */
function amountDraft(grown: Grown, change: Figure, falls: boolean): RelationDraft[] {
  const { figure, now, earlier } = grown;
  const said = termOf('said', change);
  const present = newTerm('stated', figure.withUnit, point(now), figure.text, earlier.id);
  const lessNow = newTerm('stated', figure.withUnit, point(negate(now)), `−${figure.text}`, earlier.id);
  const stated = falls ? [earlierTerm('stated', grown), lessNow] : [present, earlierTerm('stated', grown, true)];
  return [{ kind: 'cross-year', source: 'change-over-years', severity: 'warning', terms: [said, ...stated] }];
}

/** 较上年的60件: the number of the year before itself. */
const baseDraft = (grown: Grown, base: Figure): RelationDraft[] => [
  {
    kind: 'cross-year',
    source: 'base-over-years',
    severity: 'warning',
    terms: [termOf('said', base, grown.earlier.id), earlierTerm('stated', grown)],
  },
];

/** Without what was guessed of a growth whose beginning is not printed, where last year's table tells it. */
export function withoutGuesses(
  drafts: readonly RelationDraft[],
  known: readonly RelationDraft[],
): readonly RelationDraft[] {
  const told = new Set(known.flatMap(({ kind, terms }) => (kind === 'growth' ? (terms[0]?.start ?? []) : [])));
  return told.size === 0 ? drafts : drafts.filter((draft) => !isGuess(draft) || !told.has(draft.terms[0]?.start ?? -1));
}

const isGuess = ({ kind, terms }: RelationDraft): boolean =>
  kind === 'growth' && !terms.some(({ role }) => role === 'base');

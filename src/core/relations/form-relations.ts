import { formById } from '../forms/all';
import { type ExpandedRelation, expandRelations, type SignedIndicator } from '../forms/expand';
import { optionalIds } from '../forms/optional';
import { negate, ZERO } from '../numbers/exact';
import { type Interval, point } from '../numbers/interval';
import type { Cell, Message, Term, TermRole } from '../report/analysis';
import type { RelationDraft } from './draft';
import { lacksParts, missingTotals } from './missing-totals';

export type Cells = ReadonlyMap<string, Cell>;

/** Left and right role of each kind. */
const ROLES: Readonly<Record<string, readonly [TermRole, TermRole]>> = {
  sum: ['total', 'part'],
  'counted-once': ['total', 'part'],
  'at-most-sum': ['total', 'part'],
  subset: ['subset', 'whole'],
  balance: ['left', 'right'],
  implication: ['condition', 'consequence'],
  'cross-year': ['said', 'stated'],
  'usual-equal': ['left', 'right'],
  'usual-at-most': ['left', 'right'],
  'usual-at-least': ['left', 'right'],
};

const reason = (why: string): Message => ({ key: `reason.${why}`, args: {} });

/**
 * The relations of a form over the cells of a document, ready to be judged. A relation none of whose cells is filled in
 * is left out; a blank part is 0 once the total or another part is filled in; a blank total, an ambiguous cell or words
 * make the relation undecidable.
 */
export function formRelations(formId: string, cells: Cells, previous?: Cells): RelationDraft[] {
  const form = formById(formId);
  if (form === undefined || cells.size === 0) return [];
  const missing = missingTotals(formId, cells);
  const optional = optionalIds(form);
  return expandRelations(form).flatMap((expanded) => {
    const draft = draftOf(expanded, cells, previous, missing, optional);
    return draft === null ? [] : [draft];
  });
}

function draftOf(
  { relation, left, right }: ExpandedRelation,
  cells: Cells,
  previous: Cells | undefined,
  missing: ReadonlySet<string>,
  optional: ReadonlySet<string>,
): RelationDraft | null {
  const all = [...left, ...right];
  if (relation.kind === 'cross-year' && previous === undefined) return null;
  const cellOf = ({ id, previous: before }: SignedIndicator): Cell | undefined => (before ? previous : cells)?.get(id);
  if (!all.some((term) => isFilled(cellOf(term)))) return null;
  const [leftRole, rightRole] = ROLES[relation.kind] ?? ['left', 'right'];
  const terms = [
    ...left.map((term) => termOf(term, leftRole, cellOf(term))),
    ...right.map((term) => termOf(term, rightRole, cellOf(term))),
  ];
  const why = lacksParts({ relation, left, right }, cells)
    ? 'missing'
    : undecidable(
        all.map((term) => [term, cellOf(term)]),
        missing,
      );
  const absent = all.some((term) => cellOf(term) === undefined && !optional.has(term.id));
  return {
    kind: relation.kind,
    source: `form:${relation.id}`,
    severity: relation.severity,
    ...(relation.severityBelow === undefined ? {} : { severityBelow: relation.severityBelow }),
    terms: terms.filter((term): term is Term => term !== null),
    ...(why !== null ? { decided: { verdict: 'undecidable' as const, reason: reason(why) } } : {}),
    ...(absent ? { confirmingOnly: reason('missing') } : {}),
    ...(relation.above ? { above: true } : {}),
    ...(relation.atLeast === 'left' ? { atLeastCondition: true } : {}),
    ...(relation.atMost ? { atMost: true } : {}),
  };
}

const isFilled = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell.state !== 'blank' && cell.state !== 'nil' && cell.state !== 'missing';

function undecidable(
  terms: readonly (readonly [SignedIndicator, Cell | undefined])[],
  missing: ReadonlySet<string>,
): string | null {
  if (terms.some(([term]) => !term.previous && missing.has(term.id))) return 'missing-total';
  if (terms.some(([, cell]) => cell?.state === 'ambiguous')) return 'several-readings';
  if (terms.some(([, cell]) => cell?.state === 'text')) return 'missing';
  return null;
}

/** Null for a row that the document does not print. Last year's cells have no place in this text. */
function termOf({ id, sign, previous }: SignedIndicator, role: TermRole, cell: Cell | undefined): Term | null {
  if (cell === undefined) return null;
  const range = previous ? { start: 0, end: 0 } : { start: cell.start, end: cell.end };
  const shown = cell.state === 'number' ? cell.text : '0';
  return { role, ...range, value: signed(cell.value, sign), text: sign < 0 ? `−${shown}` : shown, indicator: id };
}

function signed(value: Interval | null, sign: 1 | -1): Interval {
  const one = value?.low ?? ZERO;
  return point(sign < 0 ? negate(one) : one);
}

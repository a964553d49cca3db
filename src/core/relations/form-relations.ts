import { negate, ZERO } from '../arithmetic/exact';
import { type Interval, point } from '../arithmetic/interval';
import { formById } from '../forms/all';
import { type ExpandedRelation, expandRelations, type SignedIndicator } from '../forms/expand';
import { optionalIds } from '../forms/optional';
import type { Cell, Term } from '../model/analysis';
import type { Reason } from '../model/message';
import { newTerm } from '../model/term';
import type { TermRole } from '../model/term-role';
import type { RelationDraft } from './draft';
import { isFilled } from './filled-cell';
import { relationKind } from './kinds/all';
import { lacksParts, missingTotals } from './missing-totals';
import { reason } from './reason';
import { unfilledCells } from './unfilled-rows';

export type CellsById = ReadonlyMap<string, Cell>;

/**
 * The relations of a form over the cells of a document, ready to be judged. A relation none of whose cells is filled in
 * is left out; a blank part is 0 once the total or another part is filled in, but in a row that nobody has filled in yet; a
 * blank total, an ambiguous cell or words make the relation undecidable.
 */
export function formRelations(formId: string, cells: CellsById, previous?: CellsById): RelationDraft[] {
  const form = formById(formId);
  if (form === undefined || cells.size === 0) return [];
  const missing = missingTotals(formId, cells);
  const unfilled = unfilledCells(cells);
  const optional = optionalIds(form, (id) => cells.has(id));
  const drafts: RelationDraft[] = [];
  for (const expanded of expandRelations(form)) {
    if (expanded.relation.kind === 'cross-year' && previous === undefined) continue;
    const found = foundOf(expanded, cells, previous);
    if (found.some(({ cell }) => isFilled(cell)))
      drafts.push(draftOf(expanded, found, cells, { missing, unfilled, optional }));
  }
  return drafts;
}

/** A term of a relation and its cell, if the document prints it. */
interface Found {
  readonly term: SignedIndicator;
  readonly role: TermRole;
  readonly cell: Cell | undefined;
}

function foundOf(
  { relation, left, right }: ExpandedRelation,
  cells: CellsById,
  previous: CellsById | undefined,
): Found[] {
  const { left: leftRole, right: rightRole } = relationKind(relation);
  const found: Found[] = [];
  for (const term of left) found.push({ term, role: leftRole, cell: (term.previous ? previous : cells)?.get(term.id) });
  for (const term of right)
    found.push({ term, role: rightRole, cell: (term.previous ? previous : cells)?.get(term.id) });
  return found;
}

/** Ids of cells whose blanks are no zeros, and of those that a form may leave out. */
interface NotFilled {
  readonly missing: ReadonlySet<string>;
  readonly unfilled: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
}

function draftOf(
  expanded: ExpandedRelation,
  found: readonly Found[],
  cells: CellsById,
  { missing, unfilled, optional }: NotFilled,
): RelationDraft {
  const { relation } = expanded;
  const terms: Term[] = [];
  for (const { term, role, cell } of found) if (cell !== undefined) terms.push(termOf(term, role, cell));
  const why = lacksParts(expanded, cells) ? 'missing' : undecidable(found, missing);
  const isAbsent = found.some(({ term: { id, previous }, cell }) =>
    cell === undefined ? !optional.has(id) : !previous && unfilled.has(id),
  );
  const { kind, severity } = relation;
  const draft: Writable<RelationDraft> = { kind, source: `form:${relation.id}`, severity, terms };
  if (relation.severityBelow !== undefined) draft.severityBelow = relation.severityBelow;
  if (why !== null) draft.decided = { verdict: 'undecidable', reason: reason(why) };
  // Nobody knows whether a blank of another year stands for nothing or was not filled in.
  const isOpen = kind === 'cross-year' && found.some(({ cell }) => !isFilled(cell));
  if (isAbsent || isOpen) draft.confirmingOnly = reason('missing');
  if (relation.spec !== undefined) draft.spec = relation.spec;
  return draft;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function undecidable(found: readonly Found[], missing: ReadonlySet<string>): Reason | null {
  if (missing.size > 0 && found.some(({ term }) => !term.previous && missing.has(term.id))) return 'missing-total';
  if (found.some(({ cell }) => cell?.state === 'ambiguous')) return 'several-readings';
  return found.some(({ cell }) => cell?.state === 'text') || isSideBlank(found) ? 'missing' : null;
}

/** One side of an equation has nothing filled in at all: it is not written yet, and does not say 0. */
function isSideBlank(found: readonly Found[]): boolean {
  const sides = SIDES.map((side) => found.filter(({ role }) => role === side));
  return (
    sides.every((side) => side.length > 0) && sides.some((side) => side.every(({ cell }) => cell?.state === 'blank'))
  );
}

const SIDES: readonly TermRole[] = ['left', 'right'];

const NOWHERE = { start: 0, end: 0 };

/** Last year's cells have no place in this text. */
function termOf({ id, sign, previous }: SignedIndicator, role: TermRole, cell: Cell): Term {
  const shown = cell.state === 'number' ? cell.text : '0';
  const text = sign < 0 ? `−${shown}` : shown;
  if (previous) return newTerm(role, NOWHERE, signed(cell.value, sign), text, id, { from: cell.start, to: cell.end });
  return newTerm(role, cell, signed(cell.value, sign), text, id);
}

/** By its lower end: cells are points. */
function signed(value: Interval | null, sign: 1 | -1): Interval {
  if (sign > 0 && value !== null && value.low === value.high && value.low !== null) return value;
  const one = value?.low ?? ZERO;
  return point(sign < 0 ? negate(one) : one);
}

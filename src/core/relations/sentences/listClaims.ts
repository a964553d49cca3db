import { formatExact } from '../../numbers/exact';
import { isPoint, point } from '../../numbers/interval';
import type { Term } from '../../report/analysis';
import type { RelationDraft } from '../draft';
import { agree, largest, less, sameMeasure, termOf, total } from './amounts';
import { because } from './because';
import type { Count } from './counts';
import type { List } from './list';
import { nearMiss } from './nearMiss';
import type { Passage } from './passage';

function sum(list: List, parts: readonly Count[]): Pick<RelationDraft, 'kind' | 'source' | 'terms'> {
  return {
    kind: 'sum',
    source: list.source,
    terms: [termOf(list.head, 'total'), ...parts.map((part) => termOf(part, 'part'))],
  };
}

function subset(list: List, parts: readonly Count[]): Pick<RelationDraft, 'kind' | 'source' | 'terms'> {
  const terms: Term[] = [...parts.map((part) => termOf(part, 'subset')), termOf(list.head, 'whole')];
  return { kind: 'subset', source: list.source, terms };
}

/** Channels: no part above the total; the total not above Σ only where every channel is listed. */
function countedOnce(list: List): RelationDraft {
  const draft = bounds(list);
  const isLoose = list.source === 'list:responses' && draft.kind === 'counted-once' && isBelowPart(list);
  return list.tied && !isLoose ? draft : { ...draft, confirmingOnly: draft.confirmingOnly ?? because('scope') };
}

/** Sessions and articles may be several to an event: the form of 2014 lets them be more than the events. */
function isBelowPart({ head, parts }: List): boolean {
  const most = largest(parts);
  return most !== undefined && less(head.value, most.value);
}

function bounds(list: List): RelationDraft {
  const { head, parts } = list;
  const most = largest(parts);
  if (list.closure === 'full' || !less(total(parts), head.value) || parts.length === 1) {
    const terms = [termOf(head, 'total'), ...parts.map((part) => termOf(part, 'part'))];
    const draft: RelationDraft = { kind: 'counted-once', source: list.source, severity: 'warning', terms };
    return list.closure === 'full' || parts.length > 1 ? draft : { ...subset(list, parts), severity: 'warning' };
  }
  const isLess = most !== undefined && !less(head.value, most.value);
  const draft = { ...subset(list, isLess ? parts : most === undefined ? parts : [most]), severity: 'warning' as const };
  return isLess ? { ...draft, confirmingOnly: because('counted-once') } : draft;
}

/** Parts that are not all: their sum, if they exclude each other, or else the largest of them, is not above the total. */
function atMost(list: List): RelationDraft | null {
  const { head, parts } = list;
  const most = largest(parts);
  if (most === undefined) return null;
  const isSure = list.tied && (most.unit === head.unit || (head.topic === 'request' && sameMeasure(most, head)));
  const weak = isSure ? {} : { confirmingOnly: because('scope') };
  if (less(head.value, most.value)) return { ...subset(list, [most]), severity: 'warning', ...weak };
  const above = less(head.value, total(parts));
  const draft: RelationDraft = { ...subset(list, parts), severity: 'warning', ...weak };
  if (!above || list.closure !== 'open') return draft;
  return { ...draft, confirmingOnly: because('open-list') };
}

/** 173769万条,其中75656条,98113条: the parts add up once the 万 is left out. */
function scaleSlip(list: List): RelationDraft | null {
  const { head, parts } = list;
  const { printed, scale } = head.figure;
  if (printed === undefined || (scale ?? 0) === 0 || parts.length < 2 || printed.places > 0) return null;
  const isPlain = parts.every((part) => isPoint(part.value) && !part.figure.approximate);
  if (!isPlain || !agree(total(parts), point(printed))) return null;
  const arithmetic = `${head.figure.text} ≠ ${parts.map((part) => part.figure.text).join('+')} = ${formatExact(printed)}`;
  return { ...sum(list, parts), severity: 'warning', decided: { verdict: 'violated', reason: null, arithmetic } };
}

/** What a list says: a sum where it is closed or adds up, else that its parts are not more than the total. */
function claimOf(list: List): RelationDraft | null {
  const { head, parts, closure } = list;
  const slip = scaleSlip(list);
  if (slip !== null) return slip;
  const near = closure === 'disjoint' || list.countedOnce ? nearMiss(list) : null;
  if (near !== null) return near;
  if (list.countedOnce) return countedOnce(list);
  const isExact = [head, ...parts].every((one) => !one.figure.approximate);
  const adds = isExact && agree(head.value, total(parts)) && parts.length > 1;
  if (adds) return { ...sum(list, parts), severity: 'warning' };
  if (!list.tied) return list.source.startsWith('list:results') ? null : atMost(list);
  if (closure === 'open' || closure === 'disjoint') return atMost(list);
  if (!isExact) {
    return { ...sum(list, parts), severity: 'warning', confirmingOnly: because('approximate') };
  }
  return { ...sum(list, parts), severity: closure === 'full' ? 'error' : 'warning' };
}

/** Some of the parts of a list that adds up: 答复22件。其中公开1件,不存在9件,…, read once with the first and once without. */
function isIn(list: List, full: readonly List[]): boolean {
  if (full.length === 0 || agree(list.head.value, total(list.parts))) return false;
  return full.some(({ parts }) => parts.length > list.parts.length && list.parts.every((part) => parts.includes(part)));
}

/** The lists that add up, by their totals. */
function fullLists(lists: readonly List[]): Map<Count, readonly List[]> {
  const full = new Map<Count, List[]>();
  for (const list of lists) {
    if (agree(list.head.value, total(list.parts))) full.set(list.head, [...(full.get(list.head) ?? []), list]);
  }
  return full;
}

/** Two lists of the same numbers say the same: the one that is surer of itself speaks. */
function distinct(lists: readonly List[]): List[] {
  const rank = { full: 0, likely: 1, disjoint: 2, open: 3 } as const;
  const kept: List[] = [];
  const owners = new Set<Count>();
  const full = fullLists(lists);
  for (const list of [...lists].sort((a, b) => rank[a.closure] - rank[b.closure] || b.parts.length - a.parts.length)) {
    if (list.parts.every((part) => owners.has(part)) || isIn(list, full.get(list.head) ?? [])) continue;
    kept.push(list);
    for (const part of list.parts) owners.add(part);
  }
  return kept.sort((a, b) => (a.parts[0]?.index ?? 0) - (b.parts[0]?.index ?? 0));
}

/** Whether a number that was not read stands among the parts. */
function hasHole({ parts }: List, holes: readonly number[]): boolean {
  const [first, last] = [parts[0]?.figure.start ?? 0, parts.at(-1)?.figure.start ?? 0];
  let [low, high] = [0, holes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holes[middle] ?? 0) <= first) low = middle + 1;
    else high = middle;
  }
  return (holes[low] ?? last) < last;
}

/** Totals and parts, counted-once channels and subsets: shapes 1–19, 22–43 of the genre. */
export function readListClaims(passage: Passage): RelationDraft[] {
  return distinct(passage.lists)
    .map((list) => {
      const draft = claimOf(list);
      return draft !== null && hasHole(list, passage.holes) ? { ...draft, confirmingOnly: because('missing') } : draft;
    })
    .filter((draft): draft is RelationDraft => draft !== null);
}

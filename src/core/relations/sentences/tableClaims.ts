import { ZERO } from '../../numbers/exact';
import { contains, isPoint } from '../../numbers/interval';
import type { Message } from '../../report/analysis';
import type { RelationDraft } from '../draft';
import { agree, isBounded, less, termOf } from './amounts';
import { BINDINGS, type Reading } from './bindings';
import { type Cells, cellTerm, type Stated, statedBy } from './cells';
import type { Count } from './counts';
import type { Passage } from './passage';
import { comparable } from './scope';

const because = (why: string): Message => ({ key: `reason.${why}`, args: {} });

/** The readings that a concept may have in a form. */
export function readingsOf(concept: string, form: string): readonly Reading[] {
  const binding = BINDINGS[concept];
  if (binding === undefined) return [];
  return (
    (form === 'statistics-2014'
      ? binding.statistics
      : form.startsWith('disclosure')
        ? binding.disclosure
        : undefined) ?? []
  );
}

function same(count: Count, { cells }: Stated, source: string): RelationDraft {
  const terms = [termOf(count, 'said'), ...cells.map((cell) => cellTerm(cell, 'stated'))];
  return { kind: 'same', source, severity: 'warning', terms };
}

/** The table prints no number at all here: a sentence can confirm it, not contradict it. */
const isBlank = ({ cells }: Stated): boolean => cells.every((cell) => cell.state !== 'number');

/** Sections on plans and problems speak of anything but the year's figures. */
const ELSEWHERE = /问题|不足|下一?步|打算|计划|展望|努力方向/;

function isStrong(count: Count, listed: ReadonlySet<Count>): boolean {
  const { statutory, scope, figure, titles, concept } = count;
  const strong = statutory || listed.has(count);
  return (
    strong &&
    concept !== 'channel.other' &&
    comparable(scope) &&
    !figure.approximate &&
    !titles.some((title) => ELSEWHERE.test(title))
  );
}

/** Parts of a channel by other words (电视、广播 of 其他方式): not more than the channel. */
function channelPart(count: Count, stated: Stated): RelationDraft | null {
  if (count.concept?.startsWith('channel.') !== true || isBlank(stated)) return null;
  const terms = [termOf(count, 'subset'), ...stated.cells.map((cell) => cellTerm(cell, 'whole'))];
  const draft: RelationDraft = { kind: 'subset', source: 'table:channel', severity: 'warning', terms };
  const sure =
    count.concept === 'channel.other' && count.statutory && comparable(count.scope) && !count.figure.approximate;
  return sure ? draft : { ...draft, confirmingOnly: because('scope') };
}

function reasonFor({ scope, figure }: Count): Message {
  if (figure.approximate) return because('approximate');
  return because(scope === 'cumulative' ? 'cumulative' : 'scope');
}

function claimFor(
  count: Count,
  readings: readonly Reading[],
  cells: Cells,
  listed: ReadonlySet<Count>,
): RelationDraft | null {
  const stated = readings.map((reading) => statedBy(reading, cells)).filter((one): one is Stated => one !== null);
  const [first] = stated;
  if (first === undefined) return null;
  const agreeing = stated.find((one) => agree(one.value, count.value));
  if (agreeing !== undefined) return isBounded(count.value) ? same(count, agreeing, 'table:same') : null;
  if (!count.statutory && !listed.has(count)) return channelPart(count, first);
  if (count.concept === 'channel.other') return channelPart(count, first);
  const isMeant = first.reading === readings[0];
  const strong =
    isMeant && isStrong(count, listed) && !(isBlank(first) && isPoint(first.value) && contains(first.value, ZERO));
  return strong
    ? same(count, first, 'table:same')
    : { ...same(count, first, 'table:same'), confirmingOnly: reasonFor(count) };
}

/** Channels that a list of three or more names are the form's own. */
function listedChannels({ lists }: Passage): Set<Count> {
  const listed = new Set<Count>();
  for (const list of lists) {
    if (/list:(?:channels|responses|staff)/.test(list.source) && list.parts.length >= 2)
      for (const part of list.parts) listed.add(part);
  }
  return listed;
}

/** A total said twice, once for the whole and once for one body: the one that agrees with the table is the table's. */
function hasAgreeing(count: Count, agreed: ReadonlySet<string>): boolean {
  return count.concept !== null && agreed.has(count.concept) && count.scope !== 'year';
}

/** Sentence and table: shapes 65–79, 85, 87. */
export function readTableClaims(passage: Passage): RelationDraft[] {
  const listed = listedChannels(passage);
  const agreed = new Set<string>();
  const drafts: RelationDraft[] = [];
  for (const count of passage.counts) {
    if (count.concept === null || count.scope === 'other-year') continue;
    const draft = claimFor(count, readingsOf(count.concept, passage.form), passage.cells, listed);
    if (draft === null || hasAgreeing(count, agreed)) continue;
    if (draft.kind === 'same' && draft.confirmingOnly === undefined) agreed.add(count.concept);
    drafts.push(draft);
  }
  return drafts;
}

/** What the first table states for a concept. */
export function statedFor(concept: string, form: string, cells: Cells): Stated | null {
  const [reading] = readingsOf(concept, form);
  return reading === undefined ? null : statedBy(reading, cells);
}

export const isBelow = (a: Stated, b: Stated): boolean => less(a.value, b.value);

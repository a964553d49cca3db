import { ZERO } from '../../arithmetic/exact';
import { point } from '../../arithmetic/interval';
import { isOfFamily } from '../../forms/family';
import type { Cell, Term } from '../../model/analysis';
import { newTerm } from '../../model/term';
import type { RelationDraft } from '../../relations/draft';
import { reason } from '../../relations/reason';
import type { Measurement } from '../../sentences/meaning/measurement';
import { scopeOf } from '../../sentences/meaning/scope';
import { agree } from '../../sentences/mentions/amounts';
import { compact } from '../../sentences/mentions/mention';
import type { UnquantifiedClaim } from '../../sentences/statements';
import {
  ALL_OF_THE_REQUESTS,
  IN_TIME,
  NOT_ALL_CASES,
  NOT_OF_YEAR_END,
  OF_ALL_REQUESTS,
  OTHERS_OF_THEM,
  SOME_CONCLUDED,
} from '../../subjects/answered-of';
import { GROUPS, PERSONS } from '../../subjects/applicants';
import { type Phrase, says } from '../../subjects/phrase';
import { partitionPoint } from '../../text/partition-point';
import { type ClaimContext, countsAround } from '../claim-context';
import { claimDraft, stated, told, withDoubt } from '../drafts';
import { whyNotAccuse } from '../evidence/may-accuse';
import { deniedBy, deniesAll } from './denials';

/** What a statement says of cells. It is a 0 (`said`) or, where it is said of numbers told before, their `condition`. */
function claimOf(
  source: string,
  statement: UnquantifiedClaim,
  role: 'said' | 'condition',
  terms: readonly Term[],
  more: Partial<RelationDraft> = {},
): RelationDraft {
  const { words } = statement;
  const claim = role === 'said' ? newTerm(role, statement, point(ZERO), '0') : newTerm(role, statement, null, words);
  const kind = source === 'zero-claim' ? source : 'universal';
  return claimDraft(kind, source, [claim, ...terms], { args: { claim: words }, ...more });
}

/** The cells of a concept, also in a local form. */
function cellsOf(concept: string, { stated: statedReadings, local }: ClaimContext): readonly Cell[] {
  const readings = statedReadings(concept);
  return readings.length === 0 ? local(concept) : (readings[0]?.cells ?? []);
}

/** 未收到…, 没有…, 零败诉: the cells must be 0. One relation for all that the claim names. */
function none(statement: UnquantifiedClaim, context: ClaimContext, wordsBefore: string): RelationDraft[] {
  const { words } = statement;
  const denied = deniedBy(statement, wordsBefore);
  const cells = denied.flatMap((concept) => cellsOf(concept, context));
  if (cells.length === 0) return [];
  const isOfSome =
    !deniesAll(statement, wordsBefore) ||
    (denied.includes('received') && says(GROUPS, words) && !says(PERSONS, words)) ||
    (denied.includes('fee') && !isOfFamily(context.form, 'statistics'));
  const draft = claimOf('zero-claim', statement, 'said', stated('stated', cells));
  return [withDoubt(draft, isOfSome ? reason('scope') : null)];
}

const TOTALS = ['review.total', 'litigation.total'];

/** The totals that a statement is said of: beside the last number before it, which is one of them. None where words leave some out. */
function totalsBefore(
  statement: UnquantifiedClaim,
  { folded }: ClaimContext,
  before: readonly Measurement[],
  leavesOut: Phrase,
): readonly Measurement[] {
  const last = before.at(-1);
  const between = last === undefined ? '' : folded.slice(last.figure.end, statement.start);
  if (last === undefined || !TOTALS.includes(last.concept ?? '') || /[;。]/.test(between)) return [];
  if (says(leavesOut, between)) return [];
  const beside = before.filter(({ place }) => place.segment === last.place.segment);
  return TOTALS.flatMap((concept) => beside.find((one) => one.concept === concept) ?? []);
}

const columnOf = ({ concept }: Measurement, column: string): string => (concept ?? '').replace('.total', column);

/** 复议7件、诉讼9件,均获维持: each must be upheld in full. */
const upheld = (statement: UnquantifiedClaim, context: ClaimContext, before: readonly Measurement[]): RelationDraft[] =>
  totalsBefore(statement, context, before, NOT_ALL_CASES).flatMap((count) => {
    const cells = cellsOf(columnOf(count, '.upheld'), context);
    const terms = [...told('said', count), ...stated('stated', cells)];
    return cells.length === 0 ? [] : [claimOf('universal:upheld', statement, 'condition', terms)];
  });

/** 复议9件、诉讼6件,均已审结: none is pending. The numbers before say of which cases. */
function concluded(
  statement: UnquantifiedClaim,
  context: ClaimContext,
  before: readonly Measurement[],
): RelationDraft[] {
  const totals = totalsBefore(statement, context, before, SOME_CONCLUDED);
  const cells = totals.flatMap((count) => cellsOf(columnOf(count, '.pending'), context));
  const last = before.at(-1);
  if (last === undefined || cells.length === 0) return [];
  const draft = claimOf('universal:concluded', statement, 'said', stated('stated', cells));
  return [withDoubt(draft, whyNotAccuse(last, context))];
}

/** 收到申请16件,均为自然人申请: the first column is the total, if the table has the number told. */
function allNatural(
  statement: UnquantifiedClaim,
  context: ClaimContext,
  before: readonly Measurement[],
): RelationDraft[] {
  const last = before.at(-1);
  const [received] = context.stated('received');
  const cells = cellsOf('applicant.natural', context);
  const isTold = last?.concept === 'received' && received != null && agree(last.value, received.value);
  if (!isTold || cells.length === 0) return [];
  if (!says(OF_ALL_REQUESTS, compact(context.folded.slice(last.figure.withUnit.end, statement.start)))) return [];
  return [claimOf('universal:natural', statement, 'condition', [...told('said', last), ...stated('stated', cells)])];
}

/** 其中网上申请12件,均已办结; 结转2件,其余全部办结: not of all that were received. */
function isOfSome({ before, text }: Surroundings, { stated: statedReadings }: ClaimContext): boolean {
  const others = before.filter(({ concept }) => concept !== 'carried');
  const last = others.at(-1);
  // 上年结转的3件申请全部办结.
  if (last === undefined && before.length > 0) return true;
  const words = compact(text);
  if (says(OTHERS_OF_THEM, words) || says(NOT_OF_YEAR_END, words)) return true;
  if (says(ALL_OF_THE_REQUESTS, words)) return false;
  return last !== undefined && !statedReadings('received').some((one) => one !== null && agree(one.value, last.value));
}

/** 全部办理完毕: in the form of 2014 closed = received, later nothing is carried forward. */
function closed(statement: UnquantifiedClaim, context: ClaimContext, surroundings: Surroundings): RelationDraft[] {
  const isLoose = isOfSome(surroundings, context) || says(IN_TIME, statement.words);
  const more = {
    severity: surroundings.isCarried ? 'information' : 'warning',
    ...(isLoose ? { confirmingOnly: reason('usual') } : {}),
  } as const;
  if (!isOfFamily(context.form, 'statistics')) {
    const forward = cellsOf('forward', context);
    return forward.length === 0
      ? []
      : [claimOf('universal:closed', statement, 'said', stated('stated', forward), more)];
  }
  const [received, done] = [cellsOf('received', context), cellsOf('closed', context)];
  if (received.length === 0 || done.length === 0) return [];
  const terms = [...stated('said', received), ...stated('stated', done)];
  return [claimOf('universal:closed', statement, 'condition', terms, more)];
}

const REACH = 200;

/** What stands around a statement. */
interface Surroundings {
  /** The counts of its sentence before it. */
  readonly before: readonly Measurement[];
  /** Its paragraph says that something is carried forward. */
  readonly isCarried: boolean;
  /** Its sentence up to it, or as much of that as counts. */
  readonly text: string;
}

function around(context: ClaimContext, at: number): Surroundings {
  const { sentences } = context.narrative;
  const own = Math.max(0, partitionPoint(sentences.length, (i) => (sentences[i]?.start ?? 0) <= at) - 1);
  const sentence = sentences[own];
  const near = countsAround(context.counts, sentence?.paragraph ?? -1, at);
  return {
    before: near.filter((one) => one.place.sentence === own && one.figure.start < at),
    isCarried: near.some((one) => one.concept === 'forward'),
    text: context.folded.slice(Math.max(sentence?.start ?? at, at - REACH), at),
  };
}

const isOfRequests = ({ before, text }: Surroundings): boolean =>
  before.some((one) => one.concept === 'received' || one.concept === 'closed') || /申请/.test(text);

/** It speaks of another year or body. */
function isElsewhere({ text }: Surroundings, { names, year }: ClaimContext): boolean {
  const words = compact(text);
  const scope = scopeOf(words, words.slice(words.lastIndexOf(',') + 1), names, year);
  return scope !== 'year' && scope !== 'cumulative';
}

function claimsOf(
  statement: UnquantifiedClaim,
  context: ClaimContext,
  surroundings: Surroundings,
): readonly RelationDraft[] {
  if (statement.kind === 'all-upheld') return upheld(statement, context, surroundings.before);
  if (statement.kind === 'all-concluded') return concluded(statement, context, surroundings.before);
  if (statement.kind === 'all-natural') return allNatural(statement, context, surroundings.before);
  if (statement.kind !== 'all-closed') return none(statement, context, surroundings.text);
  return isOfRequests(surroundings) ? closed(statement, context, surroundings) : [];
}

/** Sentences that say ‘none’ or ‘all’ against the table: 全部办结, 未收到, 均为零. */
export function readStatementClaims(context: ClaimContext): RelationDraft[] {
  const found: RelationDraft[] = [];
  for (const statement of context.statements) {
    const surroundings = around(context, statement.start);
    const drafts = claimsOf(statement, context, surroundings);
    const isDoubtful = drafts.length > 0 && isElsewhere(surroundings, context);
    for (const draft of drafts) found.push(isDoubtful ? { ...draft, confirmingOnly: reason('scope') } : draft);
  }
  return found;
}

import { ZERO } from '../../arithmetic/exact';
import { point } from '../../arithmetic/interval';
import { isOfFamily } from '../../forms/family';
import type { Cell, Term } from '../../model/analysis';
import { newTerm } from '../../model/term';
import type { TermRole } from '../../model/term-role';
import type { RelationDraft } from '../../relations/draft';
import { reason } from '../../relations/reason';
import type { Count } from '../../sentences/meaning/count';
import { scopeOf } from '../../sentences/meaning/scope';
import { agree, termOf } from '../../sentences/mentions/amounts';
import { compact } from '../../sentences/mentions/mention';
import type { Statement } from '../../sentences/statements';
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
import { says } from '../../subjects/phrase';
import { oneOf } from '../../subjects/word-class';
import { partitionPoint } from '../../text/partition-point';
import { cellTerm } from '../evidence/cells';
import { whyNotAccuse } from '../evidence/may-accuse';
import { countsAround, type Passage } from '../passage';
import { deniedBy, deniesAll } from './denials';

const claimTerm = (statement: Statement, role: TermRole): Term =>
  role === 'said' ? newTerm(role, statement, point(ZERO), '0') : newTerm(role, statement, null, statement.words);

/** The cells of a concept, also in a local form. */
function cellsOf(concept: string, { stated, local }: Passage): readonly Cell[] {
  const readings = stated(concept);
  return readings.length === 0 ? local(concept) : (readings[0]?.cells ?? []);
}

/** 未收到…, 没有…, 零败诉: the cells must be 0. One relation for all that the claim names. */
function none(statement: Statement, passage: Passage, context: string): RelationDraft | null {
  const denied = deniedBy(statement, context);
  const cells = denied.flatMap((concept) => cellsOf(concept, passage));
  if (denied.length === 0 || cells.length === 0) return null;
  const terms = [claimTerm(statement, 'said'), ...cells.map((cell) => cellTerm(cell, 'stated'))];
  const draft: RelationDraft = {
    kind: 'zero-claim',
    source: 'zero-claim',
    severity: 'warning',
    terms,
    args: { claim: statement.words },
  };
  if (!deniesAll(statement, context)) return { ...draft, confirmingOnly: reason('scope') };
  if (denied.includes('received') && GROUP.test(statement.words) && !PERSON.test(statement.words)) {
    return { ...draft, confirmingOnly: reason('scope') };
  }
  return denied.includes('fee') && !isOfFamily(passage.form, 'statistics')
    ? { ...draft, confirmingOnly: reason('scope') }
    : draft;
}

/** 复议7件、诉讼9件,均获维持: each must be upheld in full. */
function upheld(statement: Statement, passage: Passage, before: readonly Count[]): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  const last = before.at(-1);
  const isTotal = last?.concept === 'review.total' || last?.concept === 'litigation.total';
  const isOfSome = last !== undefined && says(NOT_ALL_CASES, passage.folded.slice(last.figure.end, statement.start));
  const isNear = isTotal && !isOfSome && !passage.folded.slice(last.figure.end, statement.start).includes(';');
  for (const topic of isNear ? ['review', 'litigation'] : []) {
    const count = before.find((one) => one.concept === `${topic}.total` && one.place.segment === last?.place.segment);
    const cells = cellsOf(`${topic}.upheld`, passage);
    if (count === undefined || cells.length === 0) continue;
    const terms = [
      claimTerm(statement, 'condition'),
      termOf(count, 'said'),
      ...cells.map((cell) => cellTerm(cell, 'stated')),
    ];
    drafts.push({
      kind: 'universal',
      source: 'universal:upheld',
      severity: 'warning',
      terms,
      args: { claim: statement.words },
    });
  }
  return drafts;
}

/** 复议9件、诉讼6件,均已审结: none is pending. The numbers before say of which cases. */
function concluded(statement: Statement, passage: Passage, before: readonly Count[]): RelationDraft[] {
  const last = before.at(-1);
  const between = last === undefined ? '' : passage.folded.slice(last.figure.end, statement.start);
  if (last === undefined || /[;。]/.test(between) || says(SOME_CONCLUDED, between)) return [];
  const topics = TOTALS.filter((concept) =>
    before.some((one) => one.concept === concept && one.place.segment === last.place.segment),
  );
  const isTotal = topics.includes(last.concept ?? '');
  const cells = isTotal ? topics.flatMap((concept) => cellsOf(concept.replace('.total', '.pending'), passage)) : [];
  if (cells.length === 0) return [];
  const doubt = whyNotAccuse(last, passage);
  const terms = [claimTerm(statement, 'said'), ...cells.map((cell) => cellTerm(cell, 'stated'))];
  const args = { claim: statement.words };
  const draft = { kind: 'universal', source: 'universal:concluded', severity: 'warning', terms, args } as const;
  return [doubt === null ? draft : { ...draft, confirmingOnly: doubt }];
}

const TOTALS = ['review.total', 'litigation.total'];

/** 收到申请16件,均为自然人申请: the first column is the total, if the table has the number told. */
function allNatural(statement: Statement, passage: Passage, before: readonly Count[]): RelationDraft[] {
  const last = before.at(-1);
  const [received] = passage.stated('received');
  const cells = cellsOf('applicant.natural', passage);
  const isTold = last?.concept === 'received' && received != null && agree(last.value, received.value);
  if (
    !isTold ||
    !says(OF_ALL_REQUESTS, compact(passage.folded.slice(last.figure.withUnit.end, statement.start))) ||
    cells.length === 0
  )
    return [];
  const terms = [
    claimTerm(statement, 'condition'),
    termOf(last, 'said'),
    ...cells.map((cell) => cellTerm(cell, 'stated')),
  ];
  const args = { claim: statement.words };
  return [{ kind: 'universal', source: 'universal:natural', severity: 'warning', terms, args }];
}

const [GROUP, PERSON] = [new RegExp(oneOf(GROUPS)), new RegExp(oneOf(PERSONS))];

/** 其中网上申请12件,均已办结; 结转2件,其余全部办结: not of all that were received. */
function isOfSome({ before, text }: Surroundings, { stated }: Passage): boolean {
  const others = before.filter(({ concept }) => concept !== 'carried');
  const last = others.at(-1);
  // 上年结转的3件申请全部办结.
  if (last === undefined && before.length > 0) return true;
  const words = compact(text);
  if (says(OTHERS_OF_THEM, words)) return true;
  if (says(NOT_OF_YEAR_END, words)) return true;
  if (says(ALL_OF_THE_REQUESTS, words)) return false;
  return last !== undefined && !stated('received').some((one) => one !== null && agree(one.value, last.value));
}

/** 全部办理完毕: in the form of 2014 closed = received, later nothing is carried forward. */
function closed(statement: Statement, passage: Passage, surroundings: Surroundings): RelationDraft | null {
  const { isCarried } = surroundings;
  const isLoose = isOfSome(surroundings, passage) || says(IN_TIME, statement.words);
  const base = {
    kind: 'universal',
    source: 'universal:closed',
    severity: isCarried ? 'information' : 'warning',
    args: { claim: statement.words },
  } as const;
  const weak = isLoose ? { confirmingOnly: reason('usual') } : {};
  if (isOfFamily(passage.form, 'statistics')) {
    const [received, done] = [cellsOf('received', passage), cellsOf('closed', passage)];
    if (received.length === 0 || done.length === 0) return null;
    const terms = [
      claimTerm(statement, 'condition'),
      ...received.map((cell) => cellTerm(cell, 'said')),
      ...done.map((cell) => cellTerm(cell, 'stated')),
    ];
    return { ...base, ...weak, terms };
  }
  const forward = cellsOf('forward', passage);
  if (forward.length === 0) return null;
  return {
    ...base,
    ...weak,
    terms: [claimTerm(statement, 'said'), ...forward.map((cell) => cellTerm(cell, 'stated'))],
  };
}

const REACH = 200;

/** What stands around a statement. */
interface Surroundings {
  /** The counts of its sentence before it. */
  readonly before: readonly Count[];
  /** Its paragraph says that something is carried forward. */
  readonly isCarried: boolean;
  /** Its sentence up to it, or as much of that as counts. */
  readonly text: string;
}

function around(passage: Passage, at: number): Surroundings {
  const { sentences } = passage.narrative;
  const own = Math.max(0, partitionPoint(sentences.length, (i) => (sentences[i]?.start ?? 0) <= at) - 1);
  const sentence = sentences[own];
  const near = countsAround(passage.counts, sentence?.paragraph ?? -1, at);
  return {
    before: near.filter((one) => one.place.sentence === own && one.figure.start < at),
    isCarried: near.some((one) => one.concept === 'forward'),
    text: passage.folded.slice(Math.max(sentence?.start ?? at, at - REACH), at),
  };
}

const isOfRequests = ({ before, text }: Surroundings): boolean =>
  before.some((one) => one.concept === 'received' || one.concept === 'closed') || /申请/.test(text);

/** It speaks of another year or body. */
function isElsewhere({ text }: Surroundings, { names, year }: Passage): boolean {
  const words = compact(text);
  const scope = scopeOf(words, words.slice(words.lastIndexOf(',') + 1), names, year);
  return scope !== 'year' && scope !== 'cumulative';
}

function claimsOf(statement: Statement, passage: Passage, surroundings: Surroundings): readonly RelationDraft[] {
  if (statement.kind === 'all-upheld') return upheld(statement, passage, surroundings.before);
  if (statement.kind === 'all-concluded') return concluded(statement, passage, surroundings.before);
  if (statement.kind === 'all-natural') return allNatural(statement, passage, surroundings.before);
  const draft =
    statement.kind !== 'all-closed'
      ? none(statement, passage, surroundings.text)
      : isOfRequests(surroundings)
        ? closed(statement, passage, surroundings)
        : null;
  return draft === null ? [] : [draft];
}

/** Sentences that say ‘none’ or ‘all’ against the table: 全部办结, 未收到, 均为零. */
export function readStatementClaims(passage: Passage): RelationDraft[] {
  const found: RelationDraft[] = [];
  for (const statement of passage.statements) {
    const surroundings = around(passage, statement.start);
    const drafts = claimsOf(statement, passage, surroundings);
    const isDoubtful = drafts.length > 0 && isElsewhere(surroundings, passage);
    for (const draft of drafts) found.push(isDoubtful ? { ...draft, confirmingOnly: reason('scope') } : draft);
  }
  return found;
}

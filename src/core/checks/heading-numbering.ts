import type { Relation } from '../model/analysis';
import type { FindingKey } from '../model/codes';
import type { Ordinal } from '../outline/ordinals';
import { packed } from '../text/blanks';
import {
  type Check,
  type CheckContext,
  type CheckFinding,
  type CheckResult,
  joinResults,
  message,
  resultOf,
  type StructuralDocument,
  termAt,
} from './document';
import type { OrdinalRun } from './runs';

/** No run says more than this: beyond it, it is the text that is broken. */
const MOST = 3;

const HAN = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function han(n: number): string {
  if (n <= 10) return HAN[n] ?? '';
  const tens = Math.floor(n / 10);
  return `${tens === 1 ? '' : HAN[tens]}十${HAN[n % 10]}`;
}

/** The ordinal of a number in the writing of its kind. */
function written(kind: Ordinal['kind'], n: number): string {
  if (kind === 'chapter') return `${han(n)}、`;
  if (kind === 'section') return `(${han(n)})`;
  if (kind === 'enumeration') return `${han(n)}是`;
  if (kind === 'counted') return `第${han(n)}`;
  return kind === 'item' ? `${n}.` : `(${n})`;
}

/** As printed; a page mark between 二 and 是 is no part of it. */
const printed = (text: string, { start, end, kind }: Ordinal): string =>
  kind === 'enumeration' && end - start > 2
    ? text.slice(start, end).replace(/[^一二三四五六七八九十是]/g, '')
    : packed(text, start, end);

interface Fault {
  readonly key: FindingKey;
  readonly at: Ordinal;
  readonly before: Ordinal | undefined;
  readonly expected: string;
}

/** Where the numbers of a run do not go on by one. A wrong number that the next one passes over is one fault. */
function breaksOf(run: OrdinalRun): Fault[] {
  const faults: Fault[] = [];
  let due = 1;
  run.members.forEach((member, at) => {
    if (member.number !== due) {
      const next = run.members[at + 1]?.number;
      const key = member.number < due ? 'heading-numbering.repeated' : 'heading-numbering.gap';
      faults.push({ key, at: member, before: run.members[at - 1], expected: written(run.kind, due) });
      due = next === due + 1 ? due : member.number;
    }
    due++;
  });
  return faults;
}

/** A lone (一) or 一是: what it opens was never counted on. */
function loneOf(run: OrdinalRun): Fault[] {
  const [only] = run.members;
  if (!only || run.members.length > 1 || only.number !== 1) return [];
  if (run.kind !== 'section' && run.kind !== 'enumeration') return [];
  if (only.place === 'comma') return [];
  return [{ key: 'heading-numbering.lone', at: only, before: undefined, expected: written(run.kind, 2) }];
}

/** Numbers inside sentences that follow nothing are numbers of the text, not of a list. */
const isTold = (run: OrdinalRun, isHeading: (ordinal: Ordinal) => boolean): boolean =>
  run.members.length > 1 || run.kind === 'enumeration' || run.members.every(isHeading);

function findingOf(text: string, { key, at, before, expected }: Fault): Omit<CheckFinding, 'relation'> {
  const found = printed(text, at);
  return {
    severity: 'hint',
    message: message(key, { found, expected }),
    start: at.start,
    end: at.end,
    related: before
      ? [{ start: before.start, end: before.end, message: message('place.earlier', { value: printed(text, before) }) }]
      : [],
  };
}

function resultOfRun(document: StructuralDocument, run: OrdinalRun): CheckResult {
  const { text } = document;
  const damaged = run.members.some((member) => member.number === 0);
  const faults = damaged ? [] : [...breaksOf(run), ...loneOf(run)].slice(0, MOST);
  const texts = run.members.map((member) => printed(text, member));
  const relation: Relation = {
    id: '',
    kind: 'heading-numbering',
    source: `numbering:${run.kind}`,
    severity: 'hint',
    terms: run.members.map((member, at) => termAt('listed', member, texts[at] ?? '', member.number || null)),
    verdict: damaged ? 'undecidable' : faults.length > 0 ? 'violated' : 'holds',
    arithmetic: texts.join(' '),
    reason: damaged ? message('reason.damaged') : null,
  };
  return resultOf(
    relation,
    faults.map((fault) => findingOf(text, fault)),
  );
}

/** Chapters that begin again: with an annex announced, the annex may count for itself. */
function restartResult(document: StructuralDocument, run: OrdinalRun): CheckResult {
  const [first] = run.members;
  const head = document.folded.slice(0, document.sections[0]?.start ?? 0);
  const announced = /附.{0,12}表|附件/.test(head);
  const result = resultOfRun(document, run);
  if (!first || announced) return result;
  const fault: Fault = { key: 'heading-numbering.restart', at: first, before: undefined, expected: '' };
  return {
    relations: result.relations,
    findings: [{ ...findingOf(document.text, fault), relation: 0 }, ...result.findings],
  };
}

function run(document: CheckContext): CheckResult {
  const told = document.runs.filter((one) => isTold(one, document.isHeading));
  const speaking = told.filter((one) => one.members.length > 1 || loneOf(one).length > 0);
  return joinResults(speaking.map((one) => (one.restart ? restartResult(document, one) : resultOfRun(document, one))));
}

/**
 * Headings and 一是, 二是 count on from one. Damaged places (是 without its numeral) are read as the numeral that is
 * due and accuse nobody. Only a hint: a wrong ordinal is a slip of the pen.
 */
export const headingNumberingCheck: Check = { code: 'heading-numbering', severity: 'hint', clause: null, run };

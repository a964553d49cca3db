import type { Relation } from '../model/analysis';
import type { FindingKey } from '../model/codes';
import { chineseCount } from '../numbers/chinese-count';
import type { Ordinal } from '../outline/ordinals';
import { packed } from '../text/blanks';
import { widened } from '../text/fold';
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

const NUMERAL = /[一二三四五六七八九十]+|[0-9]+|[０-９]+/;

/** One sign for a whole ordinal, first and last of each alphabet: ㈠, ⒈, ①. */
const SIGNS: readonly (readonly [first: string, last: string])[] = [
  ['㈠', '㈩'],
  ['⒈', '⒛'],
  ['①', '⑳'],
];

/** Another number in the writing of an ordinal: （三） where （四） is printed, 3. where 4. is. */
function inWritingOf(found: string, { number }: Ordinal, wanted: number): string {
  const signs = SIGNS.find(([first, last]) => found >= first && found <= last);
  if (signs !== undefined) {
    const sign = String.fromCharCode(found.charCodeAt(0) + wanted - number);
    return sign <= signs[1] ? sign : `(${wanted})`;
  }
  return found.replace(NUMERAL, (numeral) => {
    if (/[0-9]/.test(numeral)) return String(wanted);
    return /[０-９]/.test(numeral) ? widened(String(wanted)) : (chineseCount(wanted) ?? numeral);
  });
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
  /** The number that is due. */
  readonly due: number;
}

/** Where the numbers of a run do not go on by one. A wrong number that the next one passes over is one fault. */
function breaksOf(run: OrdinalRun): Fault[] {
  const faults: Fault[] = [];
  let due = 1;
  run.members.forEach((member, at) => {
    if (member.number !== due) {
      const next = run.members[at + 1]?.number;
      const key = member.number < due ? 'heading-numbering.repeated' : 'heading-numbering.gap';
      faults.push({ key, at: member, before: run.members[at - 1], due });
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
  return [{ key: 'heading-numbering.lone', at: only, before: undefined, due: 2 }];
}

/** Numbers inside sentences that follow nothing are numbers of the text, not of a list. */
const isTold = (run: OrdinalRun, isHeading: (ordinal: Ordinal) => boolean): boolean =>
  run.members.length > 1 || run.kind === 'enumeration' || run.members.every(isHeading);

function findingOf(text: string, { key, at, before, due }: Fault): Omit<CheckFinding, 'relation'> {
  const found = printed(text, at);
  return {
    severity: 'hint',
    message: message(key, { found, expected: inWritingOf(found, at, due) }),
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
  const fault: Fault = { key: 'heading-numbering.restart', at: first, before: undefined, due: first.number };
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

import type { Term } from '../../model/analysis';
import { newTerm } from '../../model/term';
import type { UnitClass } from '../../numbers/unit-table';
import { unitClass } from '../../numbers/units';
import type { RelationDraft } from '../../relations/draft';
import { reason } from '../../relations/reason';
import type { Count } from '../../sentences/meaning/count';
import { agree, largest, less, sameMeasure, sumOfMentions, termOf } from '../../sentences/mentions/amounts';
import { STEPS } from '../../subjects/steps';
import { oneOf } from '../../subjects/word-class';
import { cellTerm } from '../evidence/cells';
import { countsAround, type Passage } from '../passage';
import { eachFound } from './each-found';

/** Relations that can only confirm: their words tie the numbers too loosely to accuse. */
const SCOPE = reason('scope');

const atMost = (part: Count, whole: Count, source: string): RelationDraft => ({
  kind: 'subset',
  source,
  severity: 'hint',
  terms: [termOf(part, 'subset'), termOf(whole, 'whole')],
  confirmingOnly: SCOPE,
});

/** Steps that cases pass one after the other, and counts that follow from each other: each is at most the one before. */
const FUNNELS: readonly (readonly RegExp[])[] = STEPS.map((row) => row.map((words) => new RegExp(oneOf(words))));

const UNITS_OF_CASES: ReadonlySet<UnitClass> = new Set<UnitClass>([
  'item',
  'occasion',
  'person-time',
  'piece',
  'issue',
  'other',
]);

const isOfCases = ({ unit, isAside }: Count): boolean => !isAside && UNITS_OF_CASES.has(unitClass(unit));

/** The last step of a row that a label names, or -1. */
function lastStep(row: readonly RegExp[], { before, after }: Count): number {
  for (let at = row.length - 1; at >= 0; at--) if (row[at]?.test(before + after)) return at;
  return -1;
}

function funnels({ counts }: Passage): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  for (let at = 0; at + 1 < counts.length; at++) {
    const [count, next] = [counts[at] as Count, counts[at + 1] as Count];
    if (next.place.segment !== count.place.segment || (count.topic === 'request' && next.topic === 'request')) continue;
    const draft = funnel(count, next);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

/** Two neighbours that are steps of one row. */
function funnel(a: Count, b: Count): RelationDraft | null {
  if (!isOfCases(a) || !isOfCases(b)) return null;
  for (const row of FUNNELS) {
    const first = lastStep(row, a);
    const second = first < 0 ? -1 : lastStep(row, b);
    if (second < 0 || first === second) continue;
    return first < second ? atMost(b, a, 'order:steps') : atMost(a, b, 'order:steps');
  }
  return null;
}

/** Publications told by subject or channel, beside the year's total; a channel's subjects beside the channel. */
function publications({ counts, heads }: Passage): RelationDraft[] {
  const parts = counts.filter((one) => heads[one.index] === undefined && isPublication(one));
  if (parts.length === 0) return [];
  const wholes = yearly(counts);
  return eachFound(parts, (one) => {
    const whole = wholes.get('disclosure.total') ?? wholes.get(one.concept ?? '');
    if (whole === undefined || whole === one || less(whole.value, one.value)) return null;
    return atMost(one, whole, 'part:publication');
  });
}

const PUBLISHED = new Set(['条', '件', '则']);

function isPublication({ concept, unit, clauseText, after }: Count): boolean {
  const isPart = concept === 'disclosure.part';
  if ((!isPart && concept?.startsWith('channel.') !== true) || !PUBLISHED.has(unit)) return false;
  const words = clauseText + after;
  return (!isPart || words.includes('信息')) && (words.includes('公开') || words.includes('发布'));
}

/** The largest number of the year for each concept. */
function yearly(counts: readonly Count[]): Map<string, Count> {
  const wholes = new Map<string, Count>();
  for (const one of counts) {
    if (one.concept === null || one.scope !== 'year' || one.concept.endsWith('part')) continue;
    const known = wholes.get(one.concept);
    if (known === undefined || less(known.value, one.value)) wholes.set(one.concept, one);
  }
  return wholes;
}

const isNarrower = ({ concept, scope }: Count): boolean =>
  concept !== null && (scope === 'own-level' || scope === 'other-body' || scope === 'part-of-year');

/** 截至年底累计公开5000条。2024年新增570条: what was added in the year is no more than all there is. */
function cumulative({ counts }: Passage): RelationDraft[] {
  return eachFound(counts, (whole) => {
    const part = counts[whole.index + 1];
    if (whole.scope !== 'cumulative' || part?.place.paragraph !== whole.place.paragraph) return null;
    const isNext = part.place.sentence === whole.place.sentence + 1 && part.unit === whole.unit;
    return isNext && part.scope === 'year' && part.topic === whole.topic && !part.isAside
      ? { ...atMost(part, whole, 'part:cumulative'), confirmingOnly: reason('cumulative') }
      : null;
  });
}

/** The same thing counted for one body and for all. */
function narrowerScopes({ counts }: Passage): RelationDraft[] {
  const narrower = counts.filter(isNarrower);
  if (narrower.length === 0) return [];
  const wholes = yearly(counts);
  return narrower.flatMap((one) => {
    const whole = wholes.get(one.concept ?? '');
    return whole !== undefined && sameMeasure(one, whole) ? [atMost(one, whole, 'part:scope')] : [];
  });
}

/** Trainings told one by one: together not more than the table's total. */
function trainings({ counts, stated: statedReadings }: Passage): RelationDraft[] {
  const told = counts.filter((one) => one.concept === 'training.attendance');
  if (told.length < 2) return [];
  const [stated] = statedReadings('training.attendance');
  if (stated === undefined || stated === null || told.some((one) => agree(one.value, stated.value))) return [];
  const terms: Term[] = [
    ...told.map((one) => termOf(one, 'subset')),
    ...stated.cells.map((cell) => cellTerm(cell, 'whole')),
  ];
  return [{ kind: 'subset', source: 'table:trainings', severity: 'hint', terms, confirmingOnly: SCOPE }];
}

/** 办培训班12期,参加的有640人次: somebody came to each. */
function attendance({ counts }: Passage): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  for (let at = 0; at + 1 < counts.length; at++) {
    const [one, next] = [counts[at] as Count, counts[at + 1] as Count];
    if (one.concept !== 'training.classes' || next.concept !== 'training.attendance') continue;
    if (next.place.sentence !== one.place.sentence) continue;
    const terms = [termOf(one, 'left'), termOf(next, 'right')];
    drafts.push({ kind: 'usual-at-most', source: 'order:attendance', severity: 'hint', terms });
  }
  return drafts;
}

/** 每天发布的单位20家,每周的单位90家 of 180个账号: groups that leave out some. Only confirms. */
function groups({ counts }: Passage): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  for (let at = 0; at < counts.length; at++) {
    const run = runFrom(counts, at);
    if (run.length < 3) continue;
    const last = counts.indexOf(run.at(-1) as Count, at);
    const whole = largestBefore(counts, at, run);
    at = last;
    if (whole === undefined || less(whole.value, sumOfMentions(run))) continue;
    const terms = [...run.map((one) => termOf(one, 'subset')), termOf(whole, 'whole')];
    drafts.push({ kind: 'subset', source: 'part:groups', severity: 'hint', terms, confirmingOnly: SCOPE });
  }
  return drafts;
}

/** Counts of one sentence whose labels end alike; numbers of another unit may stand between. */
function runFrom(counts: readonly Count[], at: number): Count[] {
  const first = counts[at];
  if (first === undefined || first.concept !== null) return [];
  if (counts[at + 2]?.place.sentence !== first.place.sentence) return [];
  const ending = first.before.slice(-4);
  if (ending.length < 3) return [];
  const run: Count[] = [];
  for (let i = at; i < counts.length && i - at < 24; i++) {
    const one = counts[i];
    if (one?.place.sentence !== first.place.sentence) break;
    if (one.unit === first.unit && one.before.endsWith(ending)) run.push(one);
  }
  return run;
}

const GROUPED: ReadonlySet<UnitClass> = new Set<UnitClass>(['item', 'organisation']);

function largestBefore(counts: readonly Count[], at: number, run: readonly Count[]): Count | undefined {
  const near = counts.slice(Math.max(0, at - 12), at);
  return largest(
    near.filter(
      (one) => one.place.paragraph === run[0]?.place.paragraph && GROUPED.has(unitClass(one.unit)) && !one.isAside,
    ),
  );
}

/** 工程46项,…对15项工程的…: the noun behind the number is one that was counted before. */
function sameNoun({ counts }: Passage): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  for (let at = 1; at < counts.length; at++) {
    const one = counts[at] as Count;
    if (counts[at - 1]?.place.sentence !== one.place.sentence) continue;
    const noun = one.after.slice(0, 2);
    if (noun.length < 2 || /[的有为中]/.test(noun) || noun === '申请') continue;
    const earlier = countedBefore(counts, at, noun);
    if (earlier !== undefined && !less(earlier.value, one.value)) drafts.push(atMost(one, earlier, 'part:noun'));
  }
  return drafts;
}

function countedBefore(counts: readonly Count[], at: number, noun: string): Count | undefined {
  const one = counts[at];
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    const earlier = counts[i];
    if (earlier === undefined || earlier.place.sentence !== one?.place.sentence) break;
    if (earlier.unit === one.unit && earlier.before.endsWith(noun)) return earlier;
  }
  return undefined;
}

/** 开通率38.2%(50/131): the numerator is at most what its paragraph counts under the same name. */
function numerators({ ratios, counts }: Passage): RelationDraft[] {
  return ratios.flatMap(({ fraction, label, place }) => {
    if (fraction?.fraction === undefined) return [];
    const near = countsAround(counts, place.paragraph, fraction.start);
    const whole = near.find((one) => one.before.length > 3 && label.slice(0, 12).includes(one.before.slice(-4)));
    if (whole === undefined) return [];
    const { numerator } = fraction.fraction;
    const value = { low: numerator, high: numerator, lowOpen: false, highOpen: false };
    const term = newTerm('subset', fraction, value, fraction.text.split('/')[0] ?? '');
    if (less(whole.value, value)) return [];
    return [
      {
        kind: 'subset',
        source: 'part:fraction',
        severity: 'hint',
        terms: [term, termOf(whole, 'whole')],
        confirmingOnly: SCOPE,
      } as const,
    ];
  });
}

/** Looser ties, which are never more than a hint. Linear in the number of counts. */
export const SOFT_READERS: readonly ((passage: Passage) => RelationDraft[])[] = [
  funnels,
  publications,
  narrowerScopes,
  cumulative,
  trainings,
  attendance,
  sameNoun,
  groups,
  numerators,
];

import type { Term } from '../../report/analysis';
import type { RelationDraft } from '../draft';
import { agree, largest, less, measure, sameMeasure, termOf, total } from './amounts';
import { because } from './because';
import { cellTerm } from './cells';
import type { Count } from './counts';
import { countsAround, type Passage } from './passage';
import { statedFor } from './tableClaims';

/** Relations that can only confirm: their words tie the numbers too loosely to accuse. */
const SCOPE = because('scope');

function atMost(part: Count, whole: Count, source: string): RelationDraft | null {
  if (less(whole.value, part.value)) return null;
  return {
    kind: 'subset',
    source,
    severity: 'hint',
    terms: [termOf(part, 'subset'), termOf(whole, 'whole')],
    confirmingOnly: SCOPE,
  };
}

/** Steps that cases pass one after the other, and counts that follow from each other: each is at most the one before. */
const FUNNELS: readonly (readonly RegExp[])[] = [
  [/来电|电话|接听|接入|收件|收到|受理|接到/, /有效|诉求|转派|派发|转办|交办|事件/, /办结|办理完|回复|处理/],
  [/推荐|展现|曝光/, /阅读|观看|播放|浏览/, /点赞|转发|评论/],
  [/栏目|二级/, /一级/],
];

const ANY_STEP = new RegExp(FUNNELS.flatMap((row) => row.map(({ source }) => source)).join('|'));
const UNITS_OF_CASES = /^(?:item|occasion|person-time|other .*)$/;

/** The last step of a row that a label names, or -1. */
const lastStep = (row: readonly RegExp[], label: string): number =>
  row.reduce((last, step, at) => (step.test(label) ? at : last), -1);

function funnels({ counts }: Passage): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  for (const [at, count] of counts.entries()) {
    const next = counts[at + 1];
    if (next === undefined || next.place.segment !== count.place.segment) continue;
    if (count.topic === 'request' && next.topic === 'request') continue;
    const words = [count, next].map((one) => one.before + one.after);
    if (!words.every((label) => ANY_STEP.test(label))) continue;
    for (const row of FUNNELS) {
      const [a, b] = words.map((label) => lastStep(row, label));
      if (a === undefined || b === undefined || a < 0 || b < 0 || a === b) continue;
      const [wide, narrow] = a < b ? [count, next] : [next, count];
      if (!UNITS_OF_CASES.test(measure(wide)) || !UNITS_OF_CASES.test(measure(narrow))) continue;
      const draft = atMost(narrow, wide, 'order:steps');
      if (draft !== null) drafts.push(draft);
      break;
    }
  }
  return drafts;
}

/** Publications told by subject or channel, beside the year's total; a channel's subjects beside the channel. */
function publications({ counts, lists }: Passage): RelationDraft[] {
  const listed = new Set(lists.flatMap((list) => list.parts));
  const wholes = new Map<string, Count>();
  for (const one of counts) {
    if (one.concept === null || one.scope !== 'year' || !/^(?:disclosure\.total|channel\.)/.test(one.concept)) continue;
    const known = wholes.get(one.concept);
    if (known === undefined || less(known.value, one.value)) wholes.set(one.concept, one);
  }
  return counts.flatMap((one) => {
    const isPart = one.concept === 'disclosure.part' || one.concept?.startsWith('channel.') === true;
    const whole = wholes.get('disclosure.total') ?? wholes.get(one.concept ?? '');
    if (whole === undefined) return [];
    const words = one.clauseText + one.after;
    const isNamed = one.concept !== 'disclosure.part' || /信息/.test(words);
    const counted = /^[条件则]$/.test(one.unit) && isNamed && /公开|发布/.test(words) && one !== whole;
    return isPart && counted && !listed.has(one) ? (atMost(one, whole, 'part:publication') ?? []) : [];
  });
}

/** The same thing counted for one body and for all. */
function narrowerScopes({ counts }: Passage): RelationDraft[] {
  const wholes = new Map<string, Count>();
  for (const one of counts) {
    if (one.concept === null || one.scope !== 'year' || /part$/.test(one.concept)) continue;
    const known = wholes.get(one.concept);
    if (known === undefined || less(known.value, one.value)) wholes.set(one.concept, one);
  }
  return counts.flatMap((one) => {
    const whole = one.concept === null ? undefined : wholes.get(one.concept);
    if (whole === undefined || whole === one || !sameMeasure(one, whole)) return [];
    return one.scope === 'own-level' || one.scope === 'other-body' || one.scope === 'part-of-year'
      ? (atMost(one, whole, 'part:scope') ?? [])
      : [];
  });
}

/** Trainings told one by one: together not more than the table's total. */
function trainings({ counts, form, cells }: Passage): RelationDraft[] {
  const stated = statedFor('training.attendance', form, cells);
  const told = counts.filter((one) => one.concept === 'training.attendance');
  if (stated === null || told.length < 2 || told.some((one) => agree(one.value, stated.value))) return [];
  const terms: Term[] = [
    ...told.map((one) => termOf(one, 'subset')),
    ...stated.cells.map((cell) => cellTerm(cell, 'whole')),
  ];
  return [{ kind: 'subset', source: 'table:trainings', severity: 'hint', terms, confirmingOnly: SCOPE }];
}

/** 举办培训班98次,培训人员3577人次: somebody came to each. */
function attendance({ counts }: Passage): RelationDraft[] {
  return counts.flatMap((one, at) => {
    const next = counts[at + 1];
    if (one.concept !== 'training.classes' || next?.concept !== 'training.attendance') return [];
    const terms = [termOf(one, 'left'), termOf(next, 'right')];
    return next.place.sentence === one.place.sentence
      ? [{ kind: 'usual-at-most', source: 'order:attendance', severity: 'hint', terms } as const]
      : [];
  });
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
    if (whole === undefined || less(whole.value, total(run))) continue;
    const terms = [...run.map((one) => termOf(one, 'subset')), termOf(whole, 'whole')];
    drafts.push({ kind: 'subset', source: 'part:groups', severity: 'hint', terms, confirmingOnly: SCOPE });
  }
  return drafts;
}

/** Counts of one sentence whose labels end alike; numbers of another unit may stand between. */
function runFrom(counts: readonly Count[], at: number): Count[] {
  const first = counts[at];
  const ending = first?.before.slice(-4) ?? '';
  if (first === undefined || ending.length < 3 || first.concept !== null) return [];
  const run: Count[] = [];
  for (let i = at; i < counts.length && i - at < 24; i++) {
    const one = counts[i];
    if (one?.place.sentence !== first.place.sentence) break;
    if (one.unit === first.unit && one.before.endsWith(ending)) run.push(one);
  }
  return run;
}

function largestBefore(counts: readonly Count[], at: number, run: readonly Count[]): Count | undefined {
  const near = counts.slice(Math.max(0, at - 12), at);
  const kinds = /^(?:item|organisation)$/;
  return largest(
    near.filter((one) => one.place.paragraph === run[0]?.place.paragraph && kinds.test(measure(one)) && !one.isAside),
  );
}

/** 工程46项,…对15项工程的…: the noun behind the number is one that was counted before. */
function sameNoun({ counts }: Passage): RelationDraft[] {
  return counts.flatMap((one, at) => {
    const noun = one.after.slice(0, 2);
    if (noun.length < 2 || /[的有为中]|申请/.test(noun)) return [];
    for (let i = at - 1; i >= 0 && at - i < 8; i--) {
      const earlier = counts[i];
      if (earlier === undefined || earlier.place.sentence !== one.place.sentence) break;
      if (earlier.unit === one.unit && earlier.before.endsWith(noun)) return atMost(one, earlier, 'part:noun') ?? [];
    }
    return [];
  });
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
    const term: Term = {
      role: 'subset',
      start: fraction.start,
      end: fraction.end,
      value,
      text: fraction.text.split('/')[0] ?? '',
    };
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

/** Looser ties: shapes 33, 39, 41, 80, 81. Linear in the number of counts. */
export const SOFT_READERS: readonly ((passage: Passage) => RelationDraft[])[] = [
  funnels,
  publications,
  narrowerScopes,
  trainings,
  attendance,
  sameNoun,
  groups,
  numerators,
];

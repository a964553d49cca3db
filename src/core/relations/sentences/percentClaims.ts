import { compare, formatExact } from '../../numbers/exact';
import { isPoint } from '../../numbers/interval';
import type { Figure, Term } from '../../report/analysis';
import type { RelationDraft } from '../draft';
import { about, isWhole, printedValue, sameMeasure, termOf } from './amounts';
import type { Count } from './counts';
import { readMisfits } from './misfits';
import { countsAround, type Passage } from './passage';
import { decided, percentTerm } from './percentDraft';
import { basesOf, cutting, type Fit, fitOf, intersect, isEmpty, partsOf, percentOf, rounding } from './quotients';
import type { Ratio } from './ratios';
import { isWhole as makesHundred } from './shareLists';
import type { Share } from './shares';

function formula(share: Share, base: Count): string {
  const places = share.ratio.printed.places + 2;
  const quotient = percentOf(printedValue(share.numerator), printedValue(base), places);
  const sign = share.fit === null ? '≠' : share.fit === 'truncated' ? '→' : '≈';
  return `${share.numerator.figure.text}/${base.figure.text} = ${quotient}% ${sign} ${share.ratio.figure.text}%`;
}

/** A件，占p%: tested by rounding and by cutting off. */
export function shareClaim(share: Share, isHabit: boolean): RelationDraft {
  const { ratio, numerator, base, fit } = share;
  const numeratorTerm = termOf(numerator, 'numerator');
  if (base === null) {
    const terms = [percentTerm(ratio), numeratorTerm];
    return decided('percent:share', { terms, arithmetic: '', fit, verdict: 'undecidable' });
  }
  const verdict = fit === null ? 'violated' : fit === 'truncated' && !isHabit ? 'allowed' : 'holds';
  return decided('percent:share', {
    terms: [percentTerm(ratio), numeratorTerm, termOf(base, 'base')],
    arithmetic: formula(share, base),
    fit,
    verdict,
  });
}

const fractionTerm = (figure: Figure): Term => ({
  role: 'numerator',
  start: figure.start,
  end: figure.end,
  value: figure.value,
  text: figure.text,
});

function fractionFit(ratio: Ratio): Fit {
  const fraction = ratio.fraction?.fraction;
  if (fraction === undefined) return null;
  const [a, b] = [fraction.numerator, fraction.denominator].map((value) => ({
    low: value,
    high: value,
    lowOpen: false,
    highOpen: false,
  }));
  return a === undefined || b === undefined ? null : fitOf(ratio.printed, a, b);
}

/** p%(a/b). */
function fractionClaim(ratio: Ratio, isHabit: boolean): RelationDraft | null {
  const { fraction: figure } = ratio;
  if (figure?.fraction === undefined) return null;
  const fit = fractionFit(ratio);
  const { numerator, denominator } = figure.fraction;
  const quotient = percentOf(numerator, denominator, ratio.printed.places + 2);
  const arithmetic = `${figure.text} = ${quotient}% ${fit === null ? '≠' : '≈'} ${ratio.figure.text}%`;
  const verdict = fit === null ? 'violated' : fit === 'truncated' && !isHabit ? 'allowed' : 'holds';
  return decided('percent:fraction', { terms: [percentTerm(ratio), fractionTerm(figure)], arithmetic, fit, verdict });
}

const RATE = /[\u4e00-\u9fa5]{2,8}率(?=[为达到]*$)/;

/** The same rate of the same bodies on two bases, one of which is the number of something else: 26.8%(34/127) beside 38.2%(50/131). */
function baseClaims({ ratios, counts }: Passage): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  for (const [at, ratio] of ratios.entries()) {
    const before = ratios[at - 1];
    const [mine, other] = [ratio.fraction?.fraction?.denominator, before?.fraction?.fraction?.denominator];
    if (
      before === undefined ||
      ratio.fraction === null ||
      before.fraction === null ||
      mine === undefined ||
      other === undefined
    )
      continue;
    if (
      before.place.sentence !== ratio.place.sentence ||
      compare(mine, other) === 0 ||
      !sameRate(ratio.label, before.label)
    )
      continue;
    const taken = countsAround(counts, ratio.place.paragraph, ratio.figure.start).find(
      (one) => isPoint(one.value) && compare(about(one.value), mine) === 0,
    );
    if (taken === undefined) continue;
    const terms: Term[] = [
      fractionTerm(ratio.fraction),
      percentTerm(ratio),
      fractionTerm(before.fraction),
      termOf(taken, 'base'),
    ];
    const args = { base: formatExact(mine), other: formatExact(other) };
    drafts.push({
      kind: 'percent',
      source: 'percent:two-bases',
      severity: 'warning',
      terms,
      decided: {
        verdict: 'undecidable',
        reason: { key: 'reason.two-bases', args },
        arithmetic: `${ratio.fraction.text}, ${before.fraction.text}`,
      },
      suspicion: { key: 'percent.two-bases', args },
    });
  }
  return drafts;
}

function sameRate(a: string, b: string): boolean {
  const [x, y] = [RATE.exec(a)?.[0], RATE.exec(b)?.[0]];
  if (x === undefined || y === undefined) return false;
  let shared = 0;
  while (shared < x.length && x.at(-1 - shared) === y.at(-1 - shared)) shared++;
  return shared >= 4;
}

/** Rates whose base is the number before them: of 1204批次 97.34% were good. */
const OF_BEFORE = /(?:合格|办结|满意|答复|回复|办理|好评|达标|按[时期][^率]{0,6}|采纳|抽检[^率]{0,4})率/;

/** A rate of a printed number: some whole number must give it. Silent where nearly every percentage has one. */
function wholePartClaim(ratio: Ratio, counts: readonly Count[]): RelationDraft | null {
  const near = counts.slice(Math.max(0, ratio.position - 4), ratio.position).reverse();
  for (const count of near) {
    const base = about(count.value);
    const isBase = count.place.segment === ratio.place.segment && count.place.depth === ratio.place.depth;
    if (!isBase || !isWhole(count.value) || base.units * 2n >= 10n ** BigInt(ratio.printed.places + 2)) continue;
    const fits = ([rounding, cutting] as const).findIndex((window) => !isEmpty(partsOf(base, window(ratio.printed))));
    if (fits < 0) continue;
    const terms = [percentTerm(ratio), termOf(count, 'base')];
    const arithmetic = `?/${count.figure.text} ≈ ${ratio.figure.text}%`;
    return decided('percent:rate', { terms, arithmetic, fit: fits === 0 ? 'rounded' : 'truncated', verdict: 'holds' });
  }
  return null;
}

/** Two rates of one sentence on a base that is not printed: one whole number must fit both. */
function sharedBaseClaim(first: Ratio, a: Count, second: Ratio, b: Count): RelationDraft | null {
  if (!sameMeasure(a, b) || !isWhole(a.value) || !isWhole(b.value)) return null;
  const both = intersect(
    basesOf(about(a.value), rounding(first.printed)),
    basesOf(about(b.value), rounding(second.printed)),
  );
  if (isEmpty(both)) return null;
  const shown = both.from === both.to ? `${both.from}` : `${both.from}…${both.to}`;
  const terms = [percentTerm(first), termOf(a, 'numerator'), percentTerm(second), termOf(b, 'numerator')];
  const arithmetic = `${a.figure.text}/${shown} ≈ ${first.figure.text}%, ${b.figure.text}/${shown} ≈ ${second.figure.text}%`;
  return decided('percent:shared-base', { terms, arithmetic, fit: 'rounded', verdict: 'holds' });
}

function rateClaims({ ratios, counts }: Passage): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  let last: { ratio: Ratio; count: Count } | null = null;
  for (const ratio of ratios) {
    const count = counts[ratio.position - 1];
    if (ratio.kind !== 'rate' || count === undefined || count.place.sentence !== ratio.place.sentence) continue;
    if (count.place.depth !== ratio.place.depth) continue;
    if (compare(ratio.printed, { units: 100n, places: 0 }) >= 0 || ratio.printed.units === 0n) continue;
    const draft: RelationDraft | null = OF_BEFORE.test(ratio.label)
      ? wholePartClaim(ratio, counts)
      : last !== null && last.ratio.place.sentence === ratio.place.sentence && last.count !== count
        ? sharedBaseClaim(last.ratio, last.count, ratio, count)
        : null;
    if (draft !== null) drafts.push(draft);
    last = OF_BEFORE.test(ratio.label) ? last : { ratio, count };
  }
  return drafts;
}

/** Shares that make a whole. */
function wholeClaims({ shares, lists }: Passage): RelationDraft[] {
  const byPart = new Map(shares.map((share) => [share.numerator, share]));
  const drafts: RelationDraft[] = [];
  for (const list of lists) {
    const parts = list.parts.map((part) => byPart.get(part)).filter((one): one is Share => one !== undefined);
    if (parts.length < 2 || parts.length !== list.parts.length || !makesHundred(parts)) continue;
    const arithmetic = `${parts.map(({ ratio }) => `${ratio.figure.text}%`).join('+')} = 100%`;
    drafts.push(
      decided('percent:whole', {
        terms: parts.map(({ ratio }) => percentTerm(ratio)),
        arithmetic,
        fit: 'rounded',
        verdict: 'holds',
      }),
    );
  }
  return drafts;
}

/** Whether the author cuts percentages off: some fit only so, and none only by rounding. */
export function cutsOff(shares: readonly Share[], ratios: readonly Ratio[]): boolean {
  const onlyRounded = shares.some(({ ratio, numerator, base }) => {
    if (base === null || !isWhole(numerator.value) || !isWhole(base.value)) return false;
    if (fitOf(ratio.printed, numerator.value, base.value) !== 'rounded') return false;
    return percentOf(about(numerator.value), about(base.value), ratio.printed.places) !== formatExact(ratio.printed);
  });
  return !onlyRounded && !ratios.some((ratio) => fractionOnlyRounded(ratio));
}

function fractionOnlyRounded(ratio: Ratio): boolean {
  const fraction = ratio.fraction?.fraction;
  if (fraction === undefined || fractionFit(ratio) !== 'rounded') return false;
  return percentOf(fraction.numerator, fraction.denominator, ratio.printed.places) !== formatExact(ratio.printed);
}

/** Percentages with a printed, a neighbouring or a hidden base: shapes 44–46, 50–54, 58–60. */
export function readPercentClaims(passage: Passage): RelationDraft[] {
  const habit = cutsOff(passage.shares, passage.ratios);
  const misfits = readMisfits(passage);
  const together = new Set(misfits.flatMap(({ shares }) => shares));
  return [
    ...passage.shares.filter((share) => !together.has(share)).map((share) => shareClaim(share, habit)),
    ...misfits.map(({ draft }) => draft),
    ...passage.ratios.flatMap((ratio) => fractionClaim(ratio, habit) ?? []),
    ...rateClaims(passage),
    ...wholeClaims(passage),
    ...baseClaims(passage),
  ];
}

/** Numbers that are some of what the report tells of its whole year: patterns as rows, and what looks for them. */
import type { RelationDraft } from '../../relations/draft';
import { reason } from '../../relations/reason';
import type { Measurement } from '../../sentences/meaning/measurement';
import { less, sameMeasure } from '../../sentences/mentions/amounts';
import { says } from '../../subjects/phrase';
import { PUBLISHED_IN_ALL } from '../../subjects/publish';
import type { ClaimContext, ClaimReader } from '../claim-context';
import { atMost } from '../drafts';

/** The numbers of the whole year by what they count, the largest of each. */
type Wholes = ReadonlyMap<string, Measurement>;

export interface YearlyPattern {
  readonly source: string;
  readonly example: string;
  readonly isPart: (one: Measurement, context: ClaimContext) => boolean;
  /** What a part is some of; undefined where the report tells nothing of the kind. */
  readonly wholeOf: (part: Measurement, wholes: Wholes) => Measurement | undefined;
}

const PUBLISHED = new Set(['条', '件', '则']);

function isPublication({ concept, unit, clauseText, after }: Measurement): boolean {
  const isPart = concept === 'disclosure.part';
  if ((!isPart && concept?.startsWith('channel.') !== true) || !PUBLISHED.has(unit)) return false;
  const words = clauseText + after;
  return (!isPart || words.includes('信息')) && (words.includes('公开') || words.includes('发布'));
}

/** What was published by subject or channel, beside the year's total; a channel's subjects beside the channel. */
const PUBLICATIONS: YearlyPattern = {
  source: 'part:publication',
  example: '全年主动公开政府信息500条。教育领域公开信息90条。',
  isPart: (one, { heads }) => heads[one.index] === undefined && isPublication(one),
  wholeOf: (part, wholes) => {
    const whole = wholes.get('disclosure.total') ?? wholes.get(part.concept ?? '');
    return whole === part || (whole !== undefined && less(whole.value, part.value)) ? undefined : whole;
  },
};

const NARROWER: ReadonlySet<string> = new Set(['own-level', 'other-body', 'part-of-year']);

/** The same thing counted for one body and for all. */
const SCOPES: YearlyPattern = {
  source: 'part:scope',
  example: '全市召开政府信息公开工作会议或专题会议55次。市政府共召开政务公开工作会议3次。',
  isPart: ({ concept, scope }) => concept !== null && NARROWER.has(scope),
  wholeOf: (part, wholes) => {
    const whole = wholes.get(part.concept ?? '');
    return whole !== undefined && sameMeasure(part, whole) ? whole : undefined;
  },
};

function yearly(counts: readonly Measurement[]): Wholes {
  const wholes = new Map<string, Measurement>();
  for (const one of counts) {
    if (one.concept === null || one.scope !== 'year' || one.concept.endsWith('part')) continue;
    const known = wholes.get(one.concept);
    if (known === undefined || less(known.value, one.value)) wholes.set(one.concept, one);
  }
  return wholes;
}

/** All there are; each example is run as a test. */
export const YEARLY = { PUBLICATIONS, SCOPES };

/** Reads one pattern. */
export const readYearly =
  ({ source, isPart, wholeOf }: YearlyPattern): ClaimReader =>
  (context) => {
    const parts = context.counts.filter((one) => isPart(one, context));
    const wholes = parts.length === 0 ? new Map<string, Measurement>() : yearly(context.counts);
    return parts.flatMap((part): readonly RelationDraft[] => {
      const whole = wholeOf(part, wholes);
      return whole === undefined ? [] : [atMost(source, [part], whole, LOOSE)];
    });
  };

/** The words tie such numbers too loosely to accuse. */
const LOOSE = { severity: 'hint', confirmingOnly: reason('scope') } as const;

/** How much of a report a number that is told before all there ever was may stand before it. */
const REACH = 16;

/** 主动公开信息43条。…历年累计主动公开信息1338条: what was made public in the year is among all that ever was. */
export const readAllYears: ClaimReader = ({ counts }) =>
  counts.flatMap((all): readonly RelationDraft[] => {
    if (all.scope !== 'cumulative' || all.isAside || !says(PUBLISHED_IN_ALL, all.before)) return [];
    const near = counts.slice(Math.max(0, all.index - REACH), all.index).reverse();
    const part = near.find((one) => one.scope === 'year' && !one.isAside && says(PUBLISHED_IN_ALL, one.before));
    const isAlike = part !== undefined && (sameMeasure(part, all) || part.unit === '' || all.unit === '');
    return isAlike ? [atMost('part:cumulative', [part], all, { ...LOOSE, confirmingOnly: reason('cumulative') })] : [];
  });

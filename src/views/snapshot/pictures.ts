import { formatExact, subtract, sum, ZERO } from '../../core/arithmetic/exact';
import { NOT_PROCESSED, OTHERWISE_CLOSED, REFUSED, UNAVAILABLE } from '../../core/forms/request-groups';
import type { Analysis } from '../../core/model/analysis';
import { indicatorName } from '../../messages/indicator-name';
import type { Language } from '../../messages/language';
import type { AmountView, BarsView, FlowView } from '../snapshot';
import { type Amount, amountsOf, amountTogether, amountView, namedAmounts } from './amounts';

const CHANNELS = ['gazette', 'website', 'weibo', 'wechat', 'other'].map((channel) => `channel.${channel}`);

/** An amount of the flow: an indicator, or a group of them with a name for each language. */
interface Stage {
  readonly ids: readonly string[];
  readonly zh?: string;
  readonly en?: string;
}

interface Course {
  readonly sources: readonly Stage[];
  readonly outcomes: readonly Stage[];
}

const one = (id: string): Stage => ({ ids: [id] });
const group = (zh: string, en: string, rows: readonly string[]): Stage => ({
  zh,
  en,
  ids: rows.map((row) => `requests.${row}/total`),
});

/** The course of the requests in the table of 2019 and 2021: 一 + 二 → 三 + 四. */
const DISCLOSURE: Course = {
  sources: [
    { ...one('requests.new/total'), zh: '本年新收', en: 'new' },
    { ...one('requests.carried-over/total'), zh: '上年结转', en: 'carried over' },
  ],
  outcomes: [
    { ...one('requests.granted/total'), zh: '予以公开', en: 'granted' },
    { ...one('requests.partly-granted/total'), zh: '部分公开', en: 'partly granted' },
    group('不予公开', 'refused', REFUSED),
    group('无法提供', 'not available', UNAVAILABLE),
    group('不予处理', 'not processed', NOT_PROCESSED),
    group('其他处理', 'otherwise closed', OTHERWISE_CLOSED),
    { ...one('requests.carried-forward/total'), zh: '结转下年', en: 'carried forward' },
  ],
};

/** Of 2014: received by four ways, answered in eight. */
const STATISTICS: Course = {
  sources: ['in-person', 'fax', 'online', 'letter'].map((way) => one(`request.received.${way}`)),
  outcomes: [
    'already-public',
    'granted',
    'partly-granted',
    'refused',
    'not-this-body',
    'nonexistent',
    'clarification',
    'redirected',
  ].map((answer) => one(`request.answered.${answer}`)),
};

/** The channels of disclosure; null where the document gives fewer than two. */
export function channelBars(analysis: Analysis, language: Language): BarsView | null {
  const amountOf = amountsOf(analysis);
  const bars = namedAmounts(CHANNELS, amountOf, language, analysis.form);
  const [total = null] = namedAmounts(['disclosure.total'], amountOf, language, analysis.form);
  return bars.length < 2 ? null : { total, bars };
}

/** The course of the requests; null where the document gives neither side, or nothing came in and nothing went out. */
export function requestFlow(analysis: Analysis, language: Language): FlowView | null {
  const amountOf = amountsOf(analysis);
  for (const course of [DISCLOSURE, STATISTICS]) {
    const [sources, outcomes] = [course.sources, course.outcomes].map((stages) =>
      stages.flatMap((stage) => {
        const amount = amountTogether(stage.ids, amountOf);
        return amount ? [{ stage, amount }] : [];
      }),
    );
    if (!sources?.length || !outcomes?.length) continue;
    const view = ({ stage, amount }: { stage: Stage; amount: Amount }): AmountView =>
      amountView(amount, stage[language] ?? indicatorName(language, analysis.form, stage.ids[0] ?? ''));
    const gap = subtract(total(sources), total(outcomes));
    if (sources.every(({ amount }) => amount.value.units === 0n) && gap.units === 0n) continue;
    return { sources: sources.map(view), outcomes: outcomes.map(view), gap: formatExact(gap) };
  }
  return null;
}

const total = (amounts: readonly { readonly amount: Amount }[]) =>
  amounts.length === 0 ? ZERO : sum(amounts.map(({ amount }) => amount.value));

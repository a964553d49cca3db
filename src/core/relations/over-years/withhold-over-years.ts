import { compare, subtract, sum, ZERO } from '../../arithmetic/exact';
import type { PlaceInPrevious, Table, Term } from '../../model/analysis';
import type { Reason } from '../../model/message';
import { plainAnalysis } from '../../model/plain-analysis';
import { fold } from '../../text/fold';
import { lostNumbers } from '../../text/lost-numbers';
import type { RelationDraft } from '../draft';
import { reason } from '../reason';
import { type Excuse, excusesIn } from './excuses';
import type { YearBefore } from './year-before';

/** This year's report, as far as relations to the year before ask. */
export interface YearNow {
  /** Without markup, folded. */
  readonly folded: string;
  readonly form: string;
  readonly tables: readonly Table[];
}

/**
 * Takes from relations to the year before the right to accuse where the two may not speak of the same: the body is only
 * likely the same, rows of either table were not read, digits of last year's text are lost, or one of the reports says
 * itself why its numbers need not continue.
 */
export function withholdOverYears(
  drafts: readonly RelationDraft[],
  now: YearNow,
  { report, isCertain }: YearBefore,
): readonly RelationDraft[] {
  const isDamaged = lostNumbers(plainAnalysis(report).text).length > 0;
  let excuses: ReadonlySet<Excuse> | undefined;
  return drafts.map((draft) => {
    if (!isOverYears(draft)) return hasNoYearBefore(draft, now.form, report.form) ? otherForm(draft) : draft;
    if (draft.confirmingOnly !== undefined) return draft;
    const why: Reason | null = !isCertain
      ? 'other-body'
      : isDamaged
        ? 'damaged'
        : standsByUnread(draft.terms, now.tables, report.tables)
          ? 'unplaced-rows'
          : null;
    if (why !== null) return confirming(draft, why);
    excuses ??= new Set([...excusesIn(now.folded), ...excusesIn(fold(plainAnalysis(report).text))]);
    const excuse = excuseFor(draft, excuses);
    return excuse === null ? draft : excused(draft, excuse);
  });
}

const isOverYears = ({ terms }: RelationDraft): boolean => terms.some(({ inPrevious }) => inPrevious !== undefined);

/** Whether a table that one of the terms stands in has rows that were not read, in either report. */
function standsByUnread(terms: readonly Term[], tables: readonly Table[], before: readonly Table[]): boolean {
  const own = terms.flatMap(({ start, end, inPrevious }) => (inPrevious ? [] : [{ from: start, to: end }]));
  const theirs = terms.flatMap(({ inPrevious }) => inPrevious ?? []);
  return stand(own, tables) || stand(theirs, before);
}

const stand = (places: readonly PlaceInPrevious[], tables: readonly Table[]): boolean =>
  tables.some(
    ({ start, end, unplaced }) => unplaced.length > 0 && places.some(({ from, to }) => from >= start && to <= end),
  );

/** Documents that lapse make fewer than are counted, never more; the other excuses go both ways. */
function excuseFor({ terms, source }: RelationDraft, excuses: ReadonlySet<Excuse>): Excuse | null {
  if (excuses.has('moved')) return 'moved';
  if (excuses.has('counted-anew')) return 'counted-anew';
  if (!excuses.has('lapsed') || !source.endsWith('-in-force')) return null;
  const side = (role: Term['role']) =>
    sum(terms.filter((term) => term.role === role).map(({ value }) => value?.low ?? ZERO));
  return compare(subtract(side('said'), side('stated')), ZERO) < 0 ? 'lapsed' : null;
}

/** What its reader found not to hold does not accuse either. */
const confirming = (draft: RelationDraft, why: Reason): RelationDraft =>
  draft.decided?.verdict === 'violated'
    ? { ...draft, decided: { ...draft.decided, verdict: 'undecidable', reason: reason(why) } }
    : { ...draft, confirmingOnly: reason(why) };

/** It is said all the same, as a hint: somebody knows whether the excuse is one. */
const excused = (draft: RelationDraft, excuse: Excuse): RelationDraft => ({
  ...confirming(draft, excuse),
  severity: 'hint',
  shown: true,
  args: { ...draft.args, excuse },
});

/** The form of the year before has no such row: 现行有效件数 was first asked for in 2021. */
const hasNoYearBefore = ({ kind, source, confirmingOnly }: RelationDraft, form: string, before: string): boolean =>
  kind === 'cross-year' && source.startsWith('form:') && confirmingOnly !== undefined && form !== before;

const otherForm = (draft: RelationDraft): RelationDraft => ({ ...draft, confirmingOnly: reason('form-changed') });

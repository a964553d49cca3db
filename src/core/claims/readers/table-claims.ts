import { ZERO } from '../../arithmetic/exact';
import { intervalContains, isPoint } from '../../arithmetic/interval';
import { isOfFamily } from '../../forms/family';
import type { Message } from '../../model/message';
import type { RelationDraft } from '../../relations/draft';
import { reason } from '../../relations/reason';
import type { Measurement } from '../../sentences/meaning/measurement';
import { comparable } from '../../sentences/meaning/scope';
import { agree, isBounded } from '../../sentences/mentions/amounts';
import { says } from '../../subjects/phrase';
import { PUBLISHED_INFORMATION } from '../../subjects/publish';
import type { ClaimContext } from '../claim-context';
import { claimDraft, stated, told, withDoubt } from '../drafts';
import { isApartFromRow } from '../evidence/apart-from-row';
import type { Stated } from '../evidence/cells';
import { isOnlyInherited, whyNotAccuse } from '../evidence/may-accuse';
import { CASES, isDisclosure } from '../evidence/our-matter';

/** `doubt`: why it may confirm only. */
const same = (count: Measurement, { cells }: Stated, doubt: Message | null = null): RelationDraft =>
  withDoubt(claimDraft('same', 'table:same', [...told('said', count), ...stated('stated', cells)]), doubt);

/** 按时办结: as many as were answered, where all were; the later forms have no row of its own for it. */
const AT_MOST = 'on-time';

const noMoreThan = (source: string, count: Measurement, { cells }: Stated): RelationDraft =>
  claimDraft('subset', source, [...told('subset', count), ...stated('whole', cells)]);

/** The table prints no number at all here: a sentence can confirm it, not contradict it. */
const isBlank = ({ cells }: Stated): boolean => cells.every((cell) => cell.state !== 'number');

/** Parts of a channel by other words (电视、广播 of 其他方式): not more than the channel. */
function channelPart(count: Measurement, row: Stated): RelationDraft | null {
  if (count.concept?.startsWith('channel.') !== true || isBlank(row)) return null;
  const draft = noMoreThan('table:channel', count, row);
  const sure =
    count.concept === 'channel.other' && count.statutory && comparable(count.scope) && !count.figure.approximate;
  return sure ? draft : { ...draft, confirmingOnly: reasonFor(count), ...(isOurs(count) ? SHOWN : {}) };
}

const SHOWN = { severity: 'hint', shown: true } as const;

/** Information made public by one of the form's own channels; a channel sends out much else. */
const isOurs = ({ concept, figure, clauseText, after }: Measurement): boolean =>
  /^channel\.(?:website|weibo|wechat)$/.test(concept ?? '') &&
  !figure.approximate &&
  says(PUBLISHED_INFORMATION, clauseText + after);

function reasonFor({ scope, figure }: Measurement): Message {
  if (figure.approximate) return reason('approximate');
  return reason(scope === 'cumulative' ? 'cumulative' : 'scope');
}

/** What the table has for a count: the readings that agree, and the one that is meant if none does. */
interface Match {
  readonly count: Measurement;
  readonly concept: string;
  readonly agreeing: readonly Stated[];
  readonly meant: Stated | null;
}

/** (六)其他处理 is one row in the form of 2019 and three later: whichever is there is meant. */
const ROW_OR_ROWS = 'other';

function matchOf(count: Measurement, { stated: statedReadings }: ClaimContext): Match | null {
  if (count.concept === null || count.scope === 'other-year') return null;
  const readings = statedReadings(count.concept);
  const agreeing: Stated[] = [];
  let first: Stated | null = null;
  for (const one of readings) {
    first ??= one;
    if (one !== null && agree(one.value, count.value)) agreeing.push(one);
  }
  if (first === null) return null;
  const isMeant = first === readings[0] || count.concept === ROW_OR_ROWS;
  return { count, concept: count.concept, agreeing, meant: isMeant ? first : null };
}

/** 制发 and 公开 of documents are columns of their own; where both agree, both are said. */
const TWO_COLUMNS = /^(?:regulation|normative)/;

function agreement({ count, concept, agreeing }: Match): RelationDraft[] {
  if (!isBounded(count.value)) return [];
  const said = agreeing.length > 1 && !TWO_COLUMNS.test(concept) ? agreeing.slice(0, 1) : agreeing;
  return said.map((row) => same(count, row));
}

/** Sessions told one by one are parts of the table's number. */
const SESSIONS = /^(?:training|meetings)/;

/** What is told of sessions more than once. */
function toldAgain(counts: readonly Measurement[]): ReadonlySet<string> {
  const [told, again] = [new Set<string>(), new Set<string>()];
  for (const { concept } of counts) {
    if (concept === null || !SESSIONS.test(concept)) continue;
    if (told.has(concept)) again.add(concept);
    told.add(concept);
  }
  return again;
}

/** What all matches together tell. */
interface Told {
  /** Channels of a list that is the form's own. */
  readonly listed: ReadonlySet<Measurement>;
  /** Concepts of which some number is the table's. */
  readonly agreed: ReadonlySet<string>;
  readonly again: ReadonlySet<string>;
}

function toldOf(context: ClaimContext, matches: readonly Match[]): Told {
  const agreed = new Set<string>();
  for (const { agreeing, concept } of matches) if (agreeing.length > 0) agreed.add(concept);
  return { listed: listedChannels(context), agreed, again: toldAgain(context.counts) };
}

function disagreement(context: ClaimContext, { count, concept, meant }: Match, told: Told): RelationDraft | null {
  const { listed, agreed, again } = told;
  if (meant === null) return null;
  const isForm = count.statutory || listed.has(count) || isOfTableSessions(context, count);
  if (!isForm || count.concept === 'channel.other') return channelPart(count, meant);
  if (!isDisclosure(count, context.folded)) return null;
  const isEmpty = isBlank(meant) && isPoint(meant.value) && intervalContains(meant.value, ZERO);
  const isOther = agreed.has(concept) && isOnlyInherited(count, context);
  const isOneOfSeveral = again.has(concept) || (concept === 'training.attendance' && again.has('training.classes'));
  const isNarrower = isEmpty || isOther || isOneOfSeveral || isApartFromRow(context, count, concept);
  const doubt = isNarrower ? reason('scope') : whyNotAccuse(count, context);
  return concept === AT_MOST && isOfFamily(context.form, 'disclosure')
    ? withDoubt(noMoreThan('table:at-most', count, meant), doubt)
    : same(count, meant, doubt);
}

/** 举办培训班5期,培训412人次: who came to the sessions of which the table has the number. */
function isOfTableSessions(
  { counts, stated: statedReadings }: ClaimContext,
  { concept, index, place }: Measurement,
): boolean {
  const before = counts[index - 1];
  if (concept !== 'training.attendance' || before?.concept !== 'training.classes') return false;
  const [classes] = statedReadings('training.classes');
  return before.place.sentence === place.sentence && classes != null && agree(classes.value, before.value);
}

/** Lists that name the form's own channels, with so many parts. */
const OWN_LISTS = new Map([
  ['list:channels', 3],
  ['list:responses', 3],
  ['list:staff', 2],
]);

/** Channels that a list of three or more names are the form's own. */
function listedChannels({ lists }: ClaimContext): Set<Measurement> {
  const listed = new Set<Measurement>();
  for (const { source, parts } of lists) {
    if (parts.length < (OWN_LISTS.get(source) ?? Number.POSITIVE_INFINITY)) continue;
    for (const part of parts) listed.add(part);
  }
  return listed;
}

/** For each match those of its concept in its sentence: 网上申请3件,电子邮件申请1件 are both 网络申请 of the form. */
function together(matches: readonly Match[]): readonly (readonly Match[])[] {
  const groups: Match[][] = [];
  const ofSentence = new Map<string, Match[]>();
  let sentence = -1;
  for (const match of matches) {
    if (match.count.place.sentence !== sentence) ofSentence.clear();
    sentence = match.count.place.sentence;
    const group = ofSentence.get(match.concept) ?? [];
    if (group.push(match) === 1) ofSentence.set(match.concept, group);
    groups.push(group);
  }
  return groups;
}

/** Several numbers of one row: one of them or all together are what the table says; neither accuses. */
function several(group: readonly Match[]): RelationDraft[] {
  const [first] = group;
  if (first === undefined || first.meant === null || group.some(({ agreeing }) => agreeing.length > 0)) return [];
  const terms = [...told('said', ...group.map(({ count }) => count)), ...stated('stated', first.meant.cells)];
  return [claimDraft('same', 'table:same', terms, { confirmingOnly: reason('scope') })];
}

/** Numbers of sentences against the rows of the table that they tell again. */
export function readTableClaims(context: ClaimContext): RelationDraft[] {
  const matches: Match[] = [];
  for (const count of context.counts) {
    const match = matchOf(count, context);
    if (match !== null) matches.push(match);
  }
  if (matches.length === 0) return [];
  const told = toldOf(context, matches);
  const drafts: RelationDraft[] = [];
  together(matches).forEach((group, at) => {
    const match = matches[at] as Match;
    if (match.agreeing.length > 0) drafts.push(...agreement(match));
    else if (group.length > 1 && CASES.test(match.concept)) drafts.push(...(group[0] === match ? several(group) : []));
    else {
      const draft = disagreement(context, match, told);
      if (draft !== null) drafts.push(draft);
    }
  });
  return drafts;
}

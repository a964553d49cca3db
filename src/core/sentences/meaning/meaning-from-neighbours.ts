import { isOfSomeRequests, tellsResult } from '../../forms/families';
import { ATTRIBUTES, OF_INFORMATION } from '../../subjects/attributes';
import { EMBRACING, SUMMED, THE_OTHERS } from '../../subjects/list-words';
import { says } from '../../subjects/phrase';
import { CLOSE } from '../../subjects/rates';
import { RECEIVE } from '../../subjects/receive';
import { oneOf } from '../../subjects/word-class';
import { type Meaning, PIECES } from './meanings';
import type { Measurement } from './measurement';

/** 网上申请9件,来信6件,合计15件; 小计 may be of some ways only. */
const IS_SUM = new Set(SUMMED.map(({ word }) => word).filter((word) => word.endsWith('计') && word !== '小计'));
const EMBRACED = new RegExp(`^(?:其中|${oneOf(EMBRACING)})`);

/** What a number means by the counts beside it, where that is not what its own labels say; null where it is. */
export function meaningFromNeighbours(counts: readonly Measurement[], at: number): Meaning | null {
  if (isAttribute(counts, at)) return ['disclosure', null];
  const [previous, next] = [counts[at - 1], counts[at + 1]];
  const count = counts[at] as Measurement;
  if (count.concept === 'other' && previous !== undefined && isOtherApplicant(count, previous))
    return ['request', { concept: 'applicant.other' }];
  if (count.concept === 'granted' && next !== undefined && isPartlyWithin(next, count))
    return ['request', { concept: 'granted+partly', statutory: true }];
  return count.concept === null || count.concept === 'handled' ? totalBeside(count, previous, next) : null;
}

const totalled = (concept: string): Meaning => ['request', { concept, statutory: true }];

/** 办结2490件,其中予以公开…: a total that is only told by the parts behind it, or before it. */
function totalBeside(
  count: Measurement,
  previous: Measurement | undefined,
  next: Measurement | undefined,
): Meaning | null {
  if (previous !== undefined && IS_SUM.has(count.before)) {
    const isSummed =
      (previous.concept === 'carried' || isOfSomeRequests(previous)) && previous.place.segment === count.place.segment;
    if (isSummed && PIECES.has(count.unit)) return totalled('received');
  }
  if (next?.concept == null || next.place.sentence !== count.place.sentence) return null;
  if (count.isAside || !PIECES.has(count.unit)) return null;
  const isClosed = tellsResult(next) && says(CLOSE, count.before);
  const isReceived = isOfSomeRequests(next) && says(RECEIVE, count.before);
  if (!isClosed && !isReceived) return null;
  return totalled(isClosed ? 'closed' : 'received');
}

/** 同意公开25件(含部分公开5件): both rows of the form. */
const isPartlyWithin = ({ concept, owner, before, place }: Measurement, count: Measurement): boolean =>
  concept === 'partly' &&
  place.sentence === count.place.sentence &&
  (owner?.index === count.index ? EMBRACED.test(before) : before.startsWith('其中'));

/** 法律服务机构申请20件,其他5件: the last of the form's columns, and no result. */
const isOtherApplicant = ({ before, place, unit }: Measurement, previous: Measurement): boolean =>
  /^applicant\.(?!natural|legal$)/.test(previous.concept ?? '') &&
  says(THE_OTHERS, before) &&
  place.segment === previous.place.segment &&
  unit === previous.unit;

/** 主动公开61件,依申请公开8件,不予公开15件: how documents are classed when they are made, and no requests. */
const ROW = ATTRIBUTES.map((names) => new RegExp(`(?:${oneOf(names)})(?:${oneOf(OF_INFORMATION)})*$`));

/** Whether a number is the second or third of such a row. */
export function isAttribute(counts: readonly Measurement[], at: number): boolean {
  const { concept, before, place, unit } = counts[at] as Measurement;
  if (concept === null || !before.includes('公开')) return false;
  const row = ROW.findIndex((words) => words.test(before));
  const first = counts[at - row];
  if (row < 1 || first?.place.segment !== place.segment || first.unit !== unit) return false;
  return ROW.slice(0, row).every((words, i) => words.test(counts[at - row + i]?.before ?? ''));
}

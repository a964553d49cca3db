import { GOES_TO, IN_TERM_BEHIND, LEFT_TO_DO, STILL_OPEN_BEHIND } from '../../subjects/carrying';
import type { Topic } from '../../subjects/concepts/topics';
import { THE_REST } from '../../subjects/list-words';
import { anyOf, says } from '../../subjects/phrase';
import type { Mention } from '../mentions/mention';
import { topicsIn } from './topics';

/** How far behind a number it may stand where its cases go. */
const REACH = 60;
/** 尚有5件在法定期限内,转入2025年办理: no other number, and no end of a sentence, between. */
const TO_NEXT_YEAR = new RegExp(`^([^;。\\d()]{0,30}?)(${anyOf(...GOES_TO)})(?:[,。;]|$)`);

const OURS = new Set<Topic>(['request', 'disclosure']);

/** Whether cases are said, behind their number, to go on to the year after that of the report. */
export function goesToNextYear(folded: string, { figure, before }: Mention, year: number | null): boolean {
  const { end } = figure.withUnit;
  const [, between, goes = ''] = TO_NEXT_YEAR.exec(folded.slice(end, end + REACH)) ?? [];
  const [to] = /20\d\d/.exec(goes) ?? [];
  if (between === undefined || (to !== undefined && Number(to) !== (year ?? 0) + 1)) return false;
  if (says(THE_REST, between)) return false;
  const topics = topicsIn(before + between);
  return topics.length === 0 || (topics.includes('request') && topics.every((one) => OURS.has(one)));
}

/** 尚有31件在办,: right behind the number, up to the end of its clause. */
const STILL_OPEN = new RegExp(`^(?:${anyOf(...STILL_OPEN_BEHIND)})(?:[,。;)]|$)`);
const IN_TERM = new RegExp(`^(?:${anyOf(IN_TERM_BEHIND)})(?:[,。;)]|$)`);

/** Whether cases are said, right behind their number, to be open when the year ends: 另有31件在答复期限内. */
export function isOpenBehind(folded: string, { figure, before }: Mention): boolean {
  const { end } = figure.withUnit;
  const behind = folded.slice(end, end + REACH).replace(/^的?申请/, '');
  return STILL_OPEN.test(behind) || (says(LEFT_TO_DO, before) && IN_TERM.test(behind));
}

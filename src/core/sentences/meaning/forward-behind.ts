import { THE_REST } from '../../subjects/list-words';
import { oneOf } from '../../subjects/word-class';
import { CARRIED_TO } from '../lexicon/carrying';
import type { Topic } from '../lexicon/concepts';
import { topicsIn } from '../lexicon/topics';
import type { Mention } from '../mentions/mention';

/** How far behind a number it may stand where its cases go. */
const REACH = 60;
const TO = `${CARRIED_TO}|顺延(?:至|到)?|结转(?:至|到)?`;
/** 尚有5件在法定期限内,转入2025年办理: no other number, and no end of a sentence, between. */
const GOES_ON = new RegExp(
  `^([^;。\\d()]{0,30}?)(?:${TO})(?:(?:下|次|明)一?年|(20\\d\\d)年)度?(?:再|继续)?(?:[办处]理|答复|办结)?(?:[,。;]|$)`,
);

/** 办结47件,其余转入2025年: those that go on are others. */
const REST = new RegExp(oneOf(THE_REST));
const OURS = new Set<Topic>(['request', 'disclosure']);

/** Whether cases are said, behind their number, to go on to the year after that of the report. */
export function goesToNextYear(folded: string, { figure, before }: Mention, year: number | null): boolean {
  const { end } = figure.withUnit;
  const [, between, to] = GOES_ON.exec(folded.slice(end, end + REACH)) ?? [];
  if (between === undefined || (to !== undefined && Number(to) !== (year ?? 0) + 1)) return false;
  if (REST.test(between)) return false;
  const topics = topicsIn(before + between);
  return topics.length === 0 || (topics.includes('request') && topics.every((one) => OURS.has(one)));
}

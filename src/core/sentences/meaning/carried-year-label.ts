import { CARRIED_FROM, CARRIED_TO, TURNED_BEHIND } from '../../subjects/carrying';
import { YEAR_BEFORE } from '../../subjects/changes';
import { inTurn, says } from '../../subjects/phrase';
import { oneOf } from '../../subjects/word-class';
import type { Mention } from '../mentions/mention';

const YEAR = '20(\\d\\d)年度?';
const FROM = `${YEAR}[的底末]?${inTurn([CARRIED_FROM])}`;
const TO = `${inTurn(CARRIED_TO)}${YEAR}`;
const WORDS = new RegExp(`${FROM}|${TO}`);
const EARLIER = new RegExp(`${oneOf(YEAR_BEFORE)}|20\\d\\d`);
const [CAME, WENT] = [new RegExp(`.*${FROM}`), new RegExp(`.*${TO}`)];

/** 2021年结转的12件, 接转至2023年8件: the year by its number, which other rules know as 上年 or 下年. Null where it is neither. */
export function carriedYearLabel(
  { clauseText, after }: Pick<Mention, 'clauseText' | 'after'>,
  year: number | null,
): string | null {
  if (year === null) return null;
  if (says(TURNED_BEHIND, after) && !EARLIER.test(clauseText)) return '结转下年';
  if (!WORDS.test(clauseText)) return null;
  const [came, went] = [CAME, WENT].map((words) => words.exec(clauseText));
  const isWent = (went?.[0].length ?? 0) > (came?.[0].length ?? 0);
  const named = 2000 + Number((isWent ? went : came)?.[1]);
  if (isWent) return named === year ? '上年结转' : named > year ? '结转下年' : null;
  return named < year ? '上年结转' : null;
}

import { COUNTED_ANEW, FUNCTIONS, HANDED_OVER, LAPSED, REORGANISED } from '../../subjects/moved-functions';
import { oneOf } from '../../subjects/word-class';

/** Why numbers of two years need not continue each other, as far as a report says so itself. */
export type Excuse = 'moved' | 'counted-anew' | 'lapsed';

/** 职能划转, 将5项职责移交至: within one clause, a few words between. */
const MOVED = new RegExp(
  `(?:${oneOf(FUNCTIONS)})[^,。;|\\n\\d]{0,6}(?:${oneOf(HANDED_OVER)})|(?:${oneOf(HANDED_OVER)})[^,。;|\\n\\d]{0,8}(?:职能|职责)|${oneOf(REORGANISED)}`,
);
const ANEW = new RegExp(oneOf(COUNTED_ANEW));
/** Of documents only: 清理 of a web page's columns is none. */
const ENDED = new RegExp(
  `(?:文件|规章)[^。|\\n]{0,30}(?:${oneOf(LAPSED)})|(?:${oneOf(LAPSED)})[^。|\\n]{0,16}(?:文件|规章)`,
);

/** What the running text of a report (folded) says that may excuse a difference to another year. */
export function excusesIn(folded: string): ReadonlySet<Excuse> {
  const excuses = new Set<Excuse>();
  if (MOVED.test(folded)) excuses.add('moved');
  if (ANEW.test(folded)) excuses.add('counted-anew');
  if (ENDED.test(folded)) excuses.add('lapsed');
  return excuses;
}

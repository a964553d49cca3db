import { IN_SEVERAL, OPENS_NOTE } from '../../subjects/overlap';
import { says } from '../../subjects/phrase';
import { compact } from '../mentions/mention';
import type { List } from './list';

/** How far behind the last part a note is looked for. */
const REACH = 90;

/** Whether the rest of a list's sentence, or a note that is the next one, says that one item may be in several of the parts. */
function saysOverlap(folded: string, { parts }: List): boolean {
  const end = Math.max(...parts.map(({ figure }) => figure.withUnit.end));
  const behind = folded.slice(end, end + REACH);
  const [own = '', next = ''] = behind.split('。').map(compact);
  return says(IN_SEVERAL, own) || (says(OPENS_NOTE, next) && says(IN_SEVERAL, next));
}

/** A list whose parts may hold one item twice is open: its parts are more than the total without being wrong. */
export const openWhereOverlapping = (folded: string, list: List): List =>
  list.completeness !== 'open' && saysOverlap(folded, list) ? { ...list, completeness: 'open' } : list;

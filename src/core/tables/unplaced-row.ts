import type { UnplacedRow } from '../model/analysis';
import type { Group } from './group';

/** So much of a label is enough to find it by. */
const LONGEST = 40;

/** What the result of the core tells of a printed row that was not read. */
export function unplacedRow(text: string, { label, start, end }: Group): UnplacedRow {
  const words = label.map((piece) => text.slice(piece.start, piece.end)).join('');
  const printed = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return { label: words.replace(/[\s|*]+/g, '').slice(-LONGEST), text: printed, start, end };
}

import { UNIT } from '../text/cell-value';
import { characters } from './characters';
import type { NamedTable } from './names';
import type { Piece } from './pieces/piece';

/** Longer words are a remark or a cell that runs over its line, not what stands for a number. */
const LONGEST = 12;

/**
 * Whether the last cell of a row without any number holds words where its only value is wanted: 「未统计」, 「约12」 or 「3-5」 behind the exact
 * name of a row and, where it is printed, the unit. Anything else (a row cut before its value, a second label) is not told.
 */
export function hasWordsForValue(folded: string, cells: readonly Piece[], named: NamedTable): boolean {
  const at = cells.findIndex(({ kind }) => kind === 'label');
  const [name, ...others] = at < 0 ? [] : cells.slice(at);
  const words = others.at(-1);
  if (name === undefined || words === undefined || others.length > 2) return false;
  if (others.some(({ kind }) => kind !== 'label') || words.end - words.start > LONGEST) return false;
  const said = ({ start, end }: Piece): string => characters(folded.slice(start, end));
  const rows = (named.byName.get(said(name)) ?? []).filter(({ row }) => row.heading !== true);
  const isUnit = (text: string): boolean =>
    text.length <= 1 || UNIT.exec(text)?.[0] === text || rows.some(({ row }) => row.unit === text);
  const hasDigit = /\d/.test(folded.slice(words.start, words.end));
  if (
    rows.length === 0 ||
    (isUnit(said(words)) && !hasDigit) ||
    (others.length === 2 && !isUnit(said(others[0] as Piece)))
  )
    return false;
  return !named.byName.has(said(words)) && !named.columnNames.has(said(words));
}

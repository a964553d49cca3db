import { isDigit } from '../text/digit';
import { OTHER_WORDS, OTHER_WORDS_BEHIND_DIGITS, UNIT_ROWS, type UnitClass } from './unit-table';

const CLASSES = new Map<string, UnitClass>();
const NOUNS = new Set<string>();

interface Entry {
  readonly unit: string;
  /** What makes another word of it. */
  readonly notBefore: readonly string[];
  readonly notBehindDigits: readonly string[];
}

/** By the code of their first character, longest first. */
const BY_FIRST = new Map<number, Entry[]>();

for (const row of UNIT_ROWS) {
  for (const unit of row.units.split(' ')) {
    CLASSES.set(unit, row.class);
    if (row.noun) NOUNS.add(unit);
    const entries = BY_FIRST.get(unit.charCodeAt(0)) ?? [];
    const notBefore = unit.length > 1 ? [] : (OTHER_WORDS[unit]?.split(' ') ?? []);
    entries.push({ unit, notBefore, notBehindDigits: OTHER_WORDS_BEHIND_DIGITS[unit]?.split(' ') ?? notBefore });
    BY_FIRST.set(
      unit.charCodeAt(0),
      entries.sort((a, b) => b.unit.length - a.unit.length),
    );
  }
}

/** All that a unit may begin with. */
export const UNIT_HEADS = String.fromCharCode(...BY_FIRST.keys());

/** The unit whose text begins at `at` in a folded text; null if none does, or if its characters belong to another word. */
export function unitAt(folded: string, at: number): string | null {
  const entries = BY_FIRST.get(folded.charCodeAt(at));
  if (entries === undefined) return null;
  const isBehindDigit = isDigit(folded.charCodeAt(at - 1));
  for (const { unit, notBefore, notBehindDigits } of entries) {
    if (unit.length > 1 && !folded.startsWith(unit, at)) continue;
    if (!beginsWithAny(folded, at + 1, isBehindDigit ? notBehindDigits : notBefore)) return unit;
  }
  return null;
}

function beginsWithAny(folded: string, at: number, words: readonly string[]): boolean {
  for (const word of words) if (folded.startsWith(word, at)) return true;
  return false;
}

export const isNounUnit = (unit: string): boolean => NOUNS.has(unit);

/** The class of a unit as printed; `other` for one that the table does not know or for none. */
export const unitClass = (unit: string | undefined): UnitClass =>
  (unit === undefined ? undefined : CLASSES.get(unit)) ?? 'other';

/** The power of ten that takes a sum of money in `unit` to its currency: 4 for 万元, 8 for 亿元, 0 for 元 and for all else. */
export function unitScale(unit: string | undefined): number {
  if (unit === undefined || CLASSES.get(unit) !== 'money') return 0;
  if (unit.startsWith('万亿')) return 12;
  if (unit.startsWith('亿')) return 8;
  if (unit.startsWith('千万')) return 7;
  if (unit.startsWith('百万')) return 6;
  return unit.startsWith('万') ? 4 : 0;
}

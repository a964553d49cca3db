import { OTHER_WORDS, UNIT_ROWS, type UnitClass } from './unit-table';

const CLASSES = new Map<string, UnitClass>();
const NOUNS = new Set<string>();
const BY_FIRST = new Map<string, string[]>();
const NOT_BEFORE = new Map(Object.entries(OTHER_WORDS).map(([unit, words]) => [unit, words.split(' ')]));

for (const row of UNIT_ROWS) {
  for (const unit of row.units.split(' ')) {
    CLASSES.set(unit, row.class);
    if (row.noun) NOUNS.add(unit);
    const first = unit.charAt(0);
    BY_FIRST.set(
      first,
      [...(BY_FIRST.get(first) ?? []), unit].sort((a, b) => b.length - a.length),
    );
  }
}

/** The unit whose text begins at `at` in a folded text; null if none does, or if its characters belong to another word. */
export function unitAt(folded: string, at: number): string | null {
  const units = BY_FIRST.get(folded.charAt(at));
  if (units === undefined) return null;
  for (const unit of units) {
    if (unit.length > 1) {
      if (folded.startsWith(unit, at)) return unit;
    } else if (!NOT_BEFORE.get(unit)?.some((word) => folded.startsWith(word, at + 1))) return unit;
  }
  return null;
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

/** Document numbers, dates and telephone numbers: what is said twice should be the same, and nothing lies far ahead. */
import type { Figure, Relation, RelationKind } from '../report/analysis';
import { type Check, type CheckResult, joinResults, resultOf, type StructuralDocument, termAt } from './document';

/** Fewer digits than this agree by chance. */
const FEWEST_DIGITS = 7;
/** Plans reach some years ahead of the report, and are no dates of it. */
const AHEAD = 1;
const EARLIEST = 1949;

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const yearIn = (text: string): number => Number(/(?:19|20)\d\d/.exec(text)?.[0] ?? 0);

function holding(kind: RelationKind, source: string, figures: readonly Figure[], arithmetic: string): CheckResult {
  const terms = figures.map((figure) => termAt('listed', figure, figure.text, yearIn(figure.text) || null));
  const relation: Relation = {
    id: '',
    kind,
    source,
    severity: 'hint',
    terms,
    verdict: 'holds',
    arithmetic,
    reason: null,
  };
  return resultOf(relation);
}

/** Every group of two or more figures with the same key is one thing said again. */
function repeats(figures: readonly Figure[], source: string, keyOf: (figure: Figure) => string | null): CheckResult[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => holding('same', source, group, group.map(({ text }) => text).join(' = ')));
}

/** A telephone number with and without its area code is the same one: its last seven digits tell. */
function telephone(figure: Figure): string | null {
  const digits = digitsOf(figure.text);
  return digits.length >= FEWEST_DIGITS ? digits.slice(-FEWEST_DIGITS) : null;
}

/** Years of documents and dates that are not after the report's (later ones are plans, or the next year's work). */
function withinReach(figures: readonly Figure[], source: string, last: number): CheckResult[] {
  const dated = figures.filter(({ text }) => yearIn(text) >= EARLIEST && yearIn(text) <= last);
  if (dated.length < 2) return [];
  const years = [...new Set(dated.map(({ text }) => yearIn(text)))].sort((a, b) => a - b);
  return [holding('period', source, dated, `${years.join(', ')} ≤ ${last}`)];
}

function run({ figures = [], year }: StructuralDocument): CheckResult {
  const numbers = figures.filter(({ role }) => role === 'document-number');
  const dates = figures.filter(({ role }) => role === 'date');
  const contacts = figures.filter(({ role }) => role === 'contact');
  const reach =
    year === null
      ? []
      : [...withinReach(numbers, 'document-years', year), ...withinReach(dates, 'dates', year + AHEAD)];
  return joinResults([
    ...repeats(numbers, 'document-number', ({ text }) => (yearIn(text) > 0 ? text.replace(/\s/g, '') : null)),
    ...repeats(contacts, 'contact', telephone),
    ...reach,
  ]);
}

/** Only confirms: what is said differently may mean something else. */
export const references: Check = { code: 'period', severity: 'hint', clause: null, run };

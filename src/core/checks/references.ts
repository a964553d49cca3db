/** Document numbers, dates and telephone numbers: what is said twice should be the same, and nothing lies far ahead. */
import type { Figure, Relation, RelationKind } from '../model/analysis';
import type { FigureRole } from '../model/schema';
import { type Check, type CheckResult, joinResults, resultOf, type StructuralDocument, termAt } from './document';

/** Fewer digits than this agree by chance. */
const FEWEST_DIGITS = 7;
/** Plans reach some years ahead of the report, and are no dates of it. */
const AHEAD = 1;
const EARLIEST = 1949;

/** A figure with the year that it prints; 0 where it prints none. */
interface Dated {
  readonly figure: Figure;
  readonly year: number;
}

const YEAR = /(?:19|20)\d\d/;
const digitsOf = (text: string): string => text.replace(/\D/g, '');
const dated = (figure: Figure): Dated => ({ figure, year: Number(YEAR.exec(figure.text)?.[0] ?? 0) });

function holding(kind: RelationKind, source: string, figures: readonly Dated[], arithmetic: string): CheckResult {
  const terms = figures.map(({ figure, year }) => termAt('listed', figure, figure.text, year || null));
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
function repeats(figures: readonly Dated[], source: string, keyOf: (figure: Dated) => string | null): CheckResult[] {
  const groups = new Map<string, Dated[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => holding('same', source, group, group.map(({ figure }) => figure.text).join(' = ')));
}

/** A telephone number with and without its area code is the same one: its last seven digits tell. */
function telephone({ figure }: Dated): string | null {
  const digits = digitsOf(figure.text);
  return digits.length >= FEWEST_DIGITS ? digits.slice(-FEWEST_DIGITS) : null;
}

/** Years of documents and dates that are not after the report's (later ones are plans, or the next year's work). */
function withinReach(figures: readonly Dated[], source: string, last: number): CheckResult[] {
  const near = figures.filter(({ year }) => year >= EARLIEST && year <= last);
  if (near.length < 2) return [];
  const years = [...new Set(near.map(({ year }) => year))].sort((a, b) => a - b);
  return [holding('period', source, near, `${years.join(', ')} ≤ ${last}`)];
}

function run({ figures = [], year }: StructuralDocument): CheckResult {
  const ofRole = (wanted: FigureRole): Dated[] => figures.filter(({ role }) => role === wanted).map(dated);
  const numbers = ofRole('document-number');
  const reach =
    year === null
      ? []
      : [...withinReach(numbers, 'document-years', year), ...withinReach(ofRole('date'), 'dates', year + AHEAD)];
  return joinResults([
    ...repeats(numbers, 'document-number', (one) => (one.year > 0 ? one.figure.text.replace(/\s/g, '') : null)),
    ...repeats(ofRole('contact'), 'contact', telephone),
    ...reach,
  ]);
}

/** Only confirms: what is said differently may mean something else. */
export const references: Check = { code: 'period', severity: 'hint', clause: null, run };

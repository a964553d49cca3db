import assert from 'node:assert/strict';
import { formatExact } from '../../../src/core/arithmetic/exact';
import type { RelationKind, RelationSpec } from '../../../src/core/model/analysis';
import type { TermRole } from '../../../src/core/model/term-role';
import { lexNumbers } from '../../../src/core/numbers/lex';
import type { RelationDraft } from '../../../src/core/relations/draft';
import { judge } from '../../../src/core/relations/judge';
import { KINDS } from '../../../src/core/relations/kinds/all';
import type { Kind } from '../../../src/core/relations/kinds/kind';
import { growthQuotient, shareQuotient } from '../../../src/core/relations/kinds/quotient';
import { difference, printedValue, showSum } from '../../../src/core/relations/kinds/terms';
import { fold } from '../../../src/core/text/fold';
import { indexOfText } from '../../../src/core/text/search/text-index';
import { draft, standsFor, term } from './drafts';

const NAMES = Object.keys(KINDS) as RelationKind[];
const kindsThat = (has: (kind: Kind) => boolean): string => NAMES.filter((name) => has(KINDS[name])).join(' ');

describe('kinds of relations', () => {
  it('are a list where their parts are one', () =>
    assert.equal(
      kindsThat(({ isList }) => isList),
      'sum counted-once subset',
    ));

  it('need a total where a blank one would be missing', () =>
    assert.equal(
      kindsThat(({ needsTotal }) => needsTotal),
      'sum counted-once',
    ));

  it('bind cells where they are equations of one report', () =>
    assert.equal(
      kindsThat(({ bindsCells }) => bindsCells),
      'sum balance',
    ));

  it('are a repeat where one number is printed twice', () =>
    assert.equal(
      kindsThat(({ isRepeat }) => isRepeat),
      'same',
    ));

  it('show a difference of sums', () =>
    assert.equal(
      kindsThat(({ comparesSums }) => comparesSums),
      'sum balance counted-once at-most-sum subset same cross-year usual-equal usual-at-most usual-at-least',
    ));

  it('compare places, whose scopes may differ', () =>
    assert.equal(
      kindsThat(({ comparesPlaces }) => comparesPlaces),
      'same percent growth difference universal zero-claim cross-year',
    ));

  it('know of damaged text themselves where they read dates, headings and lists', () =>
    assert.equal(
      kindsThat(({ knowsDamage }) => knowsDamage),
      'period signature-date heading-numbering announced-count',
    ));
});

/** `percent` terms are printed percentages, as the lexer reads them. */
function draftWithPercent(kind: RelationKind, words: string, spec: RelationSpec): RelationDraft {
  const one = draft(kind, words, { spec });
  const terms = one.terms.map((each) => {
    if (each.role !== 'percent') return each;
    const printed = `占${each.text}`;
    const [figure] = lexNumbers(printed, indexOfText(fold(printed)), []);
    return { ...each, value: figure?.value ?? null };
  });
  return { ...one, terms };
}

/** `solving, holds: verdict formula (reason)`. */
function told(kind: RelationKind, words: string, spec: RelationSpec = {}): string {
  const one = draftWithPercent(kind, words, spec);
  const { verdict, arithmetic, reason } = judge(one);
  const { solving, holds } = KINDS[kind];
  const why = reason === null ? '' : ` (${reason.key.slice(7)})`;
  return `${solving(one.terms, spec)}, ${holds(one.terms, spec)}: ${verdict} ${arithmetic}${why}`;
}

const TOLD: readonly (readonly [kind: RelationKind, words: string, told: string, spec?: RelationSpec])[] = [
  ['sum', 'total 9; part 3 6', 'equation, true: holds 9 = 3+6 = 9'],
  ['sum', 'total 9; part 3 7', 'equation, false: violated 9 ≠ 3+7 = 10'],
  ['balance', 'left 9 1; right 8 2', 'equation, true: holds 9+1 = 8+2'],
  ['balance', 'left 9 1; right 8 1', 'equation, false: violated 9+1 = 10 ≠ 8+1 = 9'],
  ['counted-once', 'total 9; part 7 5', 'bound, true: allowed 7 ≤ 9 ≤ 7+5 = 12 (counted-once)'],
  ['counted-once', 'total 13; part 7 5', 'bound, false: violated 13 > 7+5 = 12'],
  ['counted-once', 'total 6; part 5 7 1', 'bound, false: violated 7 > 6'],
  ['counted-once', 'total 7; part 5 7 1', 'bound, true: allowed 7 ≤ 7 ≤ 5+7+1 = 13 (counted-once)'],
  ['counted-once', 'total 9; part 9', 'nothing, true: holds 9 = 9'],
  ['counted-once', 'total 9; part 8', 'nothing, false: violated 9 > 8'],
  ['at-most-sum', 'total 7; part 4 3', 'bound, true: holds 7 ≤ 4+3'],
  ['at-most-sum', 'total 8; part 4 3', 'bound, false: violated 8 > 4+3 = 7'],
  ['at-most-sum', 'total 4; part 4', 'nothing, true: holds 4 ≤ 4'],
  ['subset', 'subset 2 2; whole 4', 'bound, true: holds 2+2 ≤ 4'],
  ['subset', 'subset 4; whole 3', 'nothing, false: violated 4 > 3'],
  ['same', 'said 5; stated 2 3', 'equation, true: holds 5 = 2+3 = 5'],
  ['same', 'said 5 1; stated 5', 'equation, false: violated 5+1 = 6 ≠ 5'],
  ['universal', 'said 5; stated 4', 'equation, false: violated 5 ≠ 4'],
  ['implication', 'condition 1; consequence 1', 'nothing, true: holds 1 > 0 ⇒ 1 ≥ 1'],
  ['implication', 'condition 1; consequence 0', 'nothing, false: violated 1 > 0 ⇒ 0 ≥ 1'],
  ['implication', 'condition 0; consequence 0', 'nothing, true: holds 0 > 0 ⇒ 0 ≥ 1'],
  ['cross-year', 'said 2; stated 2', 'equation, true: holds 2 = 2'],
  ['cross-year', 'said 2; stated 3', 'nothing, true: holds 2 ≤ 3', { atMost: true }],
  ['cross-year', 'said 3; stated 2', 'nothing, false: violated 3 > 2', { atMost: true }],
  ['usual-at-most', 'left 3; right 2', 'nothing, true: allowed 3 > 2 (usual)'],
  ['difference', 'minuend 9; subtrahend 4; change 5', 'equation, true: holds 9−4 = 5'],
  ['difference', 'minuend 9; subtrahend 4; change 6', 'equation, false: violated 9−4 = 5 ≠ 6'],
  ['percent', 'percent 37.5%; numerator 45; base 120', 'quotient, true: holds 45/120 = 37.5% ≈ 37.5%'],
  ['percent', 'percent 38%; numerator 45; base 120', 'quotient, true: holds 45/120 = 37.5% ≈ 38%'],
  [
    'percent',
    'percent 36.6%; numerator 110; base 300',
    'quotient, true: allowed 110/300 = 36.666% → 36.6% (truncated)',
  ],
  [
    'percent',
    'percent 36.6%; numerator 110; base 300',
    'quotient, true: holds 110/300 = 36.666% → 36.6% (truncated)',
    { cutsOff: true },
  ],
  ['percent', 'percent 36.5%; numerator 110; base 300', 'quotient, false: violated 110/300 = 36.666% ≠ 36.5%'],
  ['percent', 'percent 99%; numerator 1; base 100', 'nothing, true: holds 1/100 = 1% ≈ 100%−99%', { complement: true }],
  [
    'percent',
    'percent 99%; numerator 2; base 100',
    'nothing, false: violated 2/100 = 2% ≠ 100%−99%',
    { complement: true },
  ],
  ['percent', 'percent 60% 40%', 'nothing, true: holds 60%+40% = 100%'],
  ['percent', 'percent 60% 41%', 'nothing, null: undecidable 60%+41% ≠ 100% (no-base)'],
  ['percent', 'percent 50%; base 8', 'nothing, true: holds ?/8 ≈ 50%'],
  ['percent', 'percent 66.6%; base 3', 'nothing, true: holds ?/3 ≈ 66.6% (truncated)'],
  ['percent', 'percent 51%; base 8', 'nothing, null: undecidable ?/8 ≈ 51% (no-base)'],
  ['percent', 'percent 37.5%; numerator 45', 'nothing, null: undecidable 45/? = 37.5% (no-base)'],
  ['percent', 'percent 33.40%; numerator 7', 'nothing, false: violated 7/? ≠ 33.40%', { wholeBase: true }],
  ['percent', 'percent 33.40%; numerator 7', 'nothing, null: undecidable 7/? ≠ 33.40% (no-base)'],
  ['percent', 'percent 37.50% 62.50%; numerator 45 75', 'nothing, true: holds 45/120 ≈ 37.50%, 75/120 ≈ 62.50%'],
  ['percent', 'percent 37.50% 62.50%; numerator 45 76', 'nothing, null: undecidable  (no-base)'],
  [
    'percent',
    'percent 37.50% 62.50%; numerator 45 75; base 120',
    'nothing, true: holds 45/120 = 37.5% ≈ 37.50%, 75/120 = 62.5% ≈ 62.50%',
  ],
  [
    'percent',
    'percent 37.50% 62.50%; numerator 45 75; base 130',
    'nothing, false: violated 45/120 ≈ 37.50%, 75/120 ≈ 62.50%; 130 ≠ 120',
  ],
  ['percent', 'numerator 45; base 120', 'nothing, null: undecidable  (no-base)'],
  ['growth', 'percent 20%; numerator 120; base 100', 'quotient, true: holds 120−100 = 20; 20/100 ≈ 20%'],
  ['growth', 'percent 21%; numerator 120; base 100', 'quotient, false: violated 120−100 = 20; 20/100 ≠ 21%'],
  [
    'growth',
    'percent 20%; numerator 80; base 100',
    'quotient, true: holds 80−100 = -20; -20/100 ≈ −20%',
    { falls: true },
  ],
  ['growth', 'percent 20%; numerator 120; base 100; part 25', 'quotient, false: violated 120−100 = 20; 25/100 ≠ 20%'],
  [
    'growth',
    'percent 36.6%; numerator 410; base 300; part 110',
    'quotient, true: holds 410−300 = 110; 110/300 ≈ 36.6% (truncated)',
  ],
  ['growth', 'percent 20%; numerator 72; part 12', 'quotient, true: holds 12/60 ≈ 20%'],
  ['growth', 'percent 20%; numerator 48; part 12', 'quotient, true: holds 12/60 ≈ 20%', { falls: true }],
  ['growth', 'percent 25%; numerator 72; part 12', 'quotient, false: violated 12/60 ≠ 25%'],
  ['growth', 'percent 31.73%; numerator 411', 'nothing, true: holds 312 → 411'],
  ['growth', 'percent 25%; numerator 75', 'nothing, true: holds 100 → 75', { falls: true }],
  ['growth', 'percent 5%; numerator 411', 'nothing, null: undecidable 390…393 → 411 (no-base)'],
  ['growth', 'percent 50.00%; numerator 2', 'nothing, null: undecidable 2 / (1+50.00%) = ? (no-base)'],
  ['growth', 'percent 50.00%; numerator 2', 'nothing, true: holds 4 → 2', { falls: true }],
  ['growth', 'percent 20%', 'nothing, null: undecidable  (no-base)'],
];

describe('a relation of each kind is solved, holds and is shown', () => {
  for (const [kind, words, wanted, spec] of TOLD)
    it(`${kind}: ${words}${spec ? ` ${JSON.stringify(spec)}` : ''}`, () =>
      assert.equal(told(kind, words, spec), wanted));
});

describe('a number that a percentage gives', () => {
  /** What the others give for the number of one role. */
  function given(
    quotient: typeof shareQuotient,
    numbers: Partial<Record<TermRole, number>>,
    role: TermRole,
    spec = {},
  ) {
    const of = (one: TermRole) => (numbers[one] === undefined ? null : { units: BigInt(numbers[one]), places: 0 });
    const fraction = quotient.back(role, of, spec);
    return fraction && Number(formatExact(fraction.top)) / Number(formatExact(fraction.bottom));
  }

  it('is that of the part or the whole', () => {
    const numbers = { percent: 25, numerator: 30, base: 120 };
    assert.equal(given(shareQuotient, numbers, 'numerator'), 30);
    assert.equal(given(shareQuotient, numbers, 'base'), 120);
    assert.equal(given(shareQuotient, numbers, 'total'), null);
  });

  it('is what something has grown to, grown from and grown by', () => {
    assert.equal(given(growthQuotient, { percent: 25, numerator: 150, base: 120 }, 'numerator'), 150);
    assert.equal(given(growthQuotient, { percent: 25, numerator: 150, base: 120 }, 'base'), 120);
    assert.equal(given(growthQuotient, { percent: 25, numerator: 150, part: 30 }, 'part'), 30);
    assert.equal(given(growthQuotient, { percent: 25, numerator: 150, part: 30 }, 'numerator'), 150);
    assert.equal(given(growthQuotient, { percent: 25, numerator: 150, base: 120 }, 'total'), null);
  });

  it('is what something has fallen to, fallen from and fallen by', () => {
    const falls = { falls: true };
    assert.equal(given(growthQuotient, { percent: 25, numerator: 90, base: 120 }, 'numerator', falls), 90);
    assert.equal(given(growthQuotient, { percent: 25, numerator: 90, base: 120 }, 'base', falls), 120);
    assert.equal(given(growthQuotient, { percent: 25, numerator: 90, part: 30 }, 'part', falls), 30);
    assert.equal(given(growthQuotient, { percent: 25, numerator: 90, part: 30 }, 'numerator', falls), 90);
  });
});

describe('terms of a relation', () => {
  it('stand for what they print, with its powers of ten', () => {
    for (const [text, value] of [
      ['3百', '300'],
      ['3千', '3000'],
      ['2.811万', '28110'],
      ['2百万', '2000000'],
      ['2千万', '20000000'],
      ['1.5亿', '150000000'],
      ['1万亿', '1000000000000'],
      ['−7', '-7'],
    ] as const)
      assert.equal(formatExact(printedValue({ ...term('part', text), value: null })), value, text);
    assert.equal(formatExact(printedValue({ ...term('part', '十二'), value: standsFor('12') })), '12');
  });

  it('are shown one behind the other, those below zero with their own sign', () => {
    assert.equal(showSum([term('part', '7'), term('part', '−2'), term('part', '')]), '7−2+0');
    assert.equal(showSum([]), '0');
  });

  it('differ by as much in either direction', () => {
    assert.equal(difference([term('part', '3')], [term('part', '5'), term('part', '4')]), '6');
    assert.equal(difference([term('part', '9')], [term('part', '3')]), '6');
  });
});

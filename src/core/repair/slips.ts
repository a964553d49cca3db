/** How easily one number is printed for another. */

export type SlipKind =
  | 'digit'
  | 'swapped'
  | 'missing'
  | 'extra'
  | 'scale'
  | 'blank'
  | 'zero'
  | 'sub-item'
  | 'last-year'
  | 'added'
  | 'exchanged'
  | 'computed'
  | 'stated'
  | 'other';

export interface Slip {
  readonly kind: SlipKind;
  /** About −ln of how likely it is: to be added up, to be compared, and nothing else. */
  readonly cost: number;
}

const COSTS: Readonly<Record<SlipKind, number>> = {
  digit: 2,
  swapped: 2,
  missing: 2.4,
  extra: 2.4,
  zero: 1.4,
  'sub-item': 2.2,
  'last-year': 2,
  added: 2.2,
  exchanged: 3,
  scale: 2.6,
  blank: 3,
  computed: 4,
  /** The number is said elsewhere. */
  stated: 4,
  other: 6,
};

export const slip = (kind: SlipKind, more = 0): Slip => ({ kind, cost: COSTS[kind] + more });

const MOST = 12;

/** The slip that would print `was` where `should` was meant; both half-width digits, perhaps with a point. */
export function slipBetween(was: string, should: string): Slip {
  if (was === '') return slip('blank');
  if (was.length > MOST || should.length > MOST) return slip('other');
  const more = should === '0' ? 1 : was === '0' ? 0.2 : 0;
  if (was.length === should.length) return sameLength(was, should, more);
  if (isShifted(was, should)) return slip('scale');
  const [short, long] = was.length < should.length ? [was, should] : [should, was];
  if (long.length === short.length + 1) {
    const at = droppedAt(short, long);
    if (at >= 0) return slip(was === short ? 'missing' : 'extra', isDoubled(long, at) ? -0.4 : 0);
  }
  return slip('other', was === '0' || should === '0' ? -1 : 0);
}

function sameLength(was: string, should: string, more: number): Slip {
  const differing: number[] = [];
  for (let i = 0; i < was.length; i++) if (was.charAt(i) !== should.charAt(i)) differing.push(i);
  const [first = 0, second = -1] = differing;
  // No number begins with 0: a digit stood there.
  const lead = was.length > 1 && was.startsWith('0') && first === 0 ? -1.5 : 0;
  if (differing.length <= 1) return slip('digit', more + lead);
  const crossed = was.charAt(first) === should.charAt(second) && was.charAt(second) === should.charAt(first);
  if (differing.length === 2 && crossed) return slip('swapped', second === first + 1 ? 0 : 1);
  return slip('other', differing.length === 2 ? -1.5 : 0);
}

/** One is the other with 万 or 亿 left out. */
const isShifted = (a: string, b: string): boolean =>
  a !== '0' && b !== '0' && ['0000', '00000000'].some((zeros) => a + zeros === b || b + zeros === a);

/** Where a digit must be left out of `long` to give `short`; -1 if nowhere. */
function droppedAt(short: string, long: string): number {
  let i = 0;
  while (i < short.length && short.charAt(i) === long.charAt(i)) i++;
  return short.slice(i) === long.slice(i + 1) ? i : -1;
}

const isDoubled = (text: string, at: number): boolean => text.charAt(at) === text.charAt(at - 1);

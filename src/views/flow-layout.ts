import type { AmountView, FlowView } from './snapshot';

/** A block of the flow: where it stands and how thick it is, in units of the drawing. */
export interface FlowBlock {
  readonly amount: AmountView | null;
  /** What neither side explains. */
  readonly isGap: boolean;
  readonly y: number;
  readonly height: number;
  /** Where its ribbon joins the block in the middle. */
  readonly join: number;
}

export interface FlowLayout {
  readonly height: number;
  readonly left: readonly FlowBlock[];
  readonly right: readonly FlowBlock[];
  readonly middle: { readonly y: number; readonly height: number };
}

/** Of the thicker side. */
const THICKNESS = 200;
/** So that every label has a line of its own. */
const LEAST_STEP = 20;
const SPACE = 6;
const MARGIN = 8;

/** Blocks of both sides, thick as their amounts; nothing is drawn of a zero. */
export function layoutFlow({ sources, outcomes, gap }: FlowView): FlowLayout {
  const difference = Number(gap);
  const left = withGap(sources, -difference);
  const right = withGap(outcomes, difference);
  const whole = Math.max(1, sumOf(left), sumOf(right));
  const scale = THICKNESS / whole;
  const [a, b] = [heightOf(left, scale), heightOf(right, scale)];
  const height = Math.max(a, b, THICKNESS) + 2 * MARGIN;
  const middle = { y: (height - THICKNESS) / 2, height: THICKNESS };
  return {
    height,
    left: blocks(left, scale, (height - a) / 2, middle.y),
    right: blocks(right, scale, (height - b) / 2, middle.y),
    middle,
  };
}

interface Share {
  readonly amount: AmountView | null;
  readonly value: number;
}

function withGap(amounts: readonly AmountView[], gap: number): readonly Share[] {
  const shares: Share[] = amounts.filter(({ value }) => value > 0).map((amount) => ({ amount, value: amount.value }));
  return gap > 0 ? [...shares, { amount: null, value: gap }] : shares;
}

const sumOf = (shares: readonly Share[]): number => shares.reduce((sum, { value }) => sum + value, 0);
const stepOf = ({ value }: Share, scale: number): number => Math.max(value * scale + SPACE, LEAST_STEP);
const heightOf = (shares: readonly Share[], scale: number): number =>
  shares.reduce((sum, share) => sum + stepOf(share, scale), 0);

function blocks(shares: readonly Share[], scale: number, top: number, middle: number): readonly FlowBlock[] {
  let [y, join] = [top, middle];
  return shares.map((share) => {
    const height = Math.max(1, share.value * scale);
    const step = stepOf(share, scale);
    const block = { amount: share.amount, isGap: share.amount === null, y: y + (step - height) / 2, height, join };
    y += step;
    join += share.value * scale;
    return block;
  });
}

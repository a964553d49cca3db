import type { Range } from '../text/range';

/** A place of the source, in UTF-16 offsets. */
interface Corrected extends Range {
  /** Whose it is, for the one who gave it; not looked at. */
  readonly id?: string;
}

export interface FigureIs extends Corrected {
  readonly kind: 'figure-is';
  /** What the figure stands for; null: for none of the indicators. */
  readonly indicator: string | null;
}

/** Not all parts of the list here are told: they may be less than the total. */
export interface OpenList extends Corrected {
  readonly kind: 'open-list';
}

/** The figure here and the other are not of the same things; without another: whatever it is compared with. */
export interface ScopesDiffer extends Corrected {
  readonly kind: 'scopes-differ';
  readonly other: Range | null;
}

/** What somebody knows better than the analysis: how a place is to be read. */
export type Correction = FigureIs | OpenList | ScopesDiffer;

export interface CorrectionOutcome {
  readonly correction: Correction;
  readonly effect: CorrectionEffect;
}

/** `no-figure`: no number of the running text there; `no-list`, `no-comparison`: nothing there that it could change. */
export type CorrectionEffect = 'applied' | 'no-figure' | 'no-list' | 'no-comparison';

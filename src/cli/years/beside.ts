import type { PartsOfPlace } from '../../collection/parts/parts-of-places';
import type { Input } from '../inputs';

/** Where the reports of the years before one report are. */
export interface EarlierPlaces {
  readonly path: string;
  readonly isUncertain: boolean;
  readonly beforePath?: string | undefined;
}

/** The other reports that one report is read beside. Plain data, so that one thread can hand it to another. */
export interface Beside {
  readonly earlier?: EarlierPlaces | undefined;
  /** Those of its parts, of a whole place; their places are paths. */
  readonly parts?: PartsOfPlace | undefined;
}

/** What each report is read beside; undefined for nothing. */
export type BesideOf = (input: Input) => Beside | undefined;

import type { RelationKind } from '../../model/analysis';
import { announcedCountKind } from './announced-count';
import { atMostSum } from './at-most-sum';
import { balance } from './balance';
import { countedOnce } from './counted-once';
import { crossYear } from './cross-year';
import { differenceKind } from './difference';
import { growth } from './growth';
import { headingNumberingKind } from './heading-numbering';
import { implication } from './implication';
import type { Kind } from './kind';
import { percent } from './percent';
import { periodKind } from './period';
import { same } from './same';
import { signatureDateKind } from './signature-date';
import { subset } from './subset';
import { sumKind } from './sum';
import { type } from './type';
import { universal } from './universal';
import { usualAtLeast } from './usual-at-least';
import { usualAtMost } from './usual-at-most';
import { usualEqual } from './usual-equal';
import { zeroClaim } from './zero-claim';

/** Every kind of relation by its name in the model: a new name there does not compile without its kind here. */
export const KINDS = {
  sum: sumKind,
  balance,
  'counted-once': countedOnce,
  'at-most-sum': atMostSum,
  subset,
  same,
  percent,
  growth,
  difference: differenceKind,
  implication,
  universal,
  'zero-claim': zeroClaim,
  'cross-year': crossYear,
  'usual-equal': usualEqual,
  'usual-at-most': usualAtMost,
  'usual-at-least': usualAtLeast,
  type,
  period: periodKind,
  'signature-date': signatureDateKind,
  'heading-numbering': headingNumberingKind,
  'announced-count': announcedCountKind,
} as const satisfies Record<RelationKind, Kind>;

export const relationKind = ({ kind }: { readonly kind: RelationKind }): Kind => KINDS[kind];

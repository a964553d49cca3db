/** A bundle of its own (dist/engine.js), for most texts that somebody opens are no reports and need none of it. */
import { lineOfYears } from '../collection/line-of-years';
import { pairYears } from '../collection/pair-years';
import { withParts } from '../collection/parts/compare-parts';
import { partReport } from '../collection/parts/part-values';
import { partsOfPlaces } from '../collection/parts/parts-of-places';
import { analyze } from '../core/analyze';
import { reportIdentity } from '../core/bodies/report-identity';
import { repair } from '../core/repair/repair';

export const engine = {
  analyze,
  repair,
  reportIdentity,
  pairYears,
  lineOfYears,
  partsOfPlaces,
  partReport,
  withParts,
};

export type Engine = typeof engine;

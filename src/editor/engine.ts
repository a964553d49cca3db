/** A bundle of its own (dist/engine.js), for most texts that somebody opens are no reports and need none of it. */
import { lineOfYears } from '../collection/line-of-years';
import { pairYears } from '../collection/pair-years';
import { analyze } from '../core/analyze';
import { reportIdentity } from '../core/bodies/report-identity';
import { repair } from '../core/repair/repair';

export const engine = { analyze, repair, reportIdentity, pairYears, lineOfYears };

export type Engine = typeof engine;

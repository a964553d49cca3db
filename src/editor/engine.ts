/** A bundle of its own (dist/engine.js), for most texts that somebody opens are no reports and need none of it. */
import { analyze } from '../core/analyze';
import { repair } from '../core/repair/repair';

export const engine = { analyze, repair };

export type Engine = typeof engine;

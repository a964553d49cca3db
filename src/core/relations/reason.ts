import type { Message } from '../model/analysis';

/** Why a relation is undecidable or allowed: `reason.<why>` of the catalogue. */
export const reason = (why: string): Message => ({ key: `reason.${why}`, args: {} });

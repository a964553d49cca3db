import type { Message, Reason } from '../model/message';

/** Why a relation is undecidable or allowed: `reason.<why>` of the catalogue. */
export const reason = (why: Reason): Message => ({ key: `reason.${why}`, args: {} });

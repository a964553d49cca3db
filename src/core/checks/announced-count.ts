import { announcedItems } from './announced-items';
import { announcedParts } from './announced-parts';
import { type Check, joinResults } from './document';

/** As many as were announced: the parts of the report, and things that a sentence counts and names. */
export const announcedCount: Check = {
  code: 'announced-count',
  severity: 'warning',
  clause: null,
  run: (document) => joinResults([announcedParts(document), announcedItems(document)]),
};

import type { PlaceJson } from '../core/model/check-schema';
import type { Range } from '../core/text/range';

/** Where a range of a document's text stands in the document, as people find it there; null where nothing is known of it. */
export type PlaceOf = (range: Range) => PlaceJson | null;

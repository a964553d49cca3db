import { overlaps } from '../text/range';
import { announcedItems } from './announced-items';
import { announcedParts } from './announced-parts';
import { type Check, type CheckContext, type CheckResult, joinResults, NO_RESULT } from './document';

/** Three ways (一是… 二是…) announced at the head of a report are no parts of it: the list behind them speaks. */
function run(document: CheckContext): CheckResult {
  const items = announcedItems(document);
  const parts = announcedParts(document);
  const isSaid = parts.findings.some((part) => items.findings.some((item) => overlaps(part, item)));
  return joinResults([isSaid ? NO_RESULT : parts, items]);
}

/** As many as were announced: the parts of the report, and things that a sentence counts and names. */
export const announcedCountCheck: Check = { code: 'announced-count', severity: 'warning', clause: null, run };

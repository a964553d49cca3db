import type { Measurement } from '../meaning/measurement';
import { agree, less, sameMeasure, sumOfMentions } from '../mentions/amounts';
import { makesOneHundred } from '../percentages/makes-one-hundred';
import type { Share } from '../percentages/shares';
import { excludeEachOther } from './exclusive';
import { type Completeness, dividedInto, type List } from './list';

/** Runs of shares of one paragraph, in or outside one bracket, whose numbers have one measure. */
function runs(shares: readonly Share[]): Share[][] {
  const found: Share[][] = [];
  for (const share of shares) {
    const last = found.at(-1)?.at(-1);
    const goesOn =
      last !== undefined &&
      last.ratio.place.paragraph === share.ratio.place.paragraph &&
      last.ratio.place.depth === share.ratio.place.depth &&
      sameMeasure(last.numerator, share.numerator) &&
      last.base === share.base;
    if (goesOn) found.at(-1)?.push(share);
    else found.push([share]);
  }
  return found;
}

/** All of the base where the shares make 100% or the numbers make it; kinds that exclude each other cannot make more. */
function completenessOf(run: readonly Share[], head: Measurement, parts: readonly Measurement[]): Completeness | null {
  if (makesOneHundred(run.map(({ ratio }) => ratio))) return 'full';
  if (agree(head.value, sumOfMentions(parts))) return 'open';
  return excludeEachOther(parts) && less(head.value, sumOfMentions(parts)) ? 'disjoint' : null;
}

/** 原创1200条,转载950条,图文类1800条 of 2150: a list ends where it adds up. */
function untilFull(run: readonly Share[]): readonly Share[] {
  const head = run[0]?.base;
  if (head == null) return run;
  for (let length = 2; length < run.length; length++) {
    const some = run.slice(0, length);
    if (agree(head.value, sumOfMentions(some.map(({ numerator }) => numerator)))) return some;
  }
  return run;
}

/** Shares that make 100% name all parts of their base, also over the border of a sentence. */
export function readShareLists(shares: readonly Share[]): List[] {
  const lists: List[] = [];
  for (const all of runs(shares)) {
    const run = untilFull(all);
    const head = run[0]?.base;
    if (head === null || head === undefined || run.length < 2 || run.some(({ added }) => added.length > 0)) continue;
    const parts: Measurement[] = run.map(({ numerator }) => numerator);
    if (parts.some((part) => less(head.value, part.value))) continue;
    const completeness = completenessOf(run, head, parts);
    if (completeness !== null) lists.push(dividedInto('list:shares', head, parts, completeness));
  }
  return lists;
}

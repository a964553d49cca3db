import type { Figure, Section } from '../model/analysis';
import { type Kept, keptSince } from '../model/kept';
import type { Range } from '../text/range';
import type { TextIndex } from '../text/search/text-index';
import { readOpposites, readPlainSums, readSecondDivisions } from './lists/divisions';
import { readEnumerations } from './lists/enumerations';
import { readFamilyLists } from './lists/family-lists';
import { totalOfPart } from './lists/list';
import { readMarkedLists } from './lists/marked-lists';
import { readMixedSums } from './lists/mixed-sums';
import { readNumberedLists } from './lists/numbered-lists';
import { openWhereOverlapping } from './lists/overlap-notes';
import { readRemainders, readRests, readRestsOfBefore } from './lists/remainders';
import { readShareLists } from './lists/share-lists';
import { readTakenUp } from './lists/taken-up';
import { readTotalsBehind } from './lists/totals-behind';
import { paragraphCounts } from './meaning/paragraph-counts';
import { ownNames } from './meaning/scope';
import { type NamedFigures, withNames } from './naming/named-figures';
import { readRatios } from './percentages/ratios';
import { readShares } from './percentages/shares';
import { readNarrative } from './segments/narrative';
import { readStatements } from './statements';
import type { Telling } from './telling';

/** What is asked about the running text of a document. */
export interface RunningText {
  /** Of the text with full-width forms folded; same length. */
  readonly textIndex: TextIndex;
  /** Id of the form, `none` if none was recognised. */
  readonly form: string;
  readonly year: number | null;
  /** Figures of the running text, in document order. */
  readonly figures: readonly Figure[];
  readonly sections: readonly Section[];
  /** Where tables stand; claims without numbers are not looked for there. */
  readonly skip?: readonly Range[];
  /** What people say that figures stand for. */
  readonly names?: NamedFigures;
  /** Of an earlier version. */
  readonly kept?: Kept;
}

/** Reads numbers and what they count, lists, percentages, and claims without numbers. Total and linear. */
export function readTelling(document: RunningText): Telling {
  const { textIndex, figures, sections, form, year } = document;
  const { folded } = textIndex;
  const skip = document.skip ?? [];
  const narrative = readNarrative(textIndex, figures, sections, skip);
  const names = ownNames(folded);
  const kept = document.kept ?? keptSince(undefined);
  const counted = paragraphCounts({ folded, figures, narrative, year, names, kept });
  const counts = withNames(counted, document.names, form);
  const read = [
    ...readFamilyLists(folded, counts),
    ...readMarkedLists(folded, counts),
    ...readOpposites(counts),
    ...readRemainders(folded, counts),
    ...readRests(folded, counts),
    ...readRestsOfBefore(counts),
    ...readNumberedLists(folded, counts),
    ...readTotalsBehind(folded, counts),
    ...readEnumerations(folded, counts, narrative),
    ...readPlainSums(counts),
    ...readMixedSums(counts),
  ];
  const twice = readSecondDivisions(read, counts);
  const everyRatio = readRatios(folded, figures, narrative, counts);
  const ratios = everyRatio.filter(({ hedge }) => hedge === null);
  const told = readShares(everyRatio, counts, read);
  const shares = told.filter(({ ratio }) => ratio.hedge === null);
  const takenUp = readTakenUp(folded, counts, narrative, ratios);
  const all = [...read, ...twice, ...takenUp, ...readShareLists(shares)];
  const lists = all.map((list) => openWhereOverlapping(folded, list));
  return {
    folded,
    narrative,
    counts,
    ratios,
    shares,
    hedged: told.filter(({ ratio }) => ratio.hedge !== null),
    lists,
    heads: totalOfPart(lists, counts),
    holes: figures.filter(({ role }) => role === 'unread').map(({ start }) => start),
    form,
    year,
    names,
    statements: readStatements(textIndex, outside(skip)),
  };
}

/** Whether an offset lies in none of the ranges; asked in ascending order. */
function outside(ranges: readonly Range[]): (at: number) => boolean {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  let next = 0;
  return (at) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= at) next++;
    return at < (sorted[next]?.start ?? Number.POSITIVE_INFINITY);
  };
}

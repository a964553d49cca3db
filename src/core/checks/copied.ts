import { compare, ZERO } from '../arithmetic/exact';
import type { Figure, Relation } from '../model/analysis';
import { plainAnalysis } from '../model/plain-analysis';
import { unitClass } from '../numbers/units';
import { packed } from '../text/blanks';
import { fold } from '../text/fold';
import { groupedBy } from '../text/grouped-by';
import type { Range } from '../text/range';
import {
  type Check,
  type CheckContext,
  type CheckResult,
  joinResults,
  message,
  NO_RESULT,
  resultOf,
  termAt,
} from './document';
import { withoutYears } from './without-years';

/** Fewer sentences with numbers may be the same by chance. */
const FEWEST = 3;
/** Four of five. */
const [MOST, OF] = [4, 5];
/** Shorter ones are captions and lines of a list. */
const SHORTEST = 12;
const LONGEST = 600;
const ENDS = '。\n!?;';

function sentenceAround(folded: string, offset: number): Range {
  let [start, end] = [offset, offset];
  while (start > 0 && offset - start < LONGEST && !ENDS.includes(folded.charAt(start - 1))) start--;
  while (end < folded.length && end - offset < LONGEST && !ENDS.includes(folded.charAt(end))) end++;
  return { start, end };
}

function sentencesOf(folded: string): Set<string> {
  return new Set(folded.split(/[。\n!?;]/).map((one) => withoutYears(packed(one, 0, one.length))));
}

/** 由六部分组成, 三个方面 are the same every year. */
const isKind = (unit: string | undefined): boolean => unitClass(unit ?? '') === 'kind';

const says = ({ role, value, approximate, unit }: Figure): boolean =>
  role === 'statistic' && !approximate && !isKind(unit) && value?.low != null && compare(value.low, ZERO) > 0;

/** The sentences of the running text that state numbers. */
function stating({ folded, figures = [] }: CheckContext): Range[] {
  const found: Range[] = [];
  for (const figure of figures) {
    if (!says(figure) || figure.start < (found.at(-1)?.end ?? 0)) continue;
    const sentence = sentenceAround(folded, figure.start);
    const isLine = folded.slice(sentence.start, sentence.end).includes('|');
    if (!isLine && sentence.end - sentence.start >= SHORTEST) found.push(sentence);
  }
  return found;
}

function run(document: CheckContext): CheckResult {
  const { folded, previous } = document;
  if (previous === undefined) return NO_RESULT;
  const sentences = stating(document);
  const before = sentencesOf(fold(plainAnalysis(previous).text));
  const same = sentences.filter(({ start, end }) => before.has(withoutYears(packed(folded, start, end))));
  const [first] = same;
  if (first === undefined) return NO_RESULT;
  const isWhole = sentences.length >= FEWEST && same.length >= FEWEST && same.length * OF >= sentences.length * MOST;
  if (isWhole) return result(document, 'cross-year.copied', first, same, sentences.length);
  return joinResults(copiedParagraphs(document, sentences, same));
}

/** Paragraphs of which every sentence with numbers is last year's. */
function copiedParagraphs(document: CheckContext, sentences: readonly Range[], same: readonly Range[]): CheckResult[] {
  const { folded, figures = [] } = document;
  const copies = new Set(same);
  const paragraphs = groupedBy(sentences, ({ start }) => folded.lastIndexOf('\n', start - 1));
  return [...paragraphs.values()].flatMap((all) => {
    const [first, last] = [all[0], all.at(-1)];
    if (first === undefined || last === undefined || !all.every((sentence) => copies.has(sentence))) return [];
    const numbers = figures.filter((one) => says(one) && one.start >= first.start && one.end <= last.end).length;
    return numbers < FEWEST ? [] : [result(document, 'cross-year.copied-paragraph', first, all, numbers)];
  });
}

function result(
  { folded }: CheckContext,
  key: 'cross-year.copied' | 'cross-year.copied-paragraph',
  first: Range,
  same: readonly Range[],
  all: number,
): CheckResult {
  const relation: Relation = {
    id: '',
    kind: 'cross-year',
    source: 'copied',
    severity: 'hint',
    terms: same.map((sentence) => termAt('said', sentence, packed(folded, sentence.start, sentence.end))),
    verdict: 'undecidable',
    arithmetic: `${same.length} / ${all}`,
    reason: message('reason.copied'),
  };
  const said = message(key, { same: same.length, all });
  return resultOf(relation, [{ severity: 'hint', message: said, ...first, related: [] }]);
}

/** Sentences with numbers that are last year's, word by word but for the year: the numbers may be last year's as well. */
export const copied: Check = { code: 'cross-year', severity: 'hint', clause: null, run };

import { compare, ZERO } from '../arithmetic/exact';
import type { Figure, Relation } from '../model/analysis';
import { unitClass } from '../numbers/units';
import { packed } from '../text/blanks';
import type { Range } from '../text/range';
import { type Check, type CheckContext, type CheckResult, message, NO_RESULT, resultOf, termAt } from './document';

/** Fewer sentences with numbers may be the same by chance. */
const FEWEST = 3;
/** Four of five. */
const [MOST, OF] = [4, 5];
/** Shorter ones are captions and lines of a list. */
const SHORTEST = 12;
const LONGEST = 600;
const ENDS = '。\n!?;';

/** A sentence as it is compared: the years, which must differ, left out. */
const comparable = (sentence: string): string =>
  sentence.replace(/(?:20\d\d|[一二三四五六七八九十]+五)(?=年|规划|〕|\])/g, '#');

function sentenceAround(folded: string, offset: number): Range {
  let [start, end] = [offset, offset];
  while (start > 0 && offset - start < LONGEST && !ENDS.includes(folded.charAt(start - 1))) start--;
  while (end < folded.length && end - offset < LONGEST && !ENDS.includes(folded.charAt(end))) end++;
  return { start, end };
}

function sentencesOf(folded: string): Set<string> {
  return new Set(folded.split(/[。\n!?;]/).map((one) => comparable(packed(one, 0, one.length))));
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
  if (sentences.length < FEWEST) return NO_RESULT;
  const before = sentencesOf(previous);
  const same = sentences.filter(({ start, end }) => before.has(comparable(packed(folded, start, end))));
  const [first] = same;
  if (first === undefined || same.length < FEWEST || same.length * OF < sentences.length * MOST) return NO_RESULT;
  const relation: Relation = {
    id: '',
    kind: 'cross-year',
    source: 'copied',
    severity: 'hint',
    terms: same.map((sentence) => termAt('said', sentence, packed(folded, sentence.start, sentence.end))),
    verdict: 'undecidable',
    arithmetic: `${same.length} / ${sentences.length}`,
    reason: message('reason.copied'),
  };
  const args = { same: same.length, all: sentences.length };
  return resultOf(relation, [{ severity: 'hint', message: message('cross-year.copied', args), ...first, related: [] }]);
}

/** Sentences with numbers that are last year's, word by word but for the year: the numbers may be last year's as well. */
export const copied: Check = { code: 'cross-year', severity: 'hint', clause: null, run };

import type { Analysis, Relation, Section } from '../model/analysis';
import { plainAnalysis } from '../model/plain-analysis';
import { packed } from '../text/blanks';
import { fold } from '../text/fold';
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

/** A chapter of fewer sentences may have nothing new to say. */
const FEWEST = 4;
const SHORTEST = 12;
/** Nine of ten. */
const [MOST, OF] = [9, 10];

function sentencesIn(folded: string): readonly string[] {
  return folded
    .split(/[。\n!?;]/)
    .filter((one) => !one.includes('|'))
    .map((one) => withoutYears(packed(one, 0, one.length)))
    .filter(({ length }) => length >= SHORTEST);
}

/** Chapters without numbers: problems and what is to be done about them. A chapter of numbers is `copied`'s. */
const TELLS = /问题|改进|不足|打算|措施/;

const chapters = (sections: readonly Section[]): readonly Section[] =>
  sections.filter(({ level, title }) => level === 1 && TELLS.test(title));

const textOf = (folded: string, { heading, end, children }: Section): string =>
  folded.slice(heading.end, Math.max(end, ...children.map(lastOf)));

const lastOf = ({ end, children }: Section): number => Math.max(end, ...children.map(lastOf));

/** How many of the sentences a report has. */
function shareIn(sentences: readonly string[], report: Analysis | undefined): boolean {
  if (report === undefined) return false;
  const known = new Set(sentencesIn(fold(plainAnalysis(report).text)));
  const same = sentences.filter((one) => known.has(one)).length;
  return same * OF >= sentences.length * MOST;
}

function ofChapter(section: Section, { folded, previous, beforePrevious }: CheckContext): CheckResult {
  const sentences = sentencesIn(textOf(folded, section));
  if (sentences.length < FEWEST || !shareIn(sentences, previous)) return NO_RESULT;
  const years = shareIn(sentences, beforePrevious) ? 3 : 2;
  const severity = years === 3 ? 'information' : 'hint';
  const { heading, title } = section;
  const relation: Relation = {
    id: '',
    kind: 'cross-year',
    source: 'alike',
    severity,
    terms: [termAt('said', heading, title)],
    verdict: 'undecidable',
    arithmetic: `${years}`,
    reason: message('reason.copied'),
  };
  const said = message('cross-year.alike', { section: title, years });
  return resultOf(relation, [{ severity, message: said, start: heading.start, end: heading.end, related: [] }]);
}

function run(document: CheckContext): CheckResult {
  if (document.previous === undefined) return NO_RESULT;
  return joinResults(chapters(document.sections).map((section) => ofChapter(section, document)));
}

/** 三年雷同: the chapter on problems and improvements in the words of the year before, or of the two years before. */
export const alike: Check = { code: 'cross-year', severity: 'information', clause: null, run };

/** What of a report's own dates can be judged without reading all of it again. */
import type { Check } from '../checks/document';
import { periodCheck } from '../checks/period';
import { signatureDateCheck } from '../checks/signature-date';
import { metadataOf } from '../metadata/metadata';
import type { Analysis, Finding } from '../model/analysis';
import { indexOfText } from '../text/search/text-index';
import { isTraditional, simplify } from '../text/traditional';
import { applied, type Edit } from './fix';

/** By the source of their relations: checks that ask for nothing but what the report says about itself. */
const CHECKS: Readonly<Record<string, Check>> = { period: periodCheck, 'signature-date': signatureDateCheck };

/**
 * Whether the check that made a finding is sure to make it again once years are changed for years of the same length, so that all
 * tables and sections stay where they are. False where that cannot be told without reading the whole report.
 */
export function isStillMade(analysis: Analysis, finding: Finding, edits: readonly Edit[]): boolean {
  const source = analysis.relations.find(({ id }) => id === finding.relation)?.source ?? '';
  const check = CHECKS[source];
  if (check === undefined || !edits.every((edit) => isInPlace(edit, finding))) return false;
  const { form, sections, tables } = analysis;
  const text = applied(analysis.text, edits);
  const words = isTraditional(text) ? simplify(text) : text;
  const textIndex = indexOfText(words);
  const metadata = metadataOf(words, textIndex, sections, tables);
  const document = {
    text: words,
    folded: textIndex.folded,
    textIndex,
    form,
    year: metadata.year,
    sections,
    metadata,
    tables,
  };
  const { findings } = check.run({ ...document, ordinals: [], headings: [], runs: [], isHeading: () => false });
  return findings.some(({ start }) => start === finding.start);
}

/** Whether nothing moves by an edit, and the finding does not begin within it. */
const isInPlace = ({ start, end, newText }: Edit, finding: Finding): boolean =>
  newText.length === end - start && (finding.start <= start || finding.start >= end);

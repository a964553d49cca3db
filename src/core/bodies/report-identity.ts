import { metadataOf } from '../metadata/metadata';
import type { Format } from '../source/format';
import { readSource } from '../source/read-source';
import { indexOfText } from '../text/search/text-index';
import { isTraditional, simplify } from '../text/traditional';

/** Whose report of which year a text is; null where its head does not say. */
export interface ReportIdentity {
  readonly body: string | null;
  readonly year: number | null;
}

/** Title and preface stand within so many characters of the plain text. */
const HEAD = 6000;

/**
 * Whose report it is and of which year, told by the head of its text alone: enough to find what belongs together among
 * thousands of reports. The full analysis may know better, and has the last word. Never throws.
 */
export function reportIdentity(source: string, format?: Format): ReportIdentity {
  const head = (readSource(source, format)?.text ?? source).slice(0, HEAD);
  const text = isTraditional(head) ? simplify(head) : head;
  const { issuer, year } = metadataOf(text, indexOfText(text), [], []);
  return { body: issuer, year };
}

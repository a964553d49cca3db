import { withParts } from '../../collection/parts/compare-parts';
import { type PartReport, partReport } from '../../collection/parts/part-values';
import type { PartsOfPlace } from '../../collection/parts/parts-of-places';
import type { NoteJson } from '../../core/model/schema';
import { type Annotated, readAnnotated } from '../annotations/annotated';
import { isFailure } from '../failure';
import type { LoadOptions } from '../load';
import type { CliWords } from '../words';

/** The report of a whole place with what its parts say of it; they are read one by one, and only their numbers are kept. */
export async function besideParts(
  whole: Annotated,
  { isDeclared, parts, missing }: PartsOfPlace,
  options: LoadOptions,
): Promise<Annotated> {
  const reports: PartReport[] = [];
  for (const { body, place } of parts) {
    const read = await readAnnotated({ path: place, kind: 'file', named: false }, options);
    // The head of a text told the year; the whole of it may know better.
    if (!isFailure(read) && read.isReport && read.analysis.year === whole.analysis.year)
      reports.push(partReport(body, read.analysis));
  }
  const isWhole = isDeclared && missing.length === 0 && reports.length === parts.length;
  return { ...whole, analysis: withParts(whole.analysis, reports, { isDeclared, isWhole }) };
}

/** More bodies are not named one by one. */
const MOST_NAMED = 20;

/** Which bodies have no report of the year, so that a sum over them is not known. */
export function missingParts(parts: PartsOfPlace | undefined, words: CliWords): readonly NoteJson[] {
  const missing = parts?.missing ?? [];
  if (missing.length === 0) return [];
  return [{ code: 'parts', message: words.missingParts(missing.length, missing.slice(0, MOST_NAMED)) }];
}

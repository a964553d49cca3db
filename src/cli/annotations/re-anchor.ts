import { reanchored } from '../../annotation/anchor';
import type { Annotation } from '../../annotation/annotation';
import { identityKey, identityOf } from '../../annotation/finding-identity';
import { targetAt } from '../../annotation/quote';
import type { Analysis } from '../../core/model/analysis';
import { type ExitStatus, FAILED, NOTHING_FOUND } from '../exit-status';
import { isFailure } from '../failure';
import type { LoadOptions } from '../load';
import type { Write } from '../output';
import type { CliWords } from '../words';
import { troublesOf } from './list';
import { basenameOf } from './names';
import { type Surveyed, survey } from './survey';
import { updateSideFile } from './update-side-file';

export interface ReanchorOptions extends LoadOptions {
  readonly dryRun?: boolean;
}

/** Writes down where annotations stand now, and what stands around them. Orphans stay as they are. */
export async function reanchorAnnotations(
  paths: readonly string[],
  options: ReanchorOptions,
  complain: Write,
  words: CliWords,
): Promise<ExitStatus> {
  let status: ExitStatus = NOTHING_FOUND;
  for await (const found of survey(paths, options)) {
    const { report, trouble, path, sidePath } = found;
    await complain(troublesOf(found, words));
    if (isFailure(report) || trouble !== null) {
      status = FAILED;
      continue;
    }
    const fresh = freshOf(found, report.analysis);
    const change = (annotations: readonly Annotation[]) => annotations.map((one) => fresh.get(one.id) ?? one);
    try {
      if (fresh.size > 0 && !options.dryRun) {
        await updateSideFile(sidePath, {
          report: basenameOf(path),
          change: (file) => ({ ...file, annotations: change(file.annotations) }),
        });
      }
      const orphans = found.anchored.filter(({ orphan, annotation }) => orphan !== null && !fresh.has(annotation.id));
      await complain(`${path}: ${words.annotations.reanchored(fresh.size, orphans.length, options.dryRun === true)}\n`);
    } catch (error) {
      await complain(
        `${words.annotations.notWritten(sidePath, String((error as { code?: unknown }).code ?? error))}\n`,
      );
      status = FAILED;
    }
  }
  return status;
}

/** Annotations whose place is no longer what is written down, as they are to be, by id. */
function freshOf({ anchored }: Surveyed, analysis: Analysis): ReadonlyMap<string, Annotation> {
  const fresh = new Map<string, Annotation>();
  for (const one of anchored) {
    const { annotation } = one;
    const now = one.range === null ? atFinding(annotation, analysis) : reanchored(analysis.text, one);
    if (JSON.stringify(now) !== JSON.stringify(annotation)) fresh.set(annotation.id, now);
  }
  return fresh;
}

/** An acceptance without a place stands where the finding is that it accepts. */
function atFinding(annotation: Annotation, analysis: Analysis): Annotation {
  const { mark } = annotation;
  if (mark.kind !== 'accepted') return annotation;
  const key = identityKey(mark.finding);
  const finding = analysis.findings.find((one) => identityKey(identityOf(analysis, one)) === key);
  if (finding === undefined) return annotation;
  return { ...annotation, target: { ...annotation.target, ...targetAt(analysis.text, finding) } };
}

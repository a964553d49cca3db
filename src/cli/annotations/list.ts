import { printItem } from '../../annotation/web-annotation';
import { type ExitStatus, FAILED, NOTHING_FOUND } from '../exit-status';
import { isFailure } from '../failure';
import type { LoadOptions } from '../load';
import type { Write } from '../output';
import type { CliWords } from '../words';
import { describe } from './describe';
import { basenameOf } from './names';
import { problemsOf, unjudged } from './problems';
import { type Surveyed, survey } from './survey';

export interface ListOptions extends LoadOptions {
  readonly format: 'text' | 'json';
}

/** Lists annotations by report: for people one line per mark and one per remark; as JSON with the items of the side file. */
export async function listAnnotations(
  paths: readonly string[],
  options: ListOptions,
  out: Write,
  complain: Write,
  words: CliWords,
): Promise<ExitStatus> {
  let [files, annotations, unread, status] = [0, 0, 0, NOTHING_FOUND];
  const listed: object[] = [];
  for await (const found of survey(paths, options)) {
    if (isFailure(found.report) || found.trouble !== null) status = FAILED;
    await complain(troublesOf(found, words));
    files++;
    annotations += found.anchored.length;
    if (unjudged(found, words) !== null) unread++;
    if (options.format === 'json') listed.push(asJson(found));
    else await out(asText(found, words));
  }
  if (options.format === 'json') await out(`${JSON.stringify({ version: 1, files: listed }, null, 2)}\n`);
  else await out(`${words.annotations.listed(annotations, files, unread)}\n`);
  return status;
}

/** Why the report or its side file could not be read; a line each. */
export function troublesOf({ path, sidePath, report, trouble }: Surveyed, words: CliWords): string {
  const lines = [
    ...(isFailure(report) ? [`${path}: ${words.failure[report.code](report.detail)}`] : []),
    ...(trouble === null ? [] : [`${sidePath}: ${words.annotations.trouble(trouble)}`]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** What is said of a mark is what `check` finds; where the report was not read, nothing is known of any. */
function asText(found: Surveyed, all: CliWords): string {
  const { annotations: words } = all;
  const complaints = new Map(problemsOf(found, all).map(({ about, message }) => [about, message]));
  const why = unjudged(found, all);
  return found.anchored
    .map((one) => {
      const { annotation } = one;
      const complaint = why ?? complaints.get(one);
      const state = [...(complaint === undefined ? [] : [complaint]), ...(annotation.resolved ? [words.resolved] : [])];
      const head = `${describe(found, one, all)}${state.map((said) => `（${said}）`).join('')}`;
      const remarks = annotation.thread.map(
        ({ by, text }) => `  ${by}${by === '' ? '' : ': '}${text.replace(/\s+/g, ' ')}`,
      );
      return `${[head, ...remarks].join('\n')}\n`;
    })
    .join('');
}

/** `orphan` is null for marks of a report that was not read: nothing is known of their places. */
function asJson({ path, sidePath, anchored, side, report }: Surveyed): object {
  return {
    path,
    sideFile: sidePath,
    ...(isFailure(report) && { error: report }),
    annotations: anchored.map(({ annotation, range, other, orphan }) => ({
      ...(range === null ? {} : { start: range.start, end: range.end }),
      ...(other === null ? {} : { other: { start: other.start, end: other.end } }),
      orphan: isFailure(report) ? null : orphan,
      item: printItem(annotation, basenameOf(path)),
    })),
    others: side.others,
  };
}

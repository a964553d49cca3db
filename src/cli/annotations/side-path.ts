import { join } from 'node:path';
import { SIDE_FILE_SUFFIX } from '../../annotation/side-file';
import { type Input, STDIN } from '../inputs';
import { inputName, type LoadOptions } from '../load';
import { pathFromHere } from '../path-from-here';

/** Where the side file of a report is, if there is one; null where annotations are not wanted, or of standard input without a name. */
export function sidePathOf(input: Input, options: LoadOptions): string | null {
  const name = inputName(input, options);
  return name === STDIN && input.kind === 'stdin' ? null : sidePath(name, options);
}

/**
 * Beside the report, or in the one folder that is named: there by the report's path from the working directory, by its name alone
 * for a report that is not below it.
 */
export function sidePath(report: string, { annotations }: Pick<LoadOptions, 'annotations'>): string | null {
  if (annotations === false) return null;
  if (annotations === undefined || annotations === true) return report + SIDE_FILE_SUFFIX;
  return join(annotations, pathFromHere(report) + SIDE_FILE_SUFFIX);
}

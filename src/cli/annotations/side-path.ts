import { basename, join, resolve } from 'node:path';
import { SIDE_FILE_SUFFIX } from '../../annotation/side-file-shape';
import { type Input, STDIN } from '../inputs';
import { inputName, type LoadOptions } from '../load';
import { pathBelow, pathFromHere } from '../path-from-here';
import { pathIn } from '../project/projects';

/** Where the side file of a report is, if there is one; null where annotations are not wanted, or of standard input without a name. */
export function sidePathOf(input: Input, options: LoadOptions): string | null {
  const name = inputName(input, options);
  return name === STDIN && input.kind === 'stdin' ? null : sidePath(name, options);
}

type Choice = Pick<LoadOptions, 'annotations' | 'projects'>;

/**
 * Beside the report, or in the one folder that is named: there by the report's path from the working directory, by its name alone
 * for a report that is not below it. Where the settings name the folder, by the report's path from theirs.
 */
export function sidePath(report: string, { annotations, projects }: Choice): string | null {
  if (annotations === false) return null;
  if (typeof annotations === 'string') return join(annotations, pathFromHere(report) + SIDE_FILE_SUFFIX);
  const project = projects?.of(report);
  const folder = project?.settings.annotations;
  if (project === undefined || folder === undefined) return report + SIDE_FILE_SUFFIX;
  return join(
    pathIn(project, folder),
    (pathBelow(project.folder, resolve(report)) ?? basename(report)) + SIDE_FILE_SUFFIX,
  );
}

/** Whether the marks of a folder's reports stand beside these. */
export const areBeside = (folder: string, { annotations, projects }: Choice): boolean =>
  typeof annotations !== 'string' && projects?.ofFolder(folder).settings.annotations === undefined;

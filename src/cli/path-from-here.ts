import { basename, isAbsolute, join, relative } from 'node:path';

/** The path of a report from the working directory; its name alone where it is not below it. */
export function pathFromHere(report: string): string {
  return pathBelow('.', report) ?? basename(report);
}

/**
 * The path under which a copy of a report is kept in a folder of copies: that from the working directory, else that from the folder in
 * which it was found (the folder's own name first), else its name.
 */
export function pathOfCopy(report: string, foundIn?: string): string {
  const below = foundIn === undefined ? null : pathBelow(foundIn, report);
  return pathBelow('.', report) ?? (below === null ? basename(report) : join(basename(foundIn ?? ''), below));
}

/** Null for what is not below the folder. */
export function pathBelow(folder: string, path: string): string | null {
  const below = relative(folder, path);
  return below === '..' || /^\.\.[\\/]/.test(below) || isAbsolute(below) ? null : below;
}

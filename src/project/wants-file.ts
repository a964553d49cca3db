import type { ProjectSettings } from './project-settings';

// Required, not imported: it is CommonJS and has no default of its own.
import picomatch = require('picomatch/posix');

/** Whether a file is one of those that settings name. */
export type WantsFile = (path: string) => boolean;

/** As VS Code's own patterns: `*` within a folder, `**` through folders, `{a,b}`; a name that begins with a dot is a name. */
const OPTIONS = { dot: true };

/**
 * Whether a file of a folder is to be looked at, by its path from the folder of the settings, with `/`. A pattern that cannot be
 * read matches nothing.
 */
export function wantsFile({ include, exclude }: ProjectSettings): WantsFile {
  const isIncluded = include === undefined ? () => true : matcherOf(include);
  const isExcluded = matcherOf(exclude ?? []);
  return (path) => isIncluded(path) && !isExcluded(path);
}

const matcherOf = (patterns: readonly string[]): WantsFile =>
  picomatch(
    patterns.map((one) => one.replace(/^\.\//, '')),
    OPTIONS,
  );

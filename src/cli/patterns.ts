// Required, not imported: its ES module finds its own place by `import.meta.url`, which a CommonJS bundle has not.
import tinyglobby = require('tinyglobby');

import { isAbsolute } from 'node:path';

/** Whether a path is a pattern of paths: `reports/*.txt`. */
export const isPattern = (path: string): boolean => tinyglobby.isDynamicPattern(path);

/** The files that a pattern stands for, by name. */
export async function filesMatching(pattern: string): Promise<readonly string[]> {
  const slashed = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  const options = { absolute: isAbsolute(pattern), ignore: ['**/node_modules/**'], followSymbolicLinks: false };
  return (await tinyglobby.glob(slashed, { ...options, expandDirectories: false })).sort();
}

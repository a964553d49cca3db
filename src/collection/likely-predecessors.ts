/** Each file is read to see whose it is: more are not looked at. */
const MOST = 40;
/** Of files whose names tell no year fewer: they may be anything. */
const MOST_WITHOUT_YEAR = 10;
const YEAR = /(?:19|20)\d\d/g;

/** Two names, of files or folders, that differ by a year alone: 石桥县2023年年报 and 石桥县2024年年报. */
export const differByYear = (a: string, b: string): boolean =>
  a !== b && a.search(YEAR) >= 0 && a.replace(YEAR, '') === b.replace(YEAR, '');

/**
 * Of the files in a report's folder, and in the folders beside it that differ by a year, those that may be the reports of
 * the two years before: first by the report's own name with another year, else by any name. Paths have `/`.
 */
export const likelyPredecessors = (path: string, files: readonly string[], year: number): readonly string[] =>
  likely(path, files, (one) => one === year - 1 || one === year - 2);

/** The same, of any year. */
export const likelyOtherYears = (path: string, files: readonly string[]): readonly string[] =>
  likely(path, files, () => true);

function likely(path: string, files: readonly string[], isWanted: (year: number) => boolean): readonly string[] {
  const all = files.filter((file) => file !== path && mayBe(file, path, isWanted));
  const twins = all.filter((file) => withoutYear(file) === withoutYear(path));
  if (twins.length > 0) return twins;
  const [named, others] = [all.filter(hasYear), all.filter((file) => !hasYear(file))];
  return [...named.slice(0, MOST), ...(others.length > MOST_WITHOUT_YEAR ? [] : others)];
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const hasYear = (path: string): boolean => nameOf(path).search(YEAR) >= 0;
const withoutYear = (path: string): string =>
  nameOf(path)
    .replace(/\.[^.]+$/, '')
    .replace(YEAR, '');

/** A name with years must name one that is wanted; else its folder must, where it is another one. */
function mayBe(file: string, path: string, isWanted: (year: number) => boolean): boolean {
  const ofFolder = folderOf(file) === folderOf(path) ? null : nameOf(folderOf(file)).match(YEAR);
  const years = nameOf(file).match(YEAR) ?? ofFolder ?? [];
  return years.length === 0 || years.some((one) => isWanted(Number(one)));
}

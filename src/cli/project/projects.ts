import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { DeclaredParts } from '../../collection/parts/parts-of-places';
import type { Renaming } from '../../core/bodies/renaming';
import { decode } from '../../documents/decode';
import type { Language } from '../../messages/language';
import { projectIssueText } from '../../messages/project-issue-text';
import { PROJECT_FILE, type ProjectSettings } from '../../project/project-settings';
import { readProject } from '../../project/read-project';
import { type WantsFile, wantsFile } from '../../project/wants-file';
import { type Baseline, readBaseline } from '../annotations/baseline';
import { type Failure, failure, failureOf, isFailure } from '../failure';
import { pathFromHere } from '../path-from-here';
import { cliWords } from '../words-of';

/** What holds for the reports of a folder. */
export interface Project {
  /** Paths of the settings count from here. */
  readonly folder: string;
  readonly settings: ProjectSettings;
  /** The findings that are known, where the settings name a list of them that can be read. */
  readonly baseline?: Baseline | undefined;
  /** Of a path from `folder`, with `/`. */
  readonly wants: WantsFile;
}

/** An entry of a `gouji.json` that cannot be used. */
export interface ProjectComplaint {
  readonly path: string;
  /** From 1; 0 where the file could not even be opened. */
  readonly line: number;
  readonly column: number;
  readonly say: (language: Language) => string;
}

/** The settings of reports, each file of them read once. */
export interface Projects {
  /** Of a report, by its path: the nearest `gouji.json` in its folder or above, or the one that was named. */
  readonly of: (report: string) => Project;
  /** Of a folder and what is in it. */
  readonly ofFolder: (folder: string) => Project;
  /** All renamings of the files that were read so far. */
  readonly renamings: () => readonly Renaming[];
  /** All places whose parts they write down. */
  readonly parts: () => DeclaredParts;
  /** What cannot be used of the files that were read since this was last asked. */
  readonly complaints: () => readonly ProjectComplaint[];
}

/** `config` names the one file that holds for all reports; with false none is looked for. */
export function newProjects(config?: string | false): Projects {
  const byFolder = new Map<string, Project>();
  const settingsRead: ProjectSettings[] = [];
  let complaints: ProjectComplaint[] = [];
  const read = (path: string): Project | null => {
    const found = readFileAt(path);
    if (found === null) return null;
    settingsRead.push(found.settings);
    complaints.push(...found.complaints);
    const { settings } = found;
    const folder = dirname(path);
    return { folder, settings, baseline: baselineOf(folder, settings), wants: wantsFile(settings) };
  };
  const baselineOf = (folder: string, { baseline: path }: ProjectSettings): Baseline | undefined => {
    const baseline = path === undefined ? undefined : readBaseline(resolve(folder, path));
    if (path === undefined || baseline === undefined || !isFailure(baseline)) return baseline as Baseline | undefined;
    complaints.push(unopened(pathFromHere(resolve(folder, path)), baseline));
    return undefined;
  };
  const readNamed = (path: string): Project => {
    const found = read(path);
    if (found === null) complaints.push(unopened(pathFromHere(path), failure('not-found')));
    return found ?? nothing(dirname(path));
  };
  const nothing = (folder: string): Project => ({ folder, settings: {}, wants: () => true });
  const named = typeof config === 'string' ? readNamed(resolve(config)) : null;
  const inFolder = (folder: string): Project => {
    if (named !== null) return named;
    if (config === false) return nothing(folder);
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const above = dirname(folder);
    const project = read(join(folder, PROJECT_FILE)) ?? (above === folder ? nothing(folder) : inFolder(above));
    byFolder.set(folder, project);
    return project;
  };
  return {
    of: (report) => inFolder(dirname(resolve(report))),
    ofFolder: (folder) => inFolder(resolve(folder)),
    parts: () => settingsRead.flatMap(({ parts }) => Object.entries(parts ?? {})),
    renamings: () => settingsRead.flatMap(({ renamed }) => renamed ?? []),
    complaints: () => {
      const all = complaints;
      complaints = [];
      return all;
    },
  };
}

/** Null where there is no such file. One that cannot be opened is told, at line 0. */
function readFileAt(
  path: string,
): { readonly settings: ProjectSettings; readonly complaints: readonly ProjectComplaint[] } | null {
  const shown = pathFromHere(path);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code === 'not-found' || failure.detail === 'EISDIR') return null;
    return { settings: {}, complaints: [unopened(shown, failure)] };
  }
  const { settings, issues } = readProject(decode(bytes)?.text ?? '\0');
  const complaints = issues.map((issue) => ({
    path: shown,
    line: issue.line + 1,
    column: issue.column + 1,
    say: (language: Language) => projectIssueText(language, issue),
  }));
  return { settings, complaints };
}

const unopened = (path: string, { code, detail }: Failure): ProjectComplaint => ({
  path,
  line: 0,
  column: 0,
  say: (language) => cliWords(language).failure[code](detail),
});

/** A path of the settings as the system has it. */
export const pathIn = ({ folder }: Project, path: string): string => resolve(folder, path);

/** A report's path from the folder of its settings, with `/`. */
export const nameIn = ({ folder }: Project, report: string): string =>
  relative(folder, resolve(report)).replaceAll('\\', '/');

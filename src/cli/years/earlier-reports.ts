import { relative } from 'node:path';
import { type Member, pairYears } from '../../collection/pair-years';
import { type PartsOfPlace, partsOfPlaces } from '../../collection/parts/parts-of-places';
import type { Analysis } from '../../core/model/analysis';
import { readAnnotated } from '../annotations/annotated';
import { isFailure } from '../failure';
import type { Input } from '../inputs';
import type { LoadOptions } from '../load';
import { nameIn, newProjects, type Projects, pathIn } from '../project/projects';
import type { BesideOf, EarlierPlaces } from './beside';
import type { GivenYears } from './given-years';
import { placeOfPath } from './identify';
import { neighboursOf } from './neighbours';

/** Tells whose report of which year each file is, in the order of the files, perhaps several at once. */
export type IdentifyAll = (inputs: AsyncIterable<Input>) => AsyncIterable<{ readonly result: Member | null }>;

/** Reads the reports of the years before. */
export interface EarlierReports {
  readonly of: (places: EarlierPlaces) => Promise<GivenYears | undefined>;
  /** Takes an analysis that was made anyway: the next report may be the one of the year after. */
  readonly keep: (input: Input, analysis: Analysis) => void;
}

/** Reports of one body commonly stand side by side; where they do not, they are read again. More would not be flat memory. */
const MOST_KEPT = 4;

/** Looks at every file for whose report it is: what of one body follows each other, and what is part of a place; of a single file, at those beside it. */
export async function reportsBeside(
  inputs: readonly Input[],
  identifyAll: IdentifyAll,
  projects: Projects = newProjects(false),
): Promise<BesideOf> {
  const members: Member[] = [];
  const paths = new Map<string, string>();
  const take = (input: Input, member: Member | null): void => {
    if (member === null || paths.has(member.place)) return;
    members.push(member);
    // Its settings are read: their renamings are those of all.
    projects.of(input.path);
    paths.set(member.place, input.path);
  };
  const look = async (some: readonly Input[]): Promise<void> => {
    let i = 0;
    for await (const { result } of identifyAll(eachOf(some))) take(some[i++] as Input, result);
  };
  await look(inputs);
  const [only] = inputs;
  const year = members[0]?.year;
  if (inputs.length === 1 && only?.named === true && year != null) await look(await neighboursOf(only, year));
  const pairs = pairYears(members, projects.renamings());
  const pathOf = (place: string): string => paths.get(place) ?? place;
  const earlierOf = (path: string): string | undefined => {
    const settled = settledFor(path, projects);
    if (settled !== undefined) return settled ?? undefined;
    const earlier = pairs.get(placeOfPath(path));
    return earlier && pathOf(earlier.place);
  };
  // Of a single report nobody knows who else there is.
  const wholes = inputs.length > 1 ? partsOfPlaces(members, projects.parts(), projects.renamings()) : new Map();
  const placesFor = (input: Input): EarlierPlaces | undefined => {
    const path = earlierOf(input.path);
    if (path === undefined) return undefined;
    const isSettled = settledFor(input.path, projects) !== undefined;
    const isUncertain = !isSettled && pairs.get(placeOfPath(input.path))?.sameness !== 'certain';
    return { path, isUncertain, beforePath: earlierOf(path) };
  };
  return (input) => {
    if (input.kind !== 'file') return undefined;
    const whole: PartsOfPlace | undefined = wholes.get(placeOfPath(input.path));
    const parts = whole && { ...whole, parts: whole.parts.map((one) => ({ ...one, place: pathOf(one.place) })) };
    return { earlier: placesFor(input), parts };
  };
}

/** The report of the year before that the settings name: null where they say that there is none, undefined where they say nothing. */
function settledFor(path: string, projects: Projects): string | null | undefined {
  const project = projects.of(path);
  const { previous } = project.settings;
  if (previous === undefined || previous === false) return previous === false ? null : undefined;
  const named = previous[nameIn(project, path)];
  return typeof named === 'string' ? relative('', pathIn(project, named)) : named;
}

async function* eachOf(inputs: readonly Input[]): AsyncGenerator<Input> {
  yield* inputs;
}

/** Every thread reads for itself and keeps a few. */
export function earlierReports(options: LoadOptions): EarlierReports {
  const kept = new Map<string, Analysis>();
  const keep = (path: string, analysis: Analysis): void => {
    kept.delete(path);
    kept.set(path, analysis);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  };
  const read = async (path: string | undefined): Promise<Analysis | undefined> => {
    const known = path === undefined ? undefined : kept.get(path);
    if (path === undefined || known !== undefined) return known;
    const annotated = await readAnnotated({ path, kind: 'file', named: false }, options);
    if (isFailure(annotated) || !annotated.isReport) return undefined;
    keep(path, annotated.analysis);
    return annotated.analysis;
  };
  return {
    of: async ({ path, isUncertain, beforePath }) => {
      const previous = await read(path);
      if (previous === undefined) return undefined;
      return { previous, path, isFound: true, isUncertain, beforePrevious: await read(beforePath) };
    },
    keep: (input, analysis) => keep(input.path, analysis),
  };
}

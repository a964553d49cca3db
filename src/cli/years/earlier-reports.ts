import { type Earlier, type Member, pairYears } from '../../collection/pair-years';
import type { Renaming } from '../../core/bodies/renaming';
import type { Analysis } from '../../core/model/analysis';
import { readAnnotated } from '../annotations/annotated';
import { isFailure } from '../failure';
import type { Input } from '../inputs';
import type { LoadOptions } from '../load';
import type { GivenYears } from './given-years';
import { identify, placeOfPath } from './identify';
import { neighboursOf } from './neighbours';

/** Finds to each report the one of the year before. */
export interface EarlierReports {
  readonly of: (input: Input) => Promise<GivenYears | undefined>;
  /** Takes an analysis that was made anyway: the next report may be the one of the year after. */
  readonly keep: (input: Input, analysis: Analysis) => void;
}

export const NO_YEARS: EarlierReports = { of: async () => undefined, keep: () => undefined };

/** Reports of one body commonly stand side by side; where they do not, they are read again. More would not be flat memory. */
const MOST_KEPT = 4;

/** Looks at every file for whose report it is, and pairs them; of a single file, at those beside it. */
export async function earlierReports(
  inputs: readonly Input[],
  options: LoadOptions,
  renamings: readonly Renaming[] = [],
): Promise<EarlierReports> {
  const members: Member[] = [];
  const paths = new Map<string, string>();
  const look = async (input: Input): Promise<Member | null> => {
    const member = await identify(input, options);
    if (member === null || paths.has(member.place)) return member;
    members.push(member);
    paths.set(member.place, input.path);
    return member;
  };
  const isSingle = inputs.length === 1 && inputs[0]?.named === true;
  for (const input of inputs) {
    const member = await look(input);
    if (isSingle && member?.year != null) for (const near of await neighboursOf(input, member.year)) await look(near);
  }
  return reading(pairYears(members, renamings), paths, options);
}

function reading(
  pairs: ReadonlyMap<string, Earlier>,
  paths: ReadonlyMap<string, string>,
  options: LoadOptions,
): EarlierReports {
  const kept = new Map<string, Analysis>();
  const keep = (place: string, analysis: Analysis): void => {
    kept.delete(place);
    kept.set(place, analysis);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  };
  const read = async (place: string | undefined): Promise<Analysis | undefined> => {
    if (place === undefined) return undefined;
    const known = kept.get(place);
    if (known !== undefined) return known;
    const path = paths.get(place) ?? place;
    const annotated = await readAnnotated({ path, kind: 'file', named: false }, options);
    if (isFailure(annotated) || !annotated.isReport) return undefined;
    keep(place, annotated.analysis);
    return annotated.analysis;
  };
  return {
    of: async (input) => {
      const earlier = input.kind === 'file' ? pairs.get(placeOfPath(input.path)) : undefined;
      const previous = await read(earlier?.place);
      if (earlier === undefined || previous === undefined) return undefined;
      const path = paths.get(earlier.place) ?? earlier.place;
      const beforePrevious = await read(pairs.get(earlier.place)?.place);
      return { previous, path, isFound: true, isUncertain: earlier.sameness !== 'certain', beforePrevious };
    },
    keep: (input, analysis) => keep(placeOfPath(input.path), analysis),
  };
}

import type { BodyName } from '../core/bodies/body-name';
import type { Renaming } from '../core/bodies/renaming';
import { isDistinct, presentName, type Sameness, samenessOf } from '../core/bodies/same-body';
import { groupedBy } from '../core/text/grouped-by';

/** A report of a collection: where it is, whose, and of which year. `place` is a path with `/`, or an address. */
export interface Member {
  readonly place: string;
  readonly body: string | null;
  readonly year: number | null;
}

/** The report of the year before, and how sure it is that it is of the same body. */
export interface Earlier {
  readonly place: string;
  readonly sameness: Sameness;
}

/** 本机关, 我局: no name. */
const SPEAKS_OF_ITSELF = /^[本我各该]/;

interface Named extends Member {
  readonly year: number;
  readonly name: BodyName;
}

/**
 * To each report the one of the same body for the year before, where there is one and no other could be meant. Takes time in
 * proportion to the reports, as long as not very many bodies share the end of their name.
 */
export function pairYears(
  members: readonly Member[],
  renamings: readonly Renaming[] = [],
): ReadonlyMap<string, Earlier> {
  const known = members.flatMap((member): Named[] =>
    member.body === null || member.year === null || SPEAKS_OF_ITSELF.test(member.body)
      ? []
      : [{ ...member, year: member.year, name: presentName(member.body, renamings) }],
  );
  const byYearAndName = groupedBy(known, (one) => `${one.year} ${one.name.short}`);
  const pairs = new Map<string, Earlier>();
  for (const one of known) {
    const earlier = earlierOf(one, byYearAndName.get(`${one.year - 1} ${one.name.short}`) ?? []);
    if (earlier !== null) pairs.set(one.place, earlier);
  }
  return pairs;
}

interface Candidate {
  readonly member: Named;
  readonly sameness: Sameness;
  /** The greater, the likelier it is meant: the very name, then what stands nearer among the folders, then the same kind of file. */
  readonly rank: readonly number[];
}

function earlierOf(one: Named, group: readonly Named[]): Earlier | null {
  const candidates = group.flatMap((member): Candidate[] => {
    const sameness = samenessOf(one.name, member.name);
    return sameness === null ? [] : [{ member, sameness, rank: rankOf(one, member, sameness) }];
  });
  const [best, next] = candidates.sort((a, b) => compareRanks(b.rank, a.rank));
  // Two files of one name side by side may be a draft and what was published.
  if (best === undefined || (next !== undefined && compareRanks(best.rank, next.rank) === 0)) return null;
  const { member } = best;
  const isKnown = isDistinct(one.name) || isDistinct(member.name) || isBeside(one.place, member.place);
  const isOnlyBody = candidates.every(({ member: { name } }) => name.full === member.name.full);
  const isTold = member.name.full === one.name.full || isOnlyBody;
  return { place: member.place, sameness: isKnown && isTold ? best.sameness : 'likely' };
}

const rankOf = (one: Named, other: Named, sameness: Sameness): readonly number[] => [
  sameness === 'certain' ? 1 : 0,
  one.name.full === other.name.full ? 1 : 0,
  sharedFolders(one.place, other.place),
  extensionOf(one.place) === extensionOf(other.place) ? 1 : 0,
];

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

const extensionOf = (place: string): string => place.slice(place.lastIndexOf('.') + 1).toLowerCase();

function sharedFolders(a: string, b: string): number {
  const [one, other] = [a, b].map((place) => place.split('/').slice(0, -1));
  let shared = 0;
  while (one?.[shared] !== undefined && one[shared] === other?.[shared]) shared++;
  return shared;
}

const YEAR = /(?:19|20)\d\d/g;
const folderOf = (place: string): string => place.slice(0, place.lastIndexOf('/') + 1);

/** In one folder, or in folders that differ by a year alone: 石桥县/2023/ and 石桥县/2024/. */
const isBeside = (a: string, b: string): boolean => folderOf(a).replace(YEAR, '') === folderOf(b).replace(YEAR, '');

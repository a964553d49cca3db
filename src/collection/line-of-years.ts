import type { Renaming } from '../core/bodies/renaming';
import { presentName, samenessOf } from '../core/bodies/same-body';
import type { Member } from './pair-years';

/** A year of a body: its reports, and none where the year is missing between two others. */
export interface YearOfBody {
  readonly year: number;
  readonly places: readonly string[];
}

/** The years of the body of a report, the first one first, with those between that have no report. Empty for one that is not known. */
export function lineOfYears(
  place: string,
  members: readonly Member[],
  renamings: readonly Renaming[] = [],
): readonly YearOfBody[] {
  const own = members.find((member) => member.place === place);
  if (own?.body == null || own.year === null) return [];
  const name = presentName(own.body, renamings);
  const byYear = new Map<number, string[]>();
  for (const member of members) {
    if (member.body === null || member.year === null) continue;
    if (member !== own && samenessOf(presentName(member.body, renamings), name) !== 'certain') continue;
    byYear.set(member.year, [...(byYear.get(member.year) ?? []), member.place]);
  }
  const years = [...byYear.keys()];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    places: byYear.get(first + i) ?? [],
  }));
}

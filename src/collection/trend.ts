import type { BodyName } from '../core/bodies/body-name';
import type { Renaming } from '../core/bodies/renaming';
import { presentName, samenessOf } from '../core/bodies/same-body';

/** What one report says of an indicator. */
export interface Reported<State extends string> {
  readonly place: string;
  readonly body: string;
  readonly year: number;
  /** Null unless it is a number that is certain. */
  readonly value: number | null;
  /** As exact as it is printed; null with `value`. */
  readonly digits: string | null;
  readonly state: State;
}

/** A year of a body: its number, or why there is none. */
export interface YearOfTrend<State extends string> {
  readonly year: number;
  readonly value: number | null;
  readonly digits: string | null;
  /** `no-report`: none of this year was read; `several`: reports of this year say different things. */
  readonly state: State | 'no-report' | 'several';
  readonly places: readonly string[];
}

/** A body over all years of the collection, from the first to the last. */
export interface Trend<State extends string> {
  /** The name that it has in its last report. */
  readonly body: string;
  readonly years: readonly YearOfTrend<State>[];
}

interface Group<State extends string> {
  readonly name: BodyName;
  readonly reports: Reported<State>[];
}

/**
 * An indicator over the years of every body, bodies in the order in which they come. A year without a number is told as one, never
 * filled in. Empty for no reports; a body that only may be another stays one of its own.
 */
export function trendsOf<State extends string>(
  reports: readonly Reported<State>[],
  renamings: readonly Renaming[] = [],
): readonly Trend<State>[] {
  const byShort = new Map<string, Group<State>[]>();
  const groups: Group<State>[] = [];
  for (const report of reports) {
    const name = presentName(report.body, renamings);
    const alike = byShort.get(name.short) ?? [];
    const group = alike.find((one) => samenessOf(one.name, name) === 'certain');
    if (group !== undefined) group.reports.push(report);
    else {
      const made = { name, reports: [report] };
      groups.push(made);
      byShort.set(name.short, [...alike, made]);
    }
  }
  const all = reports.map(({ year }) => year);
  const [first, last] = [
    all.reduce((a, b) => Math.min(a, b), Infinity),
    all.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  return groups.map(({ reports: own }) => ({
    body: own.reduce((a, b) => (b.year > a.year ? b : a)).body,
    years: Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => yearOf(first + i, own)),
  }));
}

function yearOf<State extends string>(year: number, reports: readonly Reported<State>[]): YearOfTrend<State> {
  const own = reports.filter((one) => one.year === year);
  const places = own.map(({ place }) => place);
  const [only, ...others] = own;
  if (only === undefined) return { year, value: null, digits: null, state: 'no-report', places };
  const isOne = others.every(({ digits, state }) => digits === only.digits && state === only.state);
  if (!isOne) return { year, value: null, digits: null, state: 'several', places };
  return { year, value: only.value, digits: only.digits, state: only.state, places };
}

import { type BodyName, bodyName } from '../../core/bodies/body-name';
import type { Renaming } from '../../core/bodies/renaming';
import { presentName, samenessOf } from '../../core/bodies/same-body';
import { groupedBy } from '../../core/text/grouped-by';
import type { Member } from '../pair-years';

/** A report of a part: whose it is, and where. */
export interface PartOfPlace {
  readonly body: string;
  readonly place: string;
}

/** The reports of one year that the report of a whole place can be held against. */
export interface PartsOfPlace {
  readonly isDeclared: boolean;
  readonly parts: readonly PartOfPlace[];
  /** Bodies without a report of that year: those written down, or those that have one for another year. */
  readonly missing: readonly string[];
}

/** A whole place → the bodies that its report counts, as people wrote it down. */
export type DeclaredParts = readonly (readonly [whole: string, bodies: readonly string[]])[];

interface Named extends Member {
  readonly body: string;
  readonly year: number;
  readonly name: BodyName;
}

const IS_PLACE = /(?:省|市|县|区|旗|州|盟)$/;
/** A body below a county that may be named without it. */
const IS_TOWN = /^[^省市县区旗州盟]{1,8}(?:镇|乡|街道|街道办事处)$/;
const SPEAKS_OF_ITSELF = /^[本我各该]/;

/**
 * For the report of each whole place the reports of its parts for the same year: those that people wrote down, else those in its
 * folder and below whose names begin with its own, and towns there if it is the only whole. A part of a part is left out, and so
 * is a body of which there are several reports.
 */
export function partsOfPlaces(
  members: readonly Member[],
  declared: DeclaredParts,
  renamings: readonly Renaming[] = [],
): ReadonlyMap<string, PartsOfPlace> {
  const named = members.flatMap(({ place, body, year }): Named[] =>
    body === null || year === null || SPEAKS_OF_ITSELF.test(body)
      ? []
      : [{ place, body, year, name: presentName(body, renamings) }],
  );
  const found = new Map<string, PartsOfPlace>();
  const byYear = groupedBy(named, ({ year }) => year);
  for (const ofYear of byYear.values()) {
    for (const [whole, bodies] of declared) addDeclared(found, ofYear, bodyName(whole), bodies, renamings);
    for (const [place, parts] of byFolder(ofYear))
      if (!found.has(place)) found.set(place, { isDeclared: false, parts, missing: [] });
  }
  return withMissing(found, named);
}

function addDeclared(
  found: Map<string, PartsOfPlace>,
  ofYear: readonly Named[],
  whole: BodyName,
  bodies: readonly string[],
  renamings: readonly Renaming[],
): void {
  const reports = ofYear.filter(({ name }) => samenessOf(name, whole) !== null);
  const own =
    reports.length === 1 ? reports[0] : reports.filter(({ name }) => samenessOf(name, whole) === 'certain')[0];
  if (own === undefined) return;
  const [parts, missing]: [PartOfPlace[], string[]] = [[], []];
  for (const body of bodies) {
    const names = [presentName(body, renamings), presentName(whole.short + body, renamings)];
    const matching = ofYear.filter(
      (one) => one !== own && names.some((name) => samenessOf(one.name, name) === 'certain'),
    );
    const [only] = matching;
    if (only === undefined || matching.length > 1) missing.push(body);
    else parts.push({ body, place: only.place });
  }
  found.set(own.place, { isDeclared: true, parts, missing });
}

/** Of one year. */
function byFolder(ofYear: readonly Named[]): readonly (readonly [place: string, parts: readonly PartOfPlace[]])[] {
  const counts = groupedBy(ofYear, ({ name }) => name.full);
  const isOnly = ({ name }: Named): boolean => counts.get(name.full)?.length === 1;
  const wholes = ofYear.filter((one) => IS_PLACE.test(one.name.full) && !one.name.isOffice && isOnly(one));
  return wholes.flatMap((whole) => {
    const folder = folderOf(whole.place);
    const isAlone = wholes.filter(({ place }) => folderOf(place).startsWith(folder)).length === 1;
    const below = ofYear.filter(
      (one) =>
        one.place.startsWith(folder) &&
        isOnly(one) &&
        (isBelow(one.name, whole.name) || (isAlone && IS_TOWN.test(one.name.full))),
    );
    const parts = below.filter(
      ({ name }) => !below.some((other) => IS_PLACE.test(other.name.full) && isBelow(name, other.name)),
    );
    return parts.length === 0 ? [] : [[whole.place, parts.map(({ body, place }) => ({ body, place }))] as const];
  });
}

const isBelow = (part: BodyName, whole: BodyName): boolean =>
  [whole.full, whole.short].some((name) => part.full.length > name.length && part.full.startsWith(name));

const folderOf = (place: string): string => place.slice(0, place.lastIndexOf('/') + 1);

/** A body that reports for another year and not for this one is missing, where nobody wrote down who there is. */
function withMissing(
  found: ReadonlyMap<string, PartsOfPlace>,
  named: readonly Named[],
): ReadonlyMap<string, PartsOfPlace> {
  const names = new Map(named.map((one) => [one.place, one.name.short]));
  const ever = new Map<string, Map<string, string>>();
  for (const [place, { parts, isDeclared }] of found) {
    if (isDeclared) continue;
    const whole = names.get(place) ?? '';
    const known = ever.get(whole) ?? new Map<string, string>();
    for (const part of parts) known.set(names.get(part.place) ?? part.body, part.body);
    ever.set(whole, known);
  }
  return new Map(
    [...found].map(([place, one]) => {
      if (one.isDeclared) return [place, one];
      const here = new Set(one.parts.map((part) => names.get(part.place)));
      const missing = [...(ever.get(names.get(place) ?? '') ?? [])].flatMap(([short, body]) =>
        here.has(short) ? [] : [body],
      );
      return [place, { ...one, missing }];
    }),
  );
}

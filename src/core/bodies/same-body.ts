import { type BodyName, bodyName } from './body-name';
import type { Renaming } from './renaming';

/** How sure it is that two names are of one body: `likely` may confirm, and accuses nobody. */
export type Sameness = 'certain' | 'likely';

/** Two bodies may have a name alike below the county: 城关镇, 鼓楼区 and 教育局 are many. */
const ONE_OF_ITS_NAME = /.(?:省|市|县|旗|州|盟)/;

/** Whether a name is that of one body wherever it is printed. */
export const isDistinct = ({ full }: BodyName): boolean => ONE_OF_ITS_NAME.test(full);

/** Null where the names are of different bodies, as far as names tell. */
export function samenessOf(a: BodyName, b: BodyName): Sameness | null {
  const isSame = a.full === b.full || (a.short === b.short && reaches(a.full, b.full));
  if (!isSame || a.full === '') return null;
  return a.isOffice === b.isOffice ? 'certain' : 'likely';
}

/** One of them leaves out what the other prints before it: 石桥县 and 岭州市石桥县, not 西州市城关区 and 岭州市城关区. */
const reaches = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

/** A body's name as it is called at last, by the renamings that people wrote down. A circle among them ends. */
export function presentName(printed: string, renamings: readonly Renaming[]): BodyName {
  let name = bodyName(printed);
  const seen = new Set([name.full]);
  for (;;) {
    const renaming = renamings.find(({ from }) => samenessOf(bodyName(from), name) !== null);
    if (renaming === undefined) return name;
    const { isOffice } = name;
    name = { ...bodyName(renaming.to), isOffice };
    if (seen.has(name.full)) return name;
    seen.add(name.full);
  }
}

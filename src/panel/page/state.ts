import type { Face } from '../../views/faces';
import { FACES } from '../../views/faces';
import { EVERYTHING, type RelationFilter } from '../../views/relation-filter';
import { PAGE, type RelationsState } from '../../views/relations';

/** What the reader chose; kept over a reload of the window. */
export interface PageState extends RelationsState {
  readonly face: Face;
  readonly unreadShown: boolean;
  readonly scroll: Readonly<Partial<Record<Face, number>>>;
}

export const INITIAL: PageState = {
  face: 'structure',
  unreadShown: false,
  filter: EVERYTHING,
  open: new Set(),
  limit: PAGE,
  scroll: {},
};

interface Kept {
  readonly uri: string;
  readonly face: Face;
  readonly unreadShown: boolean;
  readonly filter: RelationFilter;
  readonly open: readonly string[];
  readonly scroll: PageState['scroll'];
}

export const toKeep = (uri: string, { face, unreadShown, filter, open, scroll }: PageState): Kept => ({
  uri,
  face,
  unreadShown,
  filter,
  open: [...open],
  scroll,
});

/** Whatever an older page kept: what is not usable counts as the initial state. */
export function fromKept(kept: unknown): PageState {
  if (typeof kept !== 'object' || kept === null) return INITIAL;
  const { face, unreadShown, filter, open, scroll } = kept as Partial<Kept>;
  return {
    ...INITIAL,
    face: FACES.find((one) => one === face) ?? INITIAL.face,
    unreadShown: unreadShown === true,
    filter: { ...EVERYTHING, ...(typeof filter === 'object' ? filter : {}) },
    open: new Set(Array.isArray(open) ? open : []),
    scroll: typeof scroll === 'object' ? scroll : {},
  };
}

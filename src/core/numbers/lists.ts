import type { Figure } from '../model/analysis';
import type { FigureRole } from '../model/schema';

/** Roles that a number takes over from its neighbour in a list: 3、5月份, 附件1,2,3, 1、2号楼. */
const SHARED: ReadonlySet<FigureRole> = new Set<FigureRole>([
  'date',
  'contact',
  'code',
  'ordinal',
  'duration',
  'document-number',
  'law-article',
]);

const JOINED = /^ ?(?:[、,和及或]|以及) ?$/;

const joined = (folded: string, left: Figure, right: Figure): boolean =>
  right.start - left.end <= 3 && JOINED.test(folded.slice(left.end, right.start));

const like = (figure: Figure, neighbour: Figure): Figure =>
  figure.role === 'unread' && SHARED.has(neighbour.role) ? { ...figure, role: neighbour.role } : figure;

/** 分别为3、5和8件: the unit stands once, behind the last. */
const withUnitOf = (figure: Figure, next: Figure): Figure =>
  figure.role === 'statistic' && next.role === 'statistic' && figure.unit === undefined && next.unit !== undefined
    ? { ...figure, unit: next.unit }
    : figure;

/** Only what has no role, or a count without a unit, takes anything over. */
const mayTake = (figure: Figure, next: Figure): boolean =>
  figure.role === 'unread' || (figure.role === 'statistic' && figure.unit === undefined && next.unit !== undefined);

/** 西楼12楼1205: what touches an address or a telephone number belongs to it. */
const touches = (previous: Figure, figure: Figure): boolean =>
  previous.role === 'contact' &&
  figure.start === previous.withUnit.end &&
  figure.unit === undefined &&
  (figure.role === 'unread' || figure.role === 'statistic');

/** Gives the members of a list, which print role or unit once, what their neighbour has. Changes `figures` in place. */
export function shareInLists(folded: string, figures: Figure[]): void {
  for (let i = figures.length - 2; i >= 0; i--) {
    const [figure, next] = [figures[i], figures[i + 1]];
    if (figure && next && mayTake(figure, next) && joined(folded, figure, next))
      figures[i] = withUnitOf(like(figure, next), next);
  }
  for (let i = 1; i < figures.length; i++) {
    const [previous, figure] = [figures[i - 1], figures[i]];
    if (previous && figure && touches(previous, figure)) figures[i] = { ...figure, role: 'contact', value: null };
    else if (previous && figure?.role === 'unread' && joined(folded, previous, figure))
      figures[i] = like(figure, previous);
  }
}

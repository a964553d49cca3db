import type { Rule, Rules } from './rules';

/** Ends that lie so near to each other end at one side. */
const SAME_SIDE = 3.1;
/** Lines that run on by so much beyond the last one across them leave a side open. */
const BEYOND = 6;

/** The same rules with the sides closed that a table leaves open: left and right in many statistics, below at the end of a page. */
export const openSides = ({ across, down }: Rules): Rules => ({
  across: [...across, ...missing(down, across)],
  down: [...down, ...missing(across, down)],
});

/** Sides at which several of `lines` end together without one of `borders`. */
function missing(lines: readonly Rule[], borders: readonly Rule[]): Rule[] {
  const first = least(borders.map(({ at }) => at));
  const last = -least(borders.map(({ at }) => -at));
  const start = least(lines.map(({ from }) => from));
  const end = -least(lines.map(({ to }) => -to));
  const sides: Rule[] = [];
  if (start < first - BEYOND)
    sides.push(
      ...sideAt(
        start,
        lines.filter(({ from }) => from - start <= SAME_SIDE),
      ),
    );
  if (end > last + BEYOND)
    sides.push(
      ...sideAt(
        end,
        lines.filter(({ to }) => end - to <= SAME_SIDE),
      ),
    );
  return sides;
}

function sideAt(at: number, ending: readonly Rule[]): Rule[] {
  if (ending.length < 2) return [];
  return [{ at, from: least(ending.map((rule) => rule.at)), to: -least(ending.map((rule) => -rule.at)) }];
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);

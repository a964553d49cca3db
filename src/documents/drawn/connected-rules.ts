import type { Rule, Rules } from './rules';

/** Rules whose ends miss each other by so little still meet. */
const REACH = 2.6;
/** More pairs than this are a drawing, not tables. */
const MOST_PAIRS = 4_000_000;

/** The rules that hang together, group by group: each table is one, a frame around the page another. */
export function connectedRules({ across, down }: Rules): Rules[] {
  if (across.length * down.length > MOST_PAIRS) return [];
  const parent = Array.from({ length: across.length + down.length }, (_, i) => i);
  const rootOf = (one: number): number => {
    let at = one;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number;
    return at;
  };
  for (const [i, rule] of across.entries()) {
    for (const [j, other] of down.entries()) if (meet(rule, other)) parent[rootOf(across.length + j)] = rootOf(i);
  }
  const groups = new Map<number, { across: Rule[]; down: Rule[] }>();
  const groupOf = (index: number): { across: Rule[]; down: Rule[] } => {
    const root = rootOf(index);
    const group = groups.get(root) ?? { across: [], down: [] };
    groups.set(root, group);
    return group;
  };
  for (const [i, rule] of across.entries()) groupOf(i).across.push(rule);
  for (const [j, rule] of down.entries()) groupOf(across.length + j).down.push(rule);
  return [...groups.values()].filter((group) => group.across.length > 0 && group.down.length > 0);
}

const meet = (across: Rule, down: Rule): boolean =>
  down.at >= across.from - REACH &&
  down.at <= across.to + REACH &&
  across.at >= down.from - REACH &&
  across.at <= down.to + REACH;

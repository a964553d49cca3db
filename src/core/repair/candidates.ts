/** Searches the graph for the smallest changes that mend broken relations and break none that holds. */
import { type Exact, equal, formatExact, ZERO } from '../arithmetic/exact';
import { type Changes, type Constraint, holds, isBroken, percentage, valuesOf } from './constraint';
import type { Graph } from './graph';
import type { Habits } from './habits';
import { evidence, isExchange, type LastYear, slipOf } from './likelihood';
import { type Slip, slip } from './slips';
import { solutions } from './solve';

export interface RepairCandidate {
  /** Everything that changes, percentages that move along included. */
  readonly changes: Changes;
  /** The variables that are held to have slipped, one or two. */
  readonly slipped: readonly number[];
  readonly slip: Slip;
  /** Broken relations that it mends. */
  readonly mended: readonly Constraint[];
  /** Small for what is likely. */
  readonly cost: number;
}

export interface Search {
  readonly graph: Graph;
  /** The broken relations that a finding speaks of: all must hold afterwards. */
  readonly targets: readonly Constraint[];
  readonly lastYear: LastYear;
}

/** Broken relations that are looked at together. */
const NEIGHBOURS = 12;
/** Trials of two changes. */
const TRIALS = 3000;
/** What it costs to leave a related relation broken: another slip must explain it. */
const LEFT_BROKEN = 4;
/** What it costs that two numbers slipped. */
const SECOND = 2;
/** More far-fetched changes than these, of one number and of two, say nothing. */
const FAR_FETCHED = 5;
const FEW = 2;
/** The least step of cost between two lists of candidates, so that the lists keep their order. */
const NEXT = 1;

/**
 * Changes of one variable; and of two where no single one settles all that is broken around it. The best come first:
 * a smaller change before a larger one, unless it is far-fetched and leaves something broken that the larger one mends.
 */
export function findCandidates(search: Search): readonly RepairCandidate[] {
  const around = neighbours(search);
  const isFarFetched = ({ slip: { kind }, mended }: RepairCandidate): boolean =>
    kind === 'other' && mended.length < around.length;
  const one = distinct(singles(search, around));
  const near = one.filter((candidate) => !isFarFetched(candidate));
  const far = one.filter(isFarFetched);
  const two = near.some(({ mended }) => mended.length === around.length) ? [] : distinct(pairs(search, around, one));
  const settling = one.length === 0 ? two : two.filter(({ mended }) => mended.length === around.length);
  return rankTiers([
    near,
    withoutUninformative(settling, ({ slip: { kind } }) => kind === 'other', near.length > 0 ? 0 : FEW),
    withoutUninformative(far, isFarFetched, FAR_FETCHED),
  ]);
}

/** Without those that are far-fetched where there are more than `most` of them: any number would do, and they say nothing. */
function withoutUninformative(
  found: readonly RepairCandidate[],
  isFar: (candidate: RepairCandidate) => boolean,
  most: number,
): readonly RepairCandidate[] {
  return found.filter(isFar).length > most ? found.filter((one) => !isFar(one)) : found;
}

/** Sorted by cost, and each list after the one before it. */
function rankTiers(lists: readonly (readonly RepairCandidate[])[]): RepairCandidate[] {
  let least = 0;
  return lists.flatMap((list) => {
    const sorted = list.map((one) => ({ ...one, cost: Math.max(one.cost, least) })).sort((a, b) => a.cost - b.cost);
    if (sorted[0] !== undefined) least = sorted[0].cost + NEXT;
    return sorted;
  });
}

/** The targets and what is broken beside them, nearest first. */
function neighbours({ graph, targets }: Search): readonly Constraint[] {
  const found = new Set(targets);
  for (const constraint of found) {
    for (const { variable } of constraint.terms) {
      for (const other of graph.variables[variable]?.constraints ?? []) {
        if (found.size < NEIGHBOURS && isBroken(other)) found.add(other);
      }
    }
  }
  return [...found];
}

interface Outcome {
  readonly changes: Changes;
  /** Relations that held and would not. */
  readonly spoilt: readonly Constraint[];
  /** Targets that would still be broken. */
  readonly unmended: readonly Constraint[];
}

function outcomeOf({ graph, targets }: Search, wanted: Changes): Outcome {
  const { values, habits } = graph;
  const changes = withPercentages(graph, wanted, values, habits);
  const touched = new Set([...changes.keys()].flatMap((variable) => graph.variables[variable]?.constraints ?? []));
  const spoilt = [...touched].filter((constraint) => !isBroken(constraint) && !holds(constraint, changes, values));
  return { changes, spoilt, unmended: targets.filter((constraint) => !holds(constraint, changes, values)) };
}

/** Percentages of a changed number that would not fit it are computed anew. */
function withPercentages(graph: Graph, wanted: Changes, values: readonly Exact[], { cutsOff }: Habits): Changes {
  const changes = new Map(wanted);
  for (const variable of wanted.keys()) {
    for (const constraint of graph.variables[variable]?.constraints ?? []) {
      const percent = constraint.terms.find(({ term }) => term.role === 'percent')?.variable;
      if (
        constraint.solving !== 'quotient' ||
        percent === undefined ||
        wanted.has(percent) ||
        holds(constraint, changes, values)
      )
        continue;
      if (graph.variables[percent]?.places.length === 0) continue;
      const computed = percentage(constraint, valuesOf(constraint, changes, values), cutsOff);
      if (computed !== null) changes.set(percent, computed);
    }
  }
  return changes;
}

interface Step {
  readonly variable: number;
  readonly value: Exact;
}

/** Every way to make one relation hold by changing one variable. */
function steps(search: Search, constraint: Constraint, changes: Changes): Step[] {
  const { graph } = search;
  const tried = new Set<number>();
  return constraint.terms.flatMap(({ variable }) => {
    if (tried.has(variable) || changes.has(variable) || graph.variables[variable]?.places.length === 0) return [];
    tried.add(variable);
    return solutions(graph, constraint, variable, changes, graph.habits)
      .filter((value) => !equal(value, graph.variables[variable]?.value ?? ZERO))
      .map((value) => ({ variable, value }));
  });
}

function singles(search: Search, around: readonly Constraint[]): RepairCandidate[] {
  return around.flatMap((constraint) =>
    steps(search, constraint, new Map()).flatMap(({ variable, value }) => {
      const outcome = outcomeOf(search, new Map([[variable, value]]));
      return accepted(search, around, outcome, [variable]);
    }),
  );
}

/** Two changes neither of which would do alone. */
function pairs(search: Search, around: readonly Constraint[], alone: readonly RepairCandidate[]): RepairCandidate[] {
  const found: RepairCandidate[] = [];
  const enough = new Set(alone.map(({ slipped: [variable], changes }) => nameOf(variable ?? 0, changes)));
  let trials = 0;
  for (const constraint of around) {
    for (const first of steps(search, constraint, new Map())) {
      const wanted = new Map([[first.variable, first.value]]);
      if (enough.has(nameOf(first.variable, wanted))) continue;
      const { spoilt, unmended } = outcomeOf(search, wanted);
      const [next] = [...spoilt, ...unmended];
      if (next === undefined || spoilt.length > 3) continue;
      for (const second of steps(search, next, wanted)) {
        if (trials++ > TRIALS) return found;
        if (enough.has(nameOf(second.variable, new Map([[second.variable, second.value]])))) continue;
        const outcome = outcomeOf(search, new Map([...wanted, [second.variable, second.value]]));
        found.push(...accepted(search, around, outcome, [first.variable, second.variable]));
      }
    }
  }
  return found;
}

function accepted(
  search: Search,
  around: readonly Constraint[],
  { changes, spoilt, unmended }: Outcome,
  slipped: readonly number[],
): RepairCandidate[] {
  if (spoilt.length > 0 || unmended.length > 0) return [];
  const { graph } = search;
  const { values } = graph;
  const mended = around.filter((constraint) => holds(constraint, changes, values));
  const slips = slipped.map((variable) => slipOf(graph, search.lastYear, variable, changes, mended));
  const [first] = slips;
  if (first === undefined) return [];
  const exchanged = isExchange(slipped, changes, values);
  const worst = exchanged ? slip('exchanged') : slips.reduce((a, b) => (b.cost > a.cost ? b : a), first);
  const own = exchanged ? worst.cost : slips.reduce((all, { cost }) => all + cost, (slips.length - 1) * SECOND);
  const cost = own + evidence(graph, changes, slipped) + LEFT_BROKEN * (around.length - mended.length);
  return [{ changes, slipped, slip: worst, mended, cost }];
}

const nameOf = (variable: number, changes: Changes): string =>
  `${variable}=${formatExact(changes.get(variable) ?? ZERO)}`;

function distinct(candidates: readonly RepairCandidate[]): RepairCandidate[] {
  const best = new Map<string, RepairCandidate>();
  for (const candidate of candidates) {
    const key = [...candidate.changes]
      .sort(([a], [b]) => a - b)
      .map(([variable, value]) => `${variable}=${formatExact(value)}`)
      .join();
    const known = best.get(key);
    if (known === undefined || candidate.cost < known.cost) best.set(key, candidate);
  }
  return [...best.values()];
}

/** What a fix says: keys and arguments, no words. */
import { formatExact } from '../arithmetic/exact';
import type { Analysis } from '../model/analysis';
import type { Message } from '../model/message';
import { relationKind } from '../relations/kinds/all';
import { lineAt } from '../text/lines';
import type { RepairCandidate } from './candidates';
import type { Graph, Variable } from './graph';
import { type PrintedDigits, printAs } from './printed-number';

/** Lines named one by one. */
const MOST_LINES = 4;

export function repairTitle(analysis: Analysis, graph: Graph, candidate: RepairCandidate): Message {
  const [first, second] = candidate.slipped.map((index) => said(graph, candidate, index));
  const relation = candidate.mended[0]?.relation;
  const moved = [...candidate.changes.keys()].filter((index) => !candidate.slipped.includes(index));
  return {
    key: relation ? relationKind(relation).fixTitle : 'fix.other',
    args: {
      old: first?.old ?? '',
      new: first?.new ?? '',
      ...(first?.indicator == null ? {} : { cellIndicator: first.indicator }),
      ...(second === undefined ? {} : { secondOld: second.old, secondNew: second.new }),
      ...(second?.indicator == null ? {} : { secondIndicator: second.indicator }),
      ...repeatsOf(analysis, graph, candidate),
      ...(moved.length === 0
        ? {}
        : { percentages: moved.map((index) => percentageOf(graph, candidate, index)).join('、') }),
      slip: candidate.slip.kind,
      mended: candidate.mended.length,
    },
  };
}

function said({ variables }: Graph, { changes }: RepairCandidate, index: number) {
  const variable = variables[index] as Variable;
  const value = changes.get(index) ?? variable.value;
  const [place] = variable.places;
  return {
    old: place?.text ?? formatExact(variable.value),
    new: (place && printAs(place, value)) ?? formatExact(value),
    indicator: variable.indicator,
  };
}

function percentageOf(graph: Graph, candidate: RepairCandidate, index: number): string {
  const one = said(graph, candidate, index);
  return `${one.old}% → ${one.new}%`;
}

/** The other places of the same number, which change with it. */
function repeatsOf(
  { lines }: Analysis,
  { variables }: Graph,
  { slipped }: RepairCandidate,
): Record<string, string | number> {
  const others = slipped.flatMap((index) => variables[index]?.places.slice(1) ?? []);
  if (others.length === 0) return {};
  const at = [...new Set(others.map((place: PrintedDigits) => lineAt(lines, place.start) + 1))];
  return {
    repeats: others.length,
    ...(at.length <= MOST_LINES && lines.starts.length > 1 ? { lines: at.join('、') } : {}),
  };
}

/** Reads the report anew with a fix applied: what the graph promised must be so. */
import type { Analysis, Finding, Relation } from '../model/analysis';
import type { Severity } from '../model/schema';
import { applied, type Edit } from './fix';

/** Reads an edited text in the way in which the report was read (its format, last year's report, corrections). */
export type Reread = (text: string, edits: readonly Edit[]) => Analysis;

export interface EditOutcome {
  readonly isAccepted: boolean;
  /** Findings at warning or above that are left. */
  readonly alarms: number;
}

const isAlarm = (severity: Severity): boolean => severity === 'error' || severity === 'warning';

/** Positions in the edited text as positions in the text before; those inside an edit are its start. */
function originsOf(edits: readonly Edit[]): (offset: number) => number {
  return (offset) => {
    let gained = 0;
    for (const { start, end, newText } of edits) {
      if (offset < start + gained) break;
      if (offset < start + gained + newText.length) return start;
      gained += newText.length - (end - start);
    }
    return offset - gained;
  };
}

const same = (offset: number): number => offset;

/** What a finding is about, whatever its numbers are. */
function identityOf(
  finding: Finding,
  relations: ReadonlyMap<string, Relation>,
  origin: (offset: number) => number,
): string {
  const relation = finding.relation === null ? undefined : relations.get(finding.relation);
  return `${finding.code} ${relation?.source ?? finding.message.key} ${origin(finding.start)}`;
}

/**
 * Where relations stood that could not be judged: what is found of them once the fault is mended had been hidden by it, and is
 * not new.
 */
function hiddenPlaces({ relations }: Analysis): ReadonlySet<string> {
  const open = relations.filter(({ verdict }) => verdict === 'undecidable');
  return new Set(open.flatMap(({ source, terms }) => terms.map(({ start }) => `${source} ${start}`)));
}

const holding = ({ relations }: Analysis): number =>
  relations.filter(({ verdict }) => verdict === 'holds' || verdict === 'allowed').length;

/** What matters of an analysis for telling whether something was mended: findings by what they are about, in the text before the edits. */
interface Aftermath {
  readonly findings: ReadonlySet<string>;
  /** Of each alarm the place of its relation, as `hiddenPlaces` has it; null if it has none. */
  readonly alarms: ReadonlyMap<string, string | null>;
  readonly holding: number;
}

function aftermathOf(analysis: Analysis, origin: (offset: number) => number): Aftermath {
  const byId = new Map(analysis.relations.map((relation) => [relation.id, relation]));
  const findings = new Set<string>();
  const alarms = new Map<string, string | null>();
  for (const finding of analysis.findings) {
    const identity = identityOf(finding, byId, origin);
    findings.add(identity);
    const { relation, start } = finding;
    if (isAlarm(finding.severity))
      alarms.set(identity, relation === null ? null : `${byId.get(relation)?.source} ${origin(start)}`);
  }
  return { findings, alarms, holding: holding(analysis) };
}

/** What became of each edited text, by the report, by how it is read, and by its edits: two findings are often mended by the same change. */
const known = new WeakMap<Analysis, WeakMap<Reread, Map<string, Aftermath>>>();
const MOST_KNOWN = 64;

function knownFrom(analysis: Analysis, reread: Reread): Map<string, Aftermath> {
  const ofReport = known.get(analysis) ?? new WeakMap<Reread, Map<string, Aftermath>>();
  known.set(analysis, ofReport);
  const readings = ofReport.get(reread) ?? new Map<string, Aftermath>();
  ofReport.set(reread, readings);
  return readings;
}

function rereadOnce(analysis: Analysis, edits: readonly Edit[], reread: Reread): Aftermath {
  const readings = knownFrom(analysis, reread);
  const key = edits.map(({ start, end, newText }) => `${start} ${end} ${newText}`).join('\n');
  const found = readings.get(key);
  if (found !== undefined) return found;
  const aftermath = aftermathOf(reread(applied(analysis.text, edits), edits), originsOf(edits));
  if (readings.size < MOST_KNOWN) readings.set(key, aftermath);
  return aftermath;
}

/**
 * Accepted only if the finding is gone, no finding at warning or above has come that the fault had not hidden, and no fewer
 * relations hold than before:
 * a finding that is silenced because the text can no longer be read is not mended.
 * `reread` is asked once for each set of edits: it must answer the same each time.
 */
export function outcomeOf(analysis: Analysis, finding: Finding, edits: readonly Edit[], reread: Reread): EditOutcome {
  const after = rereadOnce(analysis, edits, reread);
  const before = aftermathOf(analysis, same);
  const byId = new Map(analysis.relations.map((relation) => [relation.id, relation]));
  const isGone = !after.findings.has(identityOf(finding, byId, same));
  const hidden = hiddenPlaces(analysis);
  const isClean = [...after.alarms].every(
    ([identity, place]) => before.alarms.has(identity) || (place !== null && hidden.has(place)),
  );
  return { isAccepted: isGone && isClean && after.holding >= before.holding, alarms: after.alarms.size };
}

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

function alarmsOf({ findings, relations }: Analysis, origin: (offset: number) => number): ReadonlyMap<string, Finding> {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const alarms = findings.filter(({ severity }) => isAlarm(severity));
  return new Map(alarms.map((finding) => [identityOf(finding, byId, origin), finding]));
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

/**
 * Accepted only if the finding is gone, no finding at warning or above has come that the fault had not hidden, and no fewer
 * relations hold than before:
 * a finding that is silenced because the text can no longer be read is not mended.
 */
export function outcomeOf(analysis: Analysis, finding: Finding, edits: readonly Edit[], reread: Reread): EditOutcome {
  const after = reread(applied(analysis.text, edits), edits);
  const byId = new Map(analysis.relations.map((relation) => [relation.id, relation]));
  const origin = originsOf(edits);
  const [before, left] = [alarmsOf(analysis, same), alarmsOf(after, origin)];
  const own = identityOf(finding, byId, same);
  const laterById = new Map(after.relations.map((relation) => [relation.id, relation]));
  const isGone = !after.findings.some((one) => identityOf(one, laterById, origin) === own);
  const hidden = hiddenPlaces(analysis);
  const wasHidden = ({ relation, start }: Finding): boolean =>
    relation !== null && hidden.has(`${laterById.get(relation)?.source} ${origin(start)}`);
  const isClean = [...left].every(([identity, one]) => before.has(identity) || wasHidden(one));
  return { isAccepted: isGone && isClean && holding(after) >= holding(analysis), alarms: left.size };
}

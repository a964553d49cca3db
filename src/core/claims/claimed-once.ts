/** What a reader of claims made, kept for as long as the tables answer what it asks of them as they did. */

import { sameInterval } from '../arithmetic/interval';
import type { Cell } from '../model/analysis';
import type { RelationDraft } from '../relations/draft';
import type { ClaimContext, ClaimReader } from './claim-context';
import type { Stated } from './evidence/cells';

/** The relations that a reader makes of a report. */
export type Claimed = (reader: ClaimReader, context: ClaimContext) => readonly RelationDraft[];

/** What a reader once made, and what the tables had answered it. */
interface Made {
  readonly drafts: readonly RelationDraft[];
  readonly stated: ReadonlyMap<string, readonly (Stated | null)[]>;
  readonly local: ReadonlyMap<string, readonly Cell[]>;
}

/** The first time and the last: a proof edits the report as it was, a person goes on from the last edit. */
const MOST_KEPT = 2;

/** For contexts of one running text beside tables that may differ: only these may make a reader find something else. */
export function claimedOnce(): Claimed {
  const known = new Map<ClaimReader, readonly Made[]>();
  return (reader, context) => {
    const before = known.get(reader) ?? [];
    const kept = before.find((made) => isStillSo(made, context));
    if (kept !== undefined) return kept.drafts;
    const made = watched(reader, context);
    known.set(reader, [...before.slice(0, MOST_KEPT - 1), made]);
    return made.drafts;
  };
}

/** Runs a reader and takes down what it asks of the tables. */
function watched(reader: ClaimReader, context: ClaimContext): Made {
  const stated = new Map<string, readonly (Stated | null)[]>();
  const local = new Map<string, readonly Cell[]>();
  const drafts = reader({
    ...context,
    stated: (concept) => noted(stated, concept, context.stated(concept)),
    local: (concept) => noted(local, concept, context.local(concept)),
  });
  return { drafts, stated, local };
}

function noted<Answer>(answers: Map<string, Answer>, concept: string, answer: Answer): Answer {
  answers.set(concept, answer);
  return answer;
}

function isStillSo({ stated, local }: Made, context: ClaimContext): boolean {
  for (const [concept, answer] of stated) if (!isSameStated(answer, context.stated(concept))) return false;
  for (const [concept, answer] of local) if (!areSame(answer, context.local(concept))) return false;
  return true;
}

const isSameStated = (a: readonly (Stated | null)[], b: readonly (Stated | null)[]): boolean =>
  a.length === b.length &&
  a.every((one, i) => {
    const other = b[i] ?? null;
    return one === null || other === null ? one === other : areSame(one.cells, other.cells);
  });

const areSame = (a: readonly Cell[], b: readonly Cell[]): boolean =>
  a.length === b.length && a.every((cell, i) => isSameCell(cell, b[i] as Cell));

/** Wherever it stands. */
const isSameCell = (a: Cell, b: Cell): boolean =>
  a === b ||
  (a.id === b.id &&
    a.state === b.state &&
    a.text === b.text &&
    a.unit === b.unit &&
    (a.value === null || b.value === null ? a.value === b.value : sameInterval(a.value, b.value)));

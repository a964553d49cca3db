import { createHash } from 'node:crypto';
import type { Analysis, Finding } from '../../core/model/analysis';
import type { Fix } from '../../core/repair/fix';
import type { FixesOf, IsAccepted } from './fix-text';

/** A change of a number that somebody may choose. */
export interface Suggestion {
  /** `4f01c2-9be07d`: the text, and the edits in it. */
  readonly id: string;
  readonly finding: Finding;
  readonly fix: Fix;
}

const ID = /^[0-9a-f]{6}-[0-9a-f]{6}$/;

/** All suggestions for a text, finding by finding, the best of each first. One that mends several findings comes with each, under one id. */
export function suggestionsOf(analysis: Analysis, fixesOf: FixesOf, isAccepted: IsAccepted): readonly Suggestion[] {
  const text = fingerprint(analysis.text);
  const open = analysis.findings.filter((finding) => !isAccepted(analysis, finding));
  return open.flatMap((finding) =>
    fixesOf(analysis, finding)
      .filter(({ kind }) => kind === 'suggestion')
      .map((fix) => ({ id: `${text}-${fingerprint(JSON.stringify(fix.edits.map(inFigures)))}`, finding, fix })),
  );
}

const inFigures = ({ start, end, newText }: Fix['edits'][number]): readonly unknown[] => [start, end, newText];

/** Whether an id is of a suggestion for this text, whatever it suggests. */
export const isForText = (id: string, text: string): boolean => ID.test(id) && id.startsWith(fingerprint(text));

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 6);

/** Of suggestions for one text the ids of two or more that cannot go together: they mend the same finding in other ways, or meet in the text. */
export function contradictionsIn(chosen: readonly Suggestion[]): readonly string[] {
  const ids = new Set<string>();
  for (const [i, a] of chosen.entries()) {
    for (const b of chosen.slice(i + 1)) {
      if (a.id !== b.id && (a.finding === b.finding || meet(a.fix, b.fix))) for (const { id } of [a, b]) ids.add(id);
    }
  }
  return [...ids];
}

const meet = (a: Fix, b: Fix): boolean =>
  a.edits.some((one) => b.edits.some((other) => one.start <= other.end && other.start <= one.end));

import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import * as z from 'zod/mini';
import type { AcceptanceOf } from '../../annotation/acceptance';
import { type FindingIdentity, identityKey, identityOf } from '../../annotation/finding-identity';
import { identitySchema } from '../../annotation/identity-schema';
import type { Analysis, Finding } from '../../core/model/analysis';
import { type Failure, failure, failureOf } from '../failure';

const baselineSchema = z.looseObject({
  version: z.literal(1),
  /** Path of a report from the folder of the baseline, with forward slashes → its findings. */
  files: z.record(z.string(), z.array(identitySchema)),
});

/** The findings that reports had when it was written. */
export interface Baseline {
  /** Tells which findings of a report are known; undefined where none is. */
  readonly knownIn: (report: string) => ((analysis: Analysis, finding: Finding) => boolean) | undefined;
}

export function readBaseline(path: string): Baseline | Failure {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return failureOf(error);
  }
  const files = parsed(text);
  if (files === null) return failure('not-baseline');
  return {
    knownIn: (report) => {
      const known = files.get(nameIn(path, report));
      return known && ((analysis, finding) => known.has(identityKey(identityOf(analysis, finding))));
    },
  };
}

function parsed(text: string): ReadonlyMap<string, ReadonlySet<string>> | null {
  try {
    const { files } = baselineSchema.parse(JSON.parse(text));
    return new Map(Object.entries(files).map(([name, known]) => [name, new Set(known.map(identityKey))]));
  } catch {
    return null;
  }
}

/** What a baseline keeps of a finding. */
export type KnownFinding = FindingIdentity;

/** The findings of a report that count: notices and those that somebody accepted are left out. */
export const countingOf = (analysis: Analysis, acceptanceOf: AcceptanceOf): readonly KnownFinding[] =>
  analysis.findings
    .filter((finding) => finding.code !== 'notice' && acceptanceOf(analysis, finding) === undefined)
    .map((finding) => identityOf(analysis, finding));

/** Takes down the findings of reports. */
export interface BaselineRecord {
  readonly add: (report: string, counting: readonly KnownFinding[]) => void;
  readonly findings: () => number;
  /** The same for the same findings, whatever the order in which they were checked. */
  readonly print: () => string;
}

/** For a baseline that is to be written to a path. */
export function newBaseline(path: string): BaselineRecord {
  const files = new Map<string, readonly FindingIdentity[]>();
  return {
    add: (report, counting) => {
      const known = new Map(counting.map((one) => [identityKey(one), one]));
      const inOrder = [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, identity]) => identity);
      if (inOrder.length > 0) files.set(nameIn(path, report), inOrder);
    },
    findings: () => [...files.values()].reduce((all, { length }) => all + length, 0),
    print: () => {
      const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
      return `${JSON.stringify({ version: 1, files: Object.fromEntries(sorted) }, null, 2)}\n`;
    },
  };
}

/** A report's path from the folder of the baseline. */
const nameIn = (baseline: string, report: string): string =>
  relative(dirname(resolve(baseline)), resolve(report)).replaceAll('\\', '/');

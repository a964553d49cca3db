import type { Analysis, Finding } from '../../core/model/analysis';
import { correctionsAfter } from '../../core/repair/corrections-after';
import type { Edit, Fix } from '../../core/repair/fix';
import type { Format } from '../../core/source/format';
import { requireEngine } from './engine-loading';
import { besideEarlier, readBeside } from './read-beside';

export type { Edit, Fix };

const KNOWN = new WeakMap<Finding, readonly Fix[]>();

/** The first correction of a finding, where somebody has asked for its corrections already. */
export const knownFirstFix = (finding: Finding): Fix | undefined => KNOWN.get(finding)?.[0];

export const areFixesKnown = (finding: Finding): boolean => KNOWN.has(finding);

/**
 * The corrections of a finding, the best first. The core proves each by reading the edited report, so this is asked only
 * where somebody looks at the finding, and once a finding.
 */
export function fixesOf(analysis: Analysis, finding: Finding, format: Format | undefined): readonly Fix[] {
  const known = KNOWN.get(finding);
  if (known) return known;
  const { analyze, repair } = requireEngine();
  const beside = besideEarlier(readBeside(analysis));
  const fixes = repair(analysis, finding, {
    ...(beside.previous && { previous: beside.previous }),
    reread: (text, edits) =>
      analyze(text, {
        ...(format !== undefined && { format }),
        corrections: correctionsAfter(analysis, edits),
        earlier: analysis,
        ...beside,
      }),
  });
  KNOWN.set(finding, fixes);
  return fixes;
}

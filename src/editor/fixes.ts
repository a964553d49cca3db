import type { Analysis, Finding, Message } from '../core/report/analysis';
import type { Range } from '../core/text/range';

export interface Edit extends Range {
  readonly newText: string;
}

/** A correction that the core proposes; `safe` ones change how a number is written, never which number it is. */
export interface Fix {
  readonly title: Message;
  readonly kind: 'suggestion' | 'safe';
  readonly edits: readonly Edit[];
}

const KNOWN = new WeakMap<Finding, readonly Fix[]>();

/** The corrections of a finding, the best first; asked of the core once a finding. */
export function fixesOf(analysis: Analysis, finding: Finding): readonly Fix[] {
  const known = KNOWN.get(finding);
  if (known) return known;
  const fixes = repair(analysis, finding);
  KNOWN.set(finding, fixes);
  return fixes;
}

/** The core proposes nothing yet. */
const repair = (_analysis: Analysis, _finding: Finding): readonly Fix[] => [];

import { partsLeftUnread, saysUnreadable, saysWithheld } from '../core/findings/leaves-unread';
import type { Analysis, Finding } from '../core/model/analysis';
import { levelOf } from './level-of';
import type { ProjectSettings } from './project-settings';

/**
 * An analysis whose findings have the levels of the settings, without those that are not wanted; for showing only, since fixes are
 * proven against the levels of the core. What says that something was not read stays as a hint: no setting makes a report read.
 */
export function withLevels(analysis: Analysis, levels: ProjectSettings['levels']): Analysis {
  if (levels === undefined) return analysis;
  const findings = analysis.findings.flatMap((finding): Finding[] => {
    const severity = levelOf(finding, levels) ?? (leavesUnread(finding) ? 'hint' : null);
    return severity === null ? [] : [{ ...finding, severity }];
  });
  return { ...analysis, findings };
}

const leavesUnread = (finding: Finding): boolean =>
  partsLeftUnread(finding) > 0 || saysUnreadable(finding) || saysWithheld(finding);

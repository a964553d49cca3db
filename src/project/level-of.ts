import type { Finding } from '../core/model/analysis';
import type { Severity } from '../core/model/schema';
import type { ProjectSettings } from './project-settings';

/** The level of a finding by the settings; null where findings of its code are not wanted. */
export function levelOf(
  { code, severity }: Pick<Finding, 'code' | 'severity'>,
  levels: ProjectSettings['levels'],
): Severity | null {
  const chosen = levels?.[code] ?? severity;
  return chosen === 'off' ? null : chosen;
}

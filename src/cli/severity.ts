import type { Severity } from '../core/model/schema';
import { SEVERITIES } from '../core/model/severities';

/** True if `severity` is at `level` or graver; nothing is at `never`. */
export const isAtLeast = (severity: Severity, level: Severity | 'never'): boolean =>
  level !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);

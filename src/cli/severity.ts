import type { Severity } from '../core/model/schema';

/** From the gravest down. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** True if `severity` is at `level` or graver; nothing is at `never`. */
export const isAtLeast = (severity: Severity, level: Severity | 'never'): boolean =>
  level !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);

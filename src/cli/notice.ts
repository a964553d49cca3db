import type { Finding } from '../core/model/analysis';
import type { FindingKey } from '../core/model/codes';

/** Something to say about how a file was read; `at`: a place in its text. */
export function notice(key: FindingKey, args: Readonly<Record<string, string | number>> = {}, at = 0): Finding {
  const message = { key, args };
  return { code: 'notice', severity: 'information', message, start: at, end: at, relation: null, related: [] };
}

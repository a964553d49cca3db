import type { Severity } from '../../core/model/schema';
import type { Grouping } from '../../views/triage/group-reports';
import { codeName, words } from '../words/speech';

/** What a group is called: `2023 年度`, `错误`, `合计 sum`; its own words for the reports that have no such thing. */
export function groupName(name: string | null, grouping: Grouping): string {
  const w = words();
  if (name === null) return w.ungrouped[grouping];
  if (grouping === 'year') return w.year(Number(name));
  if (grouping === 'gravity') return w.severities[name as Severity];
  return grouping === 'code' ? `${codeName(name)} ${name}` : name;
}

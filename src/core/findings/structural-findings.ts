import type { CodedFinding, Results } from '../checks/document';
import type { Finding, Relation } from '../model/analysis';

/** Numbers the relations of the structural checks from `first` and points their findings to them. */
export function numbered(result: Results<CodedFinding>, first: number): { relations: Relation[]; findings: Finding[] } {
  const relations = result.relations.map((relation, i) => ({ ...relation, id: `r${first + i}` }));
  const findings = result.findings.map((finding) => ({
    ...finding,
    relation: finding.relation === null ? null : (relations[finding.relation]?.id ?? null),
  }));
  return { relations, findings };
}

import type * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { Services } from '../state/services';

/** Ids of the relations whose findings somebody accepted. */
export function acceptedRelations({ marks }: Services, uri: vscode.Uri, analysis: Analysis): ReadonlySet<string> {
  const accepted = analysis.findings.filter((finding) => marks.acceptanceOf(uri, analysis, finding));
  return new Set(accepted.flatMap(({ relation }) => relation ?? []));
}

import * as vscode from 'vscode';
import { computedTotal } from '../../core/drafting/computed-total';
import type { Analysis, Relation } from '../../core/model/analysis';
import { contains } from '../../core/text/range';
import { acceptedRelations } from '../marks/accepted-relations';
import { toOffset, toPosition } from '../state/ranges';
import { SELECTOR } from '../state/recognition';
import type { Services } from '../state/services';
import { onSettingChange } from '../state/setting-change';
import { setting } from '../state/settings';
import { words } from '../words/speech';

/** The computed total beside the reported one. */
export function registerInlayHints(services: Services): vscode.Disposable {
  const { reports, marks } = services;
  const changed = onSettingChange('inlayHints', 'language');
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    provideInlayHints(document, range) {
      const mode = setting('inlayHints', document.uri);
      const analysis = mode === 'off' ? null : reports.analysisOf(document);
      if (!analysis) return [];
      const asked = { start: toOffset(analysis, range.start), end: toOffset(analysis, range.end) };
      const accepted = acceptedRelations(services, document.uri, analysis);
      return hintsOf(analysis, mode === 'all', accepted).filter((hint) => contains(asked, rangeAt(analysis, hint)));
    },
  };
  return vscode.Disposable.from(
    changed,
    marks.onDidChange(() => changed.fire()),
    vscode.languages.registerInlayHintsProvider(SELECTOR, provider),
  );
}

function rangeAt(analysis: Analysis, hint: vscode.InlayHint) {
  const offset = toOffset(analysis, hint.position);
  return { start: offset, end: offset };
}

/** None beside a total whose disagreement somebody accepted. */
export function hintsOf(
  analysis: Analysis,
  all: boolean,
  accepted: ReadonlySet<string> = new Set(),
): vscode.InlayHint[] {
  return analysis.relations.flatMap((relation) => {
    if (accepted.has(relation.id)) return [];
    if (relation.verdict !== 'violated' && !(all && relation.verdict === 'holds')) return [];
    return hintOf(analysis, relation) ?? [];
  });
}

function hintOf(analysis: Analysis, relation: Relation): vscode.InlayHint | null {
  const computed = computedTotal(relation);
  if (!computed) return null;
  const agrees = relation.verdict === 'holds';
  const label = agrees ? '✓' : `≠ ${words().computed(computed.value)}`;
  const hint = new vscode.InlayHint(toPosition(analysis.lines, computed.total.end), label);
  hint.tooltip = relation.arithmetic;
  hint.paddingLeft = true;
  return hint;
}

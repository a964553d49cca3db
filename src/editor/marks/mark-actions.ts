import * as vscode from 'vscode';
import type { Analysis, Finding, Relation } from '../../core/model/analysis';
import { relationKind } from '../../core/relations/kinds/all';
import type { Range } from '../../core/text/range';
import { analysisIndex } from '../state/analysis-index';
import type { Services } from '../state/services';
import { words } from '../words/speech';
import { figureIn, type MarkRequest } from './mark-request';
import { isComparison, otherTerm } from './pick-scopes';

export const MARK_KIND = vscode.CodeActionKind.Refactor.append('mark');

/** What may be said of the figure at a place, whether or not anything is wrong with it. */
export function figureActions(document: vscode.TextDocument, analysis: Analysis, at: Range): vscode.CodeAction[] {
  const range = figureIn(analysis, at);
  if (!range) return [];
  const w = words().marks;
  const request = requestFor(document, range);
  const index = analysisIndex(analysis);
  const relations = index.relationsIn(range);
  const titles: [string, string][] = [
    ['gouji.confirmFigure', w.confirm],
    ['gouji.questionFigure', w.question],
    ...(index.cellAt(range.start) ? [] : [['gouji.figureIs', w.figureIs] as [string, string]]),
    ...(relations.some(isList) ? [['gouji.listIsOpen', w.openList] as [string, string]] : []),
    ...(relations.some(isComparison) ? [['gouji.scopesDiffer', w.scopesDiffer] as [string, string]] : []),
  ];
  return titles.map(([command, title]) => action(title, command, [request], MARK_KIND));
}

/** What may explain a finding: how the sentence is to be read. They come behind the corrections of the text. */
export function readingActions(
  document: vscode.TextDocument,
  analysis: Analysis,
  finding: Finding,
): vscode.CodeAction[] {
  const index = analysisIndex(analysis);
  const relation = finding.relation === null ? undefined : index.relation(finding.relation);
  if (!relation) return [];
  const w = words().marks;
  const actions: vscode.CodeAction[] = [];
  const range = figureIn(analysis, finding) ?? { start: finding.start, end: finding.end };
  if (isList(relation)) {
    const request = requestFor(document, listRange(analysis, relation, range));
    actions.push(action(w.openList, 'gouji.listIsOpen', [request], vscode.CodeActionKind.QuickFix));
  }
  if (isComparison(relation)) {
    const request = { ...requestFor(document, range), other: otherTerm(relation, range) };
    actions.push(action(w.scopesDiffer, 'gouji.scopesDiffer', [request], vscode.CodeActionKind.QuickFix));
  }
  if (!index.cellAt(range.start) && index.figureAt(range.start))
    actions.push(action(w.figureIs, 'gouji.figureIs', [requestFor(document, range)], vscode.CodeActionKind.QuickFix));
  return actions;
}

/** For the accepted findings at a place. */
export function withdrawActions(
  { marks }: Services,
  document: vscode.TextDocument,
  analysis: Analysis,
  { start, end }: Range,
): vscode.CodeAction[] {
  return analysis.findings.flatMap((finding, index) => {
    if (finding.start > end || finding.end < start) return [];
    const acceptance = marks.acceptanceOf(document.uri, analysis, finding);
    if (!acceptance) return [];
    const { by, reason } = acceptance;
    const title = reason === '' ? words().marks.withdrawIgnored : words().marks.withdraw(by, reason);
    const target = [document.uri, document.version, index];
    return [action(title, 'gouji.withdrawAcceptance', target, vscode.CodeActionKind.QuickFix)];
  });
}

const isList = (relation: Relation): boolean =>
  relationKind(relation).isList &&
  !relation.source.startsWith('form:') &&
  relation.terms.filter(({ role }) => role === 'part' || role === 'subset').length > 1;

/** The total alone, unless it is the total of other lists too: then all that the list names. */
function listRange(analysis: Analysis, relation: Relation, total: Range): Range {
  const others = analysisIndex(analysis)
    .relationsIn(total)
    .filter((one) => one !== relation && isList(one));
  if (others.length === 0) return total;
  const places = relation.terms.filter(({ start, end }) => end > start);
  return {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
  };
}

const requestFor = ({ uri, version }: vscode.TextDocument, { start, end }: Range): MarkRequest => ({
  uri,
  version,
  range: { start, end },
});

function action(
  title: string,
  command: string,
  args: readonly unknown[],
  kind: vscode.CodeActionKind,
): vscode.CodeAction {
  const made = new vscode.CodeAction(title, kind);
  made.command = { title, command, arguments: [...args] };
  return made;
}

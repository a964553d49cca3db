import * as vscode from 'vscode';
import type { Analysis, Finding } from '../../core/model/analysis';
import { safeEdits } from '../../core/repair/safe-edits';
import type { Range } from '../../core/text/range';
import { APPLY, type EditRequest, workspaceEdit } from '../commands/apply-edits';
import { checkActions } from '../commands/check-levels';
import { type DraftEdit, draftsAt } from '../commands/drafting';
import { GO_TO_OTHER_YEAR } from '../commands/go-to-other-year';
import { figureActions, MARK_KIND, readingActions, withdrawActions } from '../marks/mark-actions';
import { markedBy, SOURCE, shownFindings } from '../state/diagnostics';
import { isDocumentText, takesEdits } from '../state/document-scheme';
import { type Fix, fixesOf } from '../state/fixes';
import { toOffset, toRange } from '../state/ranges';
import { readBeside } from '../state/read-beside';
import { formatOfLanguage, SELECTOR } from '../state/recognition';
import type { Services } from '../state/services';
import { sayFor, words } from '../words/speech';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append(SOURCE);
const KINDS = [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.RefactorRewrite, MARK_KIND, FIX_ALL];

/** The core's corrections, best first; how a place is to be read; acceptance; what can be filled from the table; marks; fix-all. */
export function registerCodeActions(services: Services): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, context) {
      const analysis = services.reports.analysisOf(document);
      if (!analysis) return [];
      const asked = (kind: vscode.CodeActionKind) => !context.only || context.only.contains(kind);
      return withoutDoubles([
        ...(asked(vscode.CodeActionKind.QuickFix) ? quickFixes(services, document, analysis, range) : []),
        ...(asked(vscode.CodeActionKind.RefactorRewrite) && takesEdits(document.uri)
          ? rewrites(document, analysis, range.start)
          : []),
        ...(asked(MARK_KIND) ? figureActions(document, analysis, offsetsOf(analysis, range)) : []),
        ...(context.only && asked(FIX_ALL) && !isDocumentText(document.uri)
          ? fixAll(services, document, analysis)
          : []),
      ]);
    },
  };
  return vscode.languages.registerCodeActionsProvider(SELECTOR, provider, { providedCodeActionKinds: KINDS });
}

function quickFixes(
  services: Services,
  document: vscode.TextDocument,
  analysis: Analysis,
  range: vscode.Range,
): vscode.CodeAction[] {
  const here = findingsTouching(services, document, analysis, range);
  return [
    ...(takesEdits(document.uri) ? here : []).flatMap((finding) =>
      fixesOf(analysis, finding, formatOfLanguage(document.languageId)).map((fix, i) =>
        fixAction(document, analysis, finding, fix, i === 0),
      ),
    ),
    ...here.flatMap((finding) => withProblem(document, analysis, finding, readingActions(document, analysis, finding))),
    ...here.flatMap((finding) => otherYearActions(document, analysis, finding)),
    ...here.flatMap((finding) => acceptActions(document, analysis, finding)),
    ...onePerCode(here).flatMap((finding) => withProblem(document, analysis, finding, checkActions(finding))),
    ...withdrawActions(services, document, analysis, offsetsOf(analysis, range)),
  ];
}

const onePerCode = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ code }, i) => findings.findIndex((one) => one.code === code) === i);

/** Of those that do the same (the same edits, or the same command at the same place) the first: VS Code shows them all in one list. */
function withoutDoubles(actions: readonly vscode.CodeAction[]): vscode.CodeAction[] {
  const done = new Set<string>();
  return actions.filter(({ command }) => {
    if (!command) return true;
    const deed = deedOf(command);
    const isNew = !done.has(deed);
    done.add(deed);
    return isNew;
  });
}

/** What a command does, whatever it is called: an edit is an edit, and how a place is read is asked of the one place. */
function deedOf({ command, title, arguments: args = [] }: vscode.Command): string {
  if (command === APPLY) return `${APPLY} ${JSON.stringify((args[0] as EditRequest).edits.map(plainEdit))}`;
  return READINGS.has(command) ? `${command} ${title}` : `${command} ${JSON.stringify(args)}`;
}

/** What is said of the one figure at the cursor, from a finding or without one. */
const READINGS: ReadonlySet<string> = new Set(['gouji.figureIs', 'gouji.listIsOpen', 'gouji.scopesDiffer']);

const plainEdit = ({ start, end, newText }: EditRequest['edits'][number]) => [start, end, newText];

function findingsTouching(
  services: Services,
  document: vscode.TextDocument,
  analysis: Analysis,
  range: vscode.Range,
): readonly Finding[] {
  const { start, end } = offsetsOf(analysis, range);
  const shown = shownFindings(services, document.uri, analysis).map(({ finding }) => finding);
  return shown.filter((finding) => finding.start <= end && start <= finding.end);
}

const offsetsOf = (analysis: Analysis, range: vscode.Range): Range => ({
  start: toOffset(analysis, range.start),
  end: toOffset(analysis, range.end),
});

/** A command, not an edit: VS Code would apply an edit to whatever the text has become. */
function fixAction(
  document: vscode.TextDocument,
  analysis: Analysis,
  finding: Finding,
  fix: Fix,
  preferred: boolean,
): vscode.CodeAction {
  const title = sayFor(analysis)(fix.title);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: APPLY, arguments: [requestFor(document, fix.edits)] };
  action.diagnostics = diagnosticsOf(document, analysis, finding);
  action.isPreferred = preferred && fix.kind === 'safe';
  return action;
}

const requestFor = (document: vscode.TextDocument, edits: EditRequest['edits']): EditRequest => ({
  uri: document.uri,
  version: document.version,
  edits,
});

/** VS Code shows an action beside the problem that it belongs to. */
function diagnosticsOf(document: vscode.TextDocument, analysis: Analysis, finding: Finding): vscode.Diagnostic[] {
  const range = toRange(analysis, markedBy(analysis, finding));
  const all = vscode.languages.getDiagnostics(document.uri);
  return all.filter((one) => one.source === SOURCE && one.range.isEqual(range));
}

function acceptActions(document: vscode.TextDocument, analysis: Analysis, finding: Finding): vscode.CodeAction[] {
  const target = [document.uri, document.version, analysis.findings.indexOf(finding)];
  const actions = [
    { title: words().acceptTitle, command: 'gouji.acceptFinding' },
    { title: words().ignoreTitle, command: 'gouji.ignoreFinding' },
  ].map(({ title, command }) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command, arguments: target };
    return action;
  });
  return withProblem(document, analysis, finding, actions);
}

/** A finding between two years is looked at in both reports. */
function otherYearActions(document: vscode.TextDocument, analysis: Analysis, finding: Finding): vscode.CodeAction[] {
  if (finding.inPrevious === undefined || readBeside(analysis) === undefined) return [];
  const title = words().goToPreviousYear;
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: GO_TO_OTHER_YEAR, arguments: [toRange(analysis, finding).start] };
  return withProblem(document, analysis, finding, [action]);
}

function withProblem(
  document: vscode.TextDocument,
  analysis: Analysis,
  finding: Finding,
  actions: vscode.CodeAction[],
): vscode.CodeAction[] {
  for (const action of actions) action.diagnostics = diagnosticsOf(document, analysis, finding);
  return actions;
}

function rewrites(document: vscode.TextDocument, analysis: Analysis, position: vscode.Position): vscode.CodeAction[] {
  return draftsAt(analysis, toOffset(analysis, position)).map((draft) => rewrite(document, draft));
}

function rewrite(document: vscode.TextDocument, { title, edits }: DraftEdit): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite);
  action.command = { title, command: APPLY, arguments: [requestFor(document, edits)] };
  return action;
}

/** Safe corrections only, and never two of them at one place. */
function fixAll(services: Services, document: vscode.TextDocument, analysis: Analysis): vscode.CodeAction[] {
  const shown = shownFindings(services, document.uri, analysis);
  const edits = safeEdits(
    shown.map(({ finding }) => fixesOf(analysis, finding, formatOfLanguage(document.languageId))),
  );
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(words().fixAll, FIX_ALL);
  action.edit = workspaceEdit(document, edits);
  return [action];
}

import * as vscode from 'vscode';
import { identityOf } from '../../annotation/finding-identity';
import type { Analysis, Finding } from '../../core/model/analysis';
import { makeMark } from '../marks/make-mark';
import { askReason } from '../marks/mark-commands';
import { shownFindings } from '../state/diagnostics';
import { toOffset } from '../state/ranges';
import { activeReport, type Services } from '../state/services';
import { words } from '../words/speech';

interface Target {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
  readonly finding: Finding;
}

type Choose = (services: Services, report: NonNullable<ReturnType<typeof activeReport>>) => readonly Finding[];

/** "Accept with a reason", "ignore" and "withdraw": from a quick fix, with its arguments, or for the finding at the cursor. */
export function registerAcceptCommands(services: Services): vscode.Disposable {
  const register = (command: string, choose: Choose, nothing: () => string, run: Run) =>
    vscode.commands.registerCommand(
      command,
      async (uri?: unknown, version?: unknown, index?: unknown, given?: unknown) => {
        const target =
          uri instanceof vscode.Uri
            ? targetOf(services, uri, version, index)
            : targetAtCursor(services, choose, nothing());
        if (target) await run(target, typeof given === 'string' ? given : undefined);
      },
    );
  const accept: Run = async (target, given) => {
    const { acceptTitle, acceptPrompt, acceptPlaceholder } = words();
    const reason = given ?? (await askReason(acceptTitle, acceptPrompt, acceptPlaceholder));
    if (reason !== undefined) await add(services, target, reason);
  };
  const noFinding = () => words().noFindingHere;
  return vscode.Disposable.from(
    register('gouji.acceptFinding', open, noFinding, accept),
    register('gouji.ignoreFinding', open, noFinding, (target) => add(services, target, '')),
    register(
      'gouji.withdrawAcceptance',
      accepted,
      () => words().marks.noMarkHere,
      (target) => withdraw(services, target),
    ),
  );
}

type Run = (target: Target, given: string | undefined) => Promise<unknown>;

const open: Choose = (services, { editor, analysis }) =>
  shownFindings(services, editor.document.uri, analysis).map(({ finding }) => finding);

const accepted: Choose = ({ marks }, { editor, analysis }) =>
  analysis.findings.filter((finding) => marks.acceptanceOf(editor.document.uri, analysis, finding));

function targetOf({ reports }: Services, uri: vscode.Uri, version: unknown, index: unknown): Target | null {
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  const analysis = document && document.version === version ? reports.analysisOf(document) : null;
  const finding = analysis?.findings[Number(index)];
  if (document && analysis && finding) return { document, analysis, finding };
  void vscode.window.showWarningMessage(words().stale);
  return null;
}

function targetAtCursor(services: Services, choose: Choose, nothing: string): Target | null {
  const report = activeReport(services);
  if (!report) return null;
  const { analysis, editor } = report;
  const offset = toOffset(analysis, editor.selection.active);
  const finding = choose(services, report).find(({ start, end }) => start <= offset && offset <= end);
  if (finding) return { document: editor.document, analysis, finding };
  void vscode.window.showInformationMessage(nothing);
  return null;
}

const add = (services: Services, { document, analysis, finding }: Target, reason: string): Promise<boolean> =>
  makeMark(services, document, {
    mark: { kind: 'accepted', finding: identityOf(analysis, finding) },
    range: { start: finding.start, end: finding.end },
    remark: reason,
  });

/** Every acceptance of the finding goes: two people may have accepted it. */
async function withdraw({ marks }: Services, { document, analysis, finding }: Target): Promise<void> {
  const { uri } = document;
  for (let one = marks.acceptanceOf(uri, analysis, finding); one; one = marks.acceptanceOf(uri, analysis, finding)) {
    const { id } = one.annotation;
    if (!(await marks.change(uri, (all) => all.filter((other) => other.id !== id)))) return;
  }
}

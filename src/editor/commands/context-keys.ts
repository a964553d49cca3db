import * as vscode from 'vscode';
import { activePlace, onDidChangeActivePlace } from '../state/active-place';
import { analysisIndex } from '../state/analysis-index';
import { shownFindings } from '../state/diagnostics';
import { toOffset } from '../state/ranges';
import { isRead } from '../state/recognition';
import { activeReport, type Services } from '../state/services';

/**
 * Keeps the keys that menus and keybindings ask for: is the active editor's document a report, and by whose choice; and is there
 * a figure, a finding or an accepted one at the cursor, for commands that need one are offered nowhere else.
 */
export function registerContextKeys(services: Services): vscode.Disposable {
  const { reports } = services;
  const set = setter();
  const updatePlace = () => {
    const place = placeOf(services);
    for (const [key, value] of Object.entries(place)) set(key, value);
  };
  const update = () => {
    const document = activePlace()?.document;
    const recognition = document ? reports.recognitionOf(document) : 'other';
    set('isReport', isRead(recognition));
    set('isTreated', recognition === 'treated' || recognition === 'treated-not');
    updatePlace();
  };
  update();
  return vscode.Disposable.from(
    onDidChangeActivePlace(update),
    vscode.window.onDidChangeTextEditorSelection(updatePlace),
    services.marks.onDidChange(updatePlace),
    reports.onDidRead(update),
  );
}

/** Tells VS Code only of what has changed: a key is sent to the window each time. */
function setter(): (key: string, value: boolean) => void {
  const told = new Map<string, boolean>();
  return (key, value) => {
    if (told.get(key) === value) return;
    told.set(key, value);
    void vscode.commands.executeCommand('setContext', `gouji.${key}`, value);
  };
}

function placeOf(services: Services): Readonly<Record<'atFigure' | 'atFinding' | 'atAccepted', boolean>> {
  const report = activeReport(services);
  if (!report) return { atFigure: false, atFinding: false, atAccepted: false };
  const { analysis, editor } = report;
  const { uri } = editor.document;
  const offset = toOffset(analysis, editor.selection.active);
  const isHere = ({ start, end }: { start: number; end: number }) => start <= offset && offset <= end;
  const isAccepted = (finding: (typeof analysis.findings)[number]) =>
    services.marks.acceptanceOf(uri, analysis, finding) !== undefined;
  return {
    atFigure: analysisIndex(analysis).figureAt(offset) !== undefined,
    atFinding: shownFindings(services, uri, analysis).some(({ finding }) => isHere(finding)),
    atAccepted: analysis.findings.some((finding) => isHere(finding) && isAccepted(finding)),
  };
}

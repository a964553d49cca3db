import * as vscode from 'vscode';
import { type OtherYearPlace, otherYears } from '../providers/other-years';
import { toOffset, toRange } from '../state/ranges';
import { activeReport, type Services } from '../state/services';
import { showPlace } from '../state/show-place';
import { columnShowing } from '../state/tabs';
import { words } from '../words/speech';
import { openReport } from './open-report';

export const GO_TO_OTHER_YEAR = 'gouji.goToOtherYear';

/**
 * From a number to the one that it comes from or goes to in the report of another year, which is shown beside; and from there
 * back. What is open already is gone to where it is: both reports stay in sight.
 */
export function registerGoToOtherYear(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(GO_TO_OTHER_YEAR, async (given?: unknown) => {
    const report = activeReport(services);
    if (!report) return;
    const { analysis, editor } = report;
    const position = given instanceof vscode.Position ? given : editor.selection.active;
    const [place] = otherYears(services, editor.document.uri, analysis, toOffset(analysis, position));
    if (place) await showBeside(place);
    else void vscode.window.showInformationMessage(words().noOtherYearHere);
  });
}

async function showBeside({ uri, analysis, start, end }: OtherYearPlace): Promise<void> {
  const selection = toRange(analysis, { start, end });
  const viewColumn = columnShowing(uri) ?? vscode.ViewColumn.Beside;
  await showPlace(await openReport(uri), { viewColumn, selection });
}

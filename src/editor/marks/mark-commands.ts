import * as vscode from 'vscode';
import type { Mark } from '../../annotation/annotation';
import { targetAt } from '../../annotation/quote';
import { activePlace } from '../state/active-place';
import type { Services } from '../state/services';
import { words } from '../words/speech';
import { makeMark } from './make-mark';
import { type MarkPlace, markPlace, onFigure } from './mark-request';
import { pickIndicator } from './pick-indicator';
import { pickOther } from './pick-scopes';
import { sideFileOf } from './side-file-place';

/** Marks on figures and corrections of how they are read: from a quick fix, with its request, or at the cursor. */
export function registerMarkCommands(services: Services): vscode.Disposable {
  const register = (command: string, run: (place: MarkPlace) => Promise<boolean | undefined>, figure = true) =>
    vscode.commands.registerCommand(command, async (given?: unknown) => {
      const place = markPlace(services, given);
      const wanted = figure ? onFigure(place) : place;
      return wanted ? run(wanted) : undefined;
    });
  const make = (place: MarkPlace, mark: Mark, remark: string) =>
    makeMark(services, place.document, { mark, range: place.range, remark });
  return vscode.Disposable.from(
    register('gouji.confirmFigure', (place) => make(place, { kind: 'confirmed' }, place.request.remark ?? '')),
    register('gouji.questionFigure', async (place) => {
      const remark = place.request.remark ?? (await ask(words().marks.question, words().marks.questionPrompt));
      return remark === undefined ? undefined : make(place, { kind: 'questioned' }, remark);
    }),
    register('gouji.figureIs', async (place) => {
      const { indicator = await pickIndicator(place.analysis, place.range) } = place.request;
      if (indicator === undefined) return undefined;
      const remark = await reasonOf(place, words().marks.figureIs);
      return remark === undefined ? undefined : make(place, { kind: 'figure-is', indicator }, remark);
    }),
    register('gouji.listIsOpen', async (place) => {
      const remark = await reasonOf(place, words().marks.openList);
      return remark === undefined ? undefined : make(place, { kind: 'open-list' }, remark);
    }),
    register('gouji.scopesDiffer', async (place) => {
      const { other = await pickOther(place.analysis, place.range) } = place.request;
      if (other === undefined) return undefined;
      const remark = await reasonOf(place, words().marks.scopesDiffer);
      const target = other && targetAt(place.document.getText(), other);
      return remark === undefined ? undefined : make(place, { kind: 'scopes-differ', other: target }, remark);
    }),
    vscode.commands.registerCommand('gouji.openAccepted', () => openSideFile(services)),
  );
}

const reasonOf = ({ request }: MarkPlace, title: string): PromiseLike<string | undefined> =>
  request.remark === undefined ? askReason(title, words().marks.reasonPrompt) : Promise.resolve(request.remark);

/** A reason is not optional. */
export const askReason = (title: string, prompt: string, placeHolder = ''): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title,
    prompt,
    placeHolder,
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? prompt : undefined),
  });

const ask = (title: string, prompt: string): Thenable<string | undefined> =>
  vscode.window.showInputBox({ title, prompt });

async function openSideFile({ reports, marks }: Services): Promise<void> {
  const document = activePlace()?.document;
  const report = document && reports.analysisOf(document) ? document.uri : undefined;
  const file = report && sideFileOf(report);
  if (!report) return;
  try {
    if (!file) throw new Error('kept in memory');
    await vscode.window.showTextDocument(file);
  } catch {
    const isEmpty = marks.annotationsOf(report).length === 0;
    void vscode.window.showInformationMessage(isEmpty ? words().marks.nothing : words().marks.notSaved);
  }
}

import * as vscode from 'vscode';
import { DOCUMENT_VIEW } from '../state/document-scheme';
import { fileNameOf } from '../state/file-name';
import type { Services } from '../state/services';
import { words } from '../words/speech';
import { opensByName } from './name-associations';

const REFUSED = 'gouji.documents.viewRefused';

/**
 * Of a document that is no text VS Code says just that. Where one is opened that is named like a report, our view is offered: for
 * this one or for all of them. Whoever wants no such offer is never made one again; whoever closes it, not in this window.
 */
export function registerOfferOfView({ context }: Services): vscode.Disposable {
  let isOver = context.globalState.get(REFUSED) === true;
  const offer = async (tab: vscode.Tab, uri: vscode.Uri): Promise<void> => {
    isOver = true;
    const { offer: say, openHere, alwaysHere, neverHere } = words().documents;
    const chosen = await vscode.window.showInformationMessage(say(fileNameOf(uri)), openHere, alwaysHere, neverHere);
    if (chosen === neverHere) await context.globalState.update(REFUSED, true);
    if (chosen !== openHere && chosen !== alwaysHere) return;
    isOver = false;
    if (chosen === alwaysHere) await openAlways();
    await vscode.commands.executeCommand('vscode.openWith', uri, DOCUMENT_VIEW, tab.group.viewColumn);
    await closeText(uri);
  };
  const look = (tabs: readonly vscode.Tab[]) => {
    const found = tabs.find(({ input }) => input instanceof vscode.TabInputText && opensByName(input.uri) === false);
    if (!isOver && found?.input instanceof vscode.TabInputText) void offer(found, found.input.uri);
  };
  // One may have been opened before this was active.
  look(vscode.window.tabGroups.all.flatMap(({ activeTab }) => activeTab ?? []));
  return vscode.window.tabGroups.onDidChangeTabs(({ opened }) => look(opened));
}

const openAlways = (): Thenable<void> =>
  vscode.workspace.getConfiguration('gouji').update('openDocuments', true, vscode.ConfigurationTarget.Global);

async function closeText(uri: vscode.Uri): Promise<void> {
  const all = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
  const isText = ({ input }: vscode.Tab) =>
    input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
  await vscode.window.tabGroups.close(all.filter(isText));
}

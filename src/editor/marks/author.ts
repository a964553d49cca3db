import * as vscode from 'vscode';
import { setting } from '../state/settings';
import { words } from '../words/speech';

/** The part of the built-in git extension that knows a user's name. */
interface Git {
  getAPI(version: 1): { readonly repositories: readonly { getConfig(key: string): Promise<string> }[] };
}

let wasAsked = false;

/**
 * Under what name marks are made: the setting, else the name that git has for the open folder, else what the user answers, once;
 * the answer is kept in the settings. Empty for somebody who gives no name. Nothing goes over the network.
 */
export async function authorName(): Promise<string> {
  const known = setting('author').trim() || (await gitName());
  if (known !== '' || wasAsked) return known;
  wasAsked = true;
  const w = words().marks;
  const answer = await vscode.window.showInputBox({
    title: w.authorTitle,
    prompt: w.authorPrompt,
    ignoreFocusOut: true,
  });
  const name = answer?.trim() ?? '';
  if (name !== '') {
    const settings = vscode.workspace.getConfiguration('gouji');
    await settings.update('author', name, vscode.ConfigurationTarget.Global).then(undefined, () => undefined);
  }
  return name;
}

/** Git is not started for it. */
async function gitName(): Promise<string> {
  const git = vscode.extensions.getExtension<Git>('vscode.git');
  if (!git?.isActive) return '';
  try {
    const [repository] = git.exports.getAPI(1).repositories;
    return (await repository?.getConfig('user.name'))?.trim() ?? '';
  } catch {
    return '';
  }
}

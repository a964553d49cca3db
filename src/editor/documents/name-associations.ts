import * as vscode from 'vscode';
import { DOCUMENT_VIEW } from '../state/document-scheme';
import { setting } from '../state/settings';

/** What reports are called on file, as the language of reports has it for texts. */
const NAMES = [
  '*政府信息公开*年度报告*',
  '*政府信息公开*年报*',
  '*政府信息公开*工作报告*',
  '*信息公开年报*',
  '*信息公开*年度报告*',
];
const PATTERNS = NAMES.map((name) => `${name}.{docx,xlsx,pdf,ofd}`);
const NAMED = /(?:政府信息公开.*(?:年度报告|年报|工作报告)|信息公开年报|信息公开.*年度报告).*\.(?:docx|xlsx|pdf|ofd)$/i;

type Associations = Readonly<Record<string, unknown>>;

/** Whether a double-click opens a document of this name in our view; null for one that is not named like a report. */
export function opensByName(source: vscode.Uri): boolean | null {
  return NAMED.test(source.path.slice(source.path.lastIndexOf('/') + 1)) ? setting('openDocuments') : null;
}

/**
 * VS Code lets no extension ask which editor a double-click opens: names are tied to editors by a setting of its own,
 * `workbench.editorAssociations`. Ours is put into that where somebody switches it on, and out of it when it is switched off; what
 * somebody else tied there stays.
 */
export function registerNameAssociations(): vscode.Disposable {
  void associate();
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration('gouji.openDocuments')) void associate();
  });
}

async function associate(): Promise<void> {
  const workbench = vscode.workspace.getConfiguration('workbench');
  const now = workbench.inspect<Associations>('editorAssociations')?.globalValue ?? {};
  const wanted = setting('openDocuments') ? withOurs(now) : withoutOurs(now);
  if (JSON.stringify(wanted) === JSON.stringify(now)) return;
  const value = Object.keys(wanted).length === 0 ? undefined : wanted;
  await workbench
    .update('editorAssociations', value, vscode.ConfigurationTarget.Global)
    .then(undefined, () => undefined);
}

function withOurs(now: Associations): Associations {
  const free = PATTERNS.filter((pattern) => !(pattern in now));
  return { ...now, ...Object.fromEntries(free.map((pattern) => [pattern, DOCUMENT_VIEW])) };
}

const withoutOurs = (now: Associations): Associations =>
  Object.fromEntries(
    Object.entries(now).filter(([pattern, editor]) => !(PATTERNS.includes(pattern) && editor === DOCUMENT_VIEW)),
  );

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, open, openFile, replace } from '../support/documents';
import { BROKEN_SUM } from '../support/drafts';
import { until } from '../support/until';

const REPORT = '青屏县2016年政府信息公开工作年度报告.txt';

const run = (command: string) => vscode.commands.executeCommand(command);
const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
const isPreview = ({ input }: vscode.Tab): boolean =>
  input instanceof vscode.TabInputWebview && input.viewType.endsWith('gouji.preview');

async function openJson(): Promise<vscode.TextDocument> {
  await run('gouji.openJson');
  const shown = () => vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'gouji-json');
  return (await until(shown, 'the JSON')).document;
}

describe('the preview', () => {
  afterEach(closeAll);

  it('opens beside the text, once, and leaves the keyboard in it', async () => {
    const document = await open(BROKEN_SUM);
    await run('gouji.openPreview');
    await until(() => tabs().some(isPreview), 'the panel');
    await run('gouji.openPreview');
    assert.equal(tabs().filter(isPreview).length, 1);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    const column = vscode.window.tabGroups.all.find((group) => group.tabs.some(isPreview))?.viewColumn;
    assert.equal(column, vscode.ViewColumn.Two);
  });
});

describe('the JSON beside the text', () => {
  afterEach(closeAll);

  it('is what gouji parse prints', async function () {
    const extension = vscode.extensions.getExtension('gouji.gouji');
    const cli = join(extension?.extensionPath ?? '', 'dist', 'cli.js');
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (!existsSync(cli) || !folder) return this.skip();
    const document = await openFile(REPORT);
    const json = await openJson();
    const language = vscode.env.language.startsWith('en') ? 'en' : 'zh';
    const args = [cli, 'parse', vscode.workspace.asRelativePath(document.uri, false), '--lang', language];
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder.uri.fsPath, encoding: 'utf8', env });
    assert.equal(json.getText(), stdout);
    assert.equal(json.languageId, 'json');
  });

  it('follows the text', async () => {
    const document = await open(BROKEN_SUM);
    const json = await openJson();
    assert.match(json.getText(), /"text": "12"/);
    await replace(document, '依申请公开12件', '依申请公开4711件');
    await until(() => json.getText().includes('"text": "4711"'), 'the new number');
  });

  it('leads to the place of the text that a value was read from', async () => {
    const document = await open(BROKEN_SUM);
    const json = await openJson();
    const at = json.positionAt(json.getText().indexOf('"text": "2000"') + 3);
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      json.uri,
      at,
    );
    assert.equal(links[0]?.targetUri.toString(), document.uri.toString());
    assert.equal(links[0] && document.getText(links[0].targetRange), '2000');
  });

  it('opens at what the cursor stands on', async () => {
    const document = await open(BROKEN_SUM);
    const editor = await vscode.window.showTextDocument(document);
    const at = document.positionAt(document.getText().indexOf('2000条') + 1);
    editor.selection = new vscode.Selection(at, at);
    const json = await openJson();
    const figure = new RegExp(`"text": "2000",\\s*"start": ${document.offsetAt(at) - 1},`).exec(json.getText());
    const position = json.positionAt(figure?.index ?? 0);
    const shown = () => vscode.window.visibleTextEditors.find((one) => one.document === json)?.visibleRanges[0];
    assert.ok(position.line > 0);
    await until(() => shown()?.contains(position), 'the figure in view');
  });

  it('is read-only, and has the schema of the extension', async () => {
    await open(BROKEN_SUM);
    const json = await openJson();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(json.uri, new vscode.Position(0, 0), ' ');
    assert.equal(
      await vscode.workspace.applyEdit(edit).then(
        () => json.isDirty,
        () => false,
      ),
      false,
    );
    const { packageJSON } = vscode.extensions.getExtension('gouji.gouji') ?? {};
    const [{ fileMatch, url }] = packageJSON.contributes.jsonValidation;
    assert.ok(json.uri.path.endsWith(fileMatch.slice(1)));
    const schema = vscode.Uri.joinPath(vscode.extensions.getExtension('gouji.gouji')!.extensionUri, url);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(schema));
    assert.ok('anyOf' in JSON.parse(text));
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codeOf, findings, openFile, ours, replace, workspaceFile } from '../support/documents';
import { until } from '../support/until';

const BROKEN = '上洲区2016年年报.txt';

describe('the check of a folder', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand('gouji.clearFolderResults');
  });

  it('checks every report of the folder and passes over the rest', async () => {
    const result = await vscode.commands.executeCommand('gouji.checkFolder');
    assert.deepEqual(result, {
      reports: 3,
      findings: 2,
      notReports: 1,
      notLookedAt: { format: 0, size: 0, encoding: 0, rights: 0, other: 0 },
      passedOver: {},
      leftOut: 0,
      isCut: false,
      isStopped: false,
    });
    assert.deepEqual(ours(workspaceFile(BROKEN)).map(codeOf), ['sum']);
  });

  it('shows no problem twice when a checked report is opened', async () => {
    await vscode.commands.executeCommand('gouji.checkFolder');
    const document = await openFile(BROKEN);
    await findings(document, 'sum');
  });

  it('shows again what the file says when a changed report is closed unsaved', async () => {
    await vscode.commands.executeCommand('gouji.checkFolder');
    const document = await openFile(BROKEN);
    await replace(document, '| 3.网络申请数 | 件 | 6 |', '| 3.网络申请数 | 件 | 5 |');
    await findings(document);
    await closeAll();
    await until(() => ours(workspaceFile(BROKEN)).length === 1, 'the finding of the file');
  });

  it('lets sections of reports be found that are not open, and each once', async () => {
    await vscode.commands.executeCommand('gouji.checkFolder');
    const found = () =>
      vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', '依申请公开');
    const inBroken = async () =>
      (await found()).filter(({ location }) => location.uri.toString() === workspaceFile(BROKEN).toString()).length;
    assert.equal(await inBroken(), 1);
    await findings(await openFile(BROKEN), 'sum');
    assert.equal(await inBroken(), 1);
    await closeAll();
    await vscode.commands.executeCommand('gouji.clearFolderResults');
    await until(async () => (await inBroken()) === 0, 'no section');
  });

  it('forgets its results when told to', async () => {
    await vscode.commands.executeCommand('gouji.checkFolder');
    await vscode.commands.executeCommand('gouji.clearFolderResults');
    await until(() => ours(workspaceFile(BROKEN)).length === 0, 'no finding');
  });
});

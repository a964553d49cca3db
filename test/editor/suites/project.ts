import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codeOf, findings, openFile, ours, withSetting, workspaceFile } from '../support/documents';
import { until } from '../support/until';

const REPORT = '上洲区2016年年报.txt';
const FILE = 'gouji.json';

const write = (text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(workspaceFile(FILE), new TextEncoder().encode(text));

const remove = async (name: string): Promise<void> => {
  await Promise.resolve(vscode.workspace.fs.delete(workspaceFile(name), { recursive: true })).catch(() => undefined);
};

describe('the settings of a folder in gouji.json', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand('gouji.clearFolderResults');
    await remove(FILE);
    await remove('标注');
  });

  it('give findings their levels, while the editor has none of its own', async () => {
    const document = await openFile(REPORT);
    await findings(document, 'sum');
    await write('{ "levels": { "sum": "warning" } } // 说明');
    const levelOf = () => ours(document.uri).map(({ severity }) => severity)[0];
    await until(() => levelOf() === vscode.DiagnosticSeverity.Warning, 'a warning');
    await withSetting('severity', { sum: 'information' }, () =>
      until(() => levelOf() === vscode.DiagnosticSeverity.Information, "the editor's own level"),
    );
    await remove(FILE);
    await until(() => levelOf() === vscode.DiagnosticSeverity.Error, 'the level of the code');
  });

  it('leave files out of the check of a folder, and it is said how many', async () => {
    await write('{ "exclude": ["上洲*"] }');
    await until(async () => {
      const result = await vscode.commands.executeCommand<{ reports: number; leftOut: number }>('gouji.checkFolder');
      return result.reports === 2 && result.leftOut === 1;
    }, 'two reports and one file left out');
  });

  it('say where the marks of all reports are kept', async () => {
    const document = await openFile(REPORT);
    await findings(document, 'sum');
    await write('{ "annotations": "标注", "levels": { "sum": "warning" } }');
    await until(() => ours(document.uri)[0]?.severity === vscode.DiagnosticSeverity.Warning, 'the file as it was read');
    await vscode.commands.executeCommand('gouji.acceptAllOfCode', document.uri, '已核实');
    const file = workspaceFile(`标注/${REPORT}.gouji.json`);
    await until(
      () =>
        Promise.resolve(vscode.workspace.fs.stat(file)).then(
          () => true,
          () => false,
        ),
      'the side file in the folder of all marks',
    );
  });

  it('are held against their shape, each entry by itself', async () => {
    await write('{ "levels": { "summ": "off", "sum": "hint" } }');
    await openFile(REPORT);
    const problems = await until(() => {
      const found = vscode.languages.getDiagnostics(workspaceFile(FILE)).filter(({ source }) => source === 'gouji');
      return found.length === 1 ? found : null;
    }, 'one problem in gouji.json');
    assert.match(problems[0]?.message ?? '', /levels\.summ/);
    await until(() => !ours(workspaceFile(REPORT)).map(codeOf).includes('sum'), 'no problem of the code');
  });
});

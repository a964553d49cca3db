import * as vscode from 'vscode';
import { docxOf } from '../../fixtures/files/docx';
import { closeAll, findings, open, openFile, replace, workspaceFile } from '../support/documents';
import { BROKEN_SUM, ONLINE_ROW } from '../support/drafts';
import { addComment, hasThread, threadsOf } from '../support/marks';
import { until } from '../support/until';

function assertEqual(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`expected ${String(expected)}, got ${String(actual)}`);
}

describe('the web worker extension host', () => {
  afterEach(closeAll);

  it('is a worker, and the extension runs in it', async () => {
    assertEqual(typeof (globalThis as { importScripts?: unknown }).importScripts, 'function');
    await vscode.extensions.getExtension('gouji.gouji')?.activate();
    assertEqual(vscode.extensions.getExtension('gouji.gouji')?.isActive, true);
  });

  it('gives a report on disk its language by its name', async () => {
    assertEqual((await openFile('青屏县2016年政府信息公开工作年度报告.txt')).languageId, 'disclosure-report');
  });

  it('shows a finding, and forgets it when the numbers agree', async () => {
    const document = await open(BROKEN_SUM);
    await findings(document, 'sum');
    await replace(document, '| 3.网络申请数 | 件 | 6 |', ONLINE_ROW);
    await findings(document);
  });

  it('shows a Word document as text, with its findings', async () => {
    const word = workspaceFile('青屏县2016年报.docx');
    await vscode.workspace.fs.writeFile(word, docxOf(BROKEN_SUM.split('\n')));
    await vscode.commands.executeCommand('gouji.openDocumentText', word);
    const shown = () =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'gouji-document');
    await findings((await until(shown, 'the text of the document')).document, 'sum');
    await vscode.workspace.fs.delete(word);
  });

  it('keeps a comment beside a report, and shows it again when the report is opened again', async () => {
    await vscode.workspace.getConfiguration('gouji').update('author', '测试员', vscode.ConfigurationTarget.Global);
    const name = '青屏县2016年政府信息公开工作年度报告.txt';
    const document = await openFile(name);
    await addComment(document, '2000', '与网站后台一致');
    await hasThread(document, '与网站后台一致');
    await closeAll();
    const again = await openFile(name);
    await hasThread(again, '与网站后台一致');
    assertEqual((await threadsOf(again)).length, 1);
  });
});

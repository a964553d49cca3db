import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { docxOf } from '../../fixtures/files/docx';
import { closeAll, findings, open, workspaceFile } from '../support/documents';
import { until } from '../support/until';

const LINES = [
  '青屏县2023年政府信息公开工作年度报告',
  '一、总体情况',
  '2023年，本县共受理政府信息公开申请12件，其中当面申请3件，网络申请5件，信函申请5件。',
  '二、存在的主要问题',
  '个别科室公开不够及时。',
];
const WORD = '青屏县2023年报.docx';

describe('a Word document', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(workspaceFile(WORD));
  });

  it('is shown as a read-only text with its findings', async () => {
    await vscode.workspace.fs.writeFile(workspaceFile(WORD), docxOf(LINES));
    await vscode.commands.executeCommand('gouji.openWord', workspaceFile(WORD));
    const shown = () => vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'gouji-word');
    const { document } = await until(shown, 'the text of the document');
    assert.ok(document.getText().includes(LINES[2]!));
    await findings(document, 'sum');
  });
});

describe('a web page', () => {
  afterEach(closeAll);

  it('has its findings in the source', async () => {
    const page = await open(`<html><body>${LINES.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`, 'html');
    const [finding] = await findings(page, 'sum');
    assert.equal(page.getText(finding!.range), '12件');
  });
});

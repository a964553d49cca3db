import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open } from '../support/documents';
import { CONSISTENT } from '../support/drafts';
import { until } from '../support/until';

const DRAFT = `青屏县2023年政府信息公开工作年度报告

一、总体情况
全县政府信息公开工作有序开展。

二、主动公开政府信息情况

`;

describe('drafting', () => {
  afterEach(closeAll);

  it('inserts the table of a form, blank, at the cursor', async () => {
    const document = await open(DRAFT);
    const editor = await vscode.window.showTextDocument(document);
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('gouji.insertTable', 'disclosure-2021', 'requests');
    const text = document.getText();
    assert.ok(text.startsWith(DRAFT));
    assert.ok(text.includes('| 一、本年新收政府信息公开申请数量 | | | | | | | |'));
    assert.equal(text.includes('（六）其他处理 |'), false);
  });

  it('completes the statutory headings that are still missing', async () => {
    const document = await open(`${DRAFT}三`);
    const position = document.lineAt(document.lineCount - 1).range.end;
    const labels = await completions(document, position, '三、收到和处理政府信息公开申请情况');
    assert.equal(labels.includes('一、总体情况'), false);
  });

  it('completes the labels of the form in the first cell of a row', async () => {
    const document = await open(`${CONSISTENT}\n| `);
    const position = document.lineAt(document.lineCount - 1).range.end;
    await completions(document, position, '1.当面申请数');
  });
});

/** The labels offered at a place, asked for until the one is among them. */
function completions(document: vscode.TextDocument, position: vscode.Position, wanted: string): Promise<string[]> {
  return until(async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    return labels.includes(wanted) ? labels : null;
  }, `the completion ${wanted}`);
}

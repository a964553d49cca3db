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

/** All parts agree with the total. */
const MENDED = LINES.map((line) => line.replace('信函申请5件', '信函申请4件'));

const write = (bytes: Uint8Array) => vscode.workspace.fs.writeFile(workspaceFile(WORD), bytes);

async function openWord(): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('gouji.openDocumentText', workspaceFile(WORD));
  const shown = () => vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'gouji-document');
  return (await until(shown, 'the text of the document')).document;
}

describe('a Word document', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(workspaceFile(WORD)).then(undefined, () => undefined);
  });

  it('is shown as a read-only text with its findings', async () => {
    await write(docxOf(LINES));
    const document = await openWord();
    assert.ok(document.getText().includes(LINES[2]!));
    await findings(document, 'sum');
  });

  it('is read again when its file changes', async () => {
    await write(docxOf(LINES));
    const document = await openWord();
    await findings(document, 'sum');
    await write(docxOf(MENDED));
    await findings(document);
    assert.ok(document.getText().includes(MENDED[2]!));
    await write(docxOf(LINES));
    await findings(document, 'sum');
  });

  it('is read again when another file takes the place of its own, as Word saves', async () => {
    await write(docxOf(LINES));
    const document = await openWord();
    await findings(document, 'sum');
    const part = workspaceFile('~WRD0001.tmp');
    await vscode.workspace.fs.writeFile(part, docxOf(MENDED));
    await vscode.workspace.fs.delete(workspaceFile(WORD));
    await vscode.workspace.fs.rename(part, workspaceFile(WORD));
    await findings(document);
    assert.ok(document.getText().includes(MENDED[2]!));
  });

  it('is read again when the command is run again, and its old findings are not shown', async () => {
    await write(docxOf(LINES));
    await findings(await openWord(), 'sum');
    await closeAll();
    await write(docxOf(MENDED));
    const document = await openWord();
    assert.ok(document.getText().includes(MENDED[2]!));
    await findings(document);
  });

  it('is read again when its tab is opened again', async () => {
    await write(docxOf(LINES));
    const { uri } = await openWord();
    await closeAll();
    await write(docxOf(MENDED));
    await vscode.commands.executeCommand('vscode.open', uri);
    const document = () =>
      vscode.window.visibleTextEditors.find((one) => one.document.uri.toString() === uri.toString());
    await until(() => document()?.document.getText().includes(MENDED[2]!), 'the new text');
    await findings(document()!.document);
  });

  it('that cannot be read says so instead of its old text, until it can be read again', async () => {
    await write(docxOf(LINES));
    const document = await openWord();
    await findings(document, 'sum');
    const bytes = docxOf(MENDED);
    await write(bytes.slice(0, bytes.length / 2));
    await until(() => /读不出来|cannot be read/.test(document.getText()), 'what is wrong');
    await until(() => document.languageId === 'plaintext', 'no report, of which nothing is said');
    await findings(document);
    await write(bytes);
    await until(() => document.getText().includes(MENDED[2]!), 'the new text');
    await until(() => document.languageId === 'disclosure-report', 'a report again');
  });

  it('is not opened where it cannot be read, and is once it can', async () => {
    await write(new Uint8Array([80, 75, 3, 4]));
    await vscode.commands.executeCommand('gouji.openDocumentText', workspaceFile(WORD));
    assert.ok(!vscode.window.visibleTextEditors.some(({ document }) => document.uri.scheme === 'gouji-document'));
    await write(docxOf(MENDED));
    assert.ok((await openWord()).getText().includes(MENDED[2]!));
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

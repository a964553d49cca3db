import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { docxOf } from '../../fixtures/files/docx';
import { closeAll, codeOf, findings, open, openFile, ours, workspaceFile } from '../support/documents';
import { BROKEN_SUM, NOT_A_REPORT } from '../support/drafts';
import { gbkOf } from '../support/gbk';
import { until } from '../support/until';

const FOLDER = '来件';
const folder = () => workspaceFile(FOLDER);
const file = (name: string) => workspaceFile(`${FOLDER}/${name}`);

async function put(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(file(name), bytes);
  return file(name);
}

interface Result {
  readonly reports: number;
  readonly notReports: number;
  readonly notLookedAt: Readonly<Record<string, number>>;
  readonly passedOver: Readonly<Record<string, number>>;
}

const check = (): Thenable<Result> => vscode.commands.executeCommand<Result>('gouji.checkFolder', folder());
const codes = (uri: vscode.Uri): string[] => ours(uri).map(codeOf);
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'));

describe('files of all sorts', () => {
  beforeEach(() => vscode.workspace.fs.createDirectory(folder()));

  afterEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand('gouji.clearFolderResults');
    await vscode.workspace.fs.delete(folder(), { recursive: true }).then(undefined, () => undefined);
  });

  describe('in encodings of their own', () => {
    it('a report in GBK that a folder check found is opened in GBK by whoever opens it, with its findings', async () => {
      const uri = await put('旧年报.txt', gbkOf(BROKEN_SUM));
      assert.equal((await check()).reports, 1);
      assert.deepEqual(codes(uri), ['sum']);
      const document = await openFile(`${FOLDER}/旧年报.txt`);
      await until(() => document.getText() === BROKEN_SUM, 'the text of the report');
      await findings(document, 'sum');
      assert.equal(document.encoding, 'gb18030');
    });

    it('a finding is gone to in the encoding of its report', async () => {
      const uri = await put('旧年报.txt', gbkOf(BROKEN_SUM));
      await vscode.commands.executeCommand('gouji.reveal', uri.toString(), 0, 0, 0, 3);
      assert.equal(vscode.window.activeTextEditor?.document.getText(), BROKEN_SUM);
    });

    it('a report that was opened wrongly has no findings, and has them when it is opened again in its encoding', async () => {
      const uri = await put('青屏县政府信息公开年报.txt', gbkOf(BROKEN_SUM));
      const document = await openFile(`${FOLDER}/青屏县政府信息公开年报.txt`);
      assert.ok(document.getText().includes('\ufffd'));
      await findings(document, 'notice');
      await vscode.commands.executeCommand('gouji.reopenInItsEncoding', uri);
      await until(() => document.getText() === BROKEN_SUM, 'the text of the report');
      await findings(document, 'sum');
    });

    it('a report in UTF-8 is opened as such where VS Code is set to GBK', async () => {
      const uri = await put('新年报.txt', BROKEN_SUM);
      const wrong = await vscode.workspace.openTextDocument(uri, { encoding: 'gbk' });
      assert.notEqual(wrong.getText(), BROKEN_SUM);
      await vscode.commands.executeCommand('gouji.reveal', uri.toString());
      assert.equal(vscode.window.activeTextEditor?.document.getText(), BROKEN_SUM);
    });

    it('UTF-16 is read by the folder check, with a mark and without', async () => {
      const bare = await put('无标记.txt', utf16(BROKEN_SUM));
      const marked = await put('有标记.txt', utf16(`\ufeff${BROKEN_SUM}`));
      assert.equal((await check()).reports, 2);
      assert.deepEqual([codes(bare), codes(marked)], [['sum'], ['sum']]);
    });
  });

  describe('are accounted for by the folder check', () => {
    it('every format of reports is looked at, the rest counted with the reason', async () => {
      for (const name of ['a.txt', 'b.md', 'c.gouji', 'd.年报']) await put(name, BROKEN_SUM);
      await put('e.html', `<html><body><p>${BROKEN_SUM.split('\n').slice(0, 12).join('</p><p>')}</p></body></html>`);
      await put('f.docx', docxOf(BROKEN_SUM.split('\n')));
      await put('g.txt', NOT_A_REPORT);
      await put('h.xlsx', '-');
      await put('i.pdf', '-');
      await put('j.txt', new Uint8Array(400).fill(0xff));
      await put('a.txt.gouji.json', '');
      const { reports, notReports, notLookedAt, passedOver } = await check();
      assert.deepEqual([reports, notReports], [6, 1]);
      assert.deepEqual(notLookedAt, { format: 2, size: 0, encoding: 1, rights: 0, other: 0 });
      assert.deepEqual(passedOver, { '.xlsx': 1, '.pdf': 1 });
    });

    it('a file of 50 MB is not read, and counted', async () => {
      await put('a.txt', new Uint8Array(50 * 1024 * 1024).fill(55));
      assert.equal((await check()).notLookedAt.size, 1);
    });

    it('the findings of a Word document lie on the text that is shown of it', async () => {
      await put('f.docx', docxOf(BROKEN_SUM.split('\n')));
      await check();
      const found = vscode.languages
        .getDiagnostics()
        .filter(([uri]) => uri.scheme === 'gouji-document' && ours(uri).length > 0);
      assert.equal(found.length, 1);
      await vscode.commands.executeCommand('gouji.reveal', found[0]![0].toString());
      const active = () => vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      await until(() => active() instanceof vscode.TabInputCustom, 'the view of the document');
    });
  });

  describe('keep their problems true', () => {
    it('a folder that is deleted takes its problems along', async () => {
      const uri = await put('下级/a.txt', BROKEN_SUM);
      await check();
      assert.deepEqual(codes(uri), ['sum']);
      await vscode.workspace.fs.delete(file('下级'), { recursive: true });
      await until(() => ours(uri).length === 0, 'no problem of what is gone');
    });

    it('a folder that is moved outside VS Code has its problems in the new place only', async () => {
      const old = await put('旧处/a.txt', BROKEN_SUM);
      await check();
      await vscode.workspace.fs.rename(file('旧处'), file('新处'));
      await until(() => ours(old).length === 0, 'no problem in the old place');
      await until(() => ours(file('新处/a.txt')).length === 1, 'the problem in the new place');
    });

    it('a report that is renamed in VS Code has its problem under the new name', async () => {
      const old = await put('a.txt', BROKEN_SUM);
      await check();
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(old, file('b.txt'));
      assert.ok(await vscode.workspace.applyEdit(edit));
      await until(() => ours(old).length === 0 && ours(file('b.txt')).length === 1, 'the problem under the new name');
    });

    it('a report that is mended on disk has none', async () => {
      const uri = await put('a.txt', BROKEN_SUM);
      await check();
      await put('a.txt', BROKEN_SUM.replace('网络申请数 | 件 | 6', '网络申请数 | 件 | 5'));
      await until(() => ours(uri).length === 0, 'no problem of a mended report');
    });

    it('a page of our own about a finding is no report', async () => {
      const report = await open(BROKEN_SUM);
      await findings(report, 'sum');
      const { extensionUri } = vscode.extensions.getExtension('gouji.gouji')!;
      const page = vscode.Uri.joinPath(extensionUri, 'docs', 'checks', 'sum.md');
      const document = await vscode.workspace.openTextDocument(page);
      await vscode.window.showTextDocument(document);
      const last = await open(BROKEN_SUM);
      await findings(last, 'sum');
      assert.deepEqual(ours(document.uri), []);
    });

    for (const scheme of ['git', 'gitlens', 'vscode-local-history', 'pr', 'review', 'some-view']) {
      it(`a document of ${scheme}: is none either`, async () => {
        const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
          provideTextDocumentContent: () => BROKEN_SUM,
        });
        const shown = await Promise.resolve(
          vscode.workspace.openTextDocument(vscode.Uri.from({ scheme, path: '/a.txt' })),
        ).catch(() => null);
        // A scheme that VS Code itself serves has no such file.
        if (shown !== null) await vscode.window.showTextDocument(shown);
        const last = await open(BROKEN_SUM);
        await findings(last, 'sum');
        provider.dispose();
        if (shown !== null) assert.deepEqual(ours(shown.uri), []);
      });
    }
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, openFile, replace, withSetting, workspaceFile } from '../support/documents';
import { BROKEN_SUM, CONSISTENT } from '../support/drafts';
import {
  addComment,
  hasThread,
  readSideFile,
  remarksIn,
  requestAt,
  run,
  sideFile,
  textsOf,
  threadsOf,
  writeSideFile,
} from '../support/marks';
import { until } from '../support/until';

const REPORT = '标注试验.txt';

const write = (name: string, text: string) =>
  vscode.workspace.fs.writeFile(workspaceFile(name), new TextEncoder().encode(text));
const remove = (uri: vscode.Uri) =>
  vscode.workspace.fs.delete(uri, { recursive: true }).then(undefined, () => undefined);
const filesOf = async () =>
  (await vscode.workspace.fs.readDirectory(workspaceFile('.')))
    .map(([name]) => name)
    .filter((name) => /标注/.test(name));

/** As the Explorer does it. */
async function perform(change: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  change(edit);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('the change of files was refused');
}
const rename = (from: string, to: string) => perform((edit) => edit.renameFile(workspaceFile(from), workspaceFile(to)));
const isThere = (name: string): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(workspaceFile(name))).then(
    () => true,
    () => false,
  );
const orphans = async () => (await run<vscode.Uri[]>('orphansOf')).map(({ path }) => path.split('/').at(-1));

async function report(text: string, ...codes: string[]): Promise<vscode.TextDocument> {
  await write(REPORT, text);
  const document = await openFile(REPORT);
  await findings(document, ...codes);
  return document;
}

describe('side files', () => {
  before(function () {
    if (!vscode.workspace.workspaceFolders) this.skip();
  });
  afterEach(async () => {
    await closeAll();
    for (const name of await filesOf()) await remove(workspaceFile(name));
  });

  it('bring marks and acceptances back when a report is opened again', async () => {
    const document = await report(BROKEN_SUM, 'sum');
    await addComment(document, '2000', '请核对');
    await run('acceptFinding', document.uri, document.version, 0, '口径不同');
    await findings(document);
    await closeAll();
    const again = await openFile(REPORT);
    await findings(again);
    await hasThread(again, '请核对');
    await hasThread(again, '口径不同');
    assert.deepEqual(await filesOf(), [REPORT, `${REPORT}.gouji.json`].sort());
  });

  it('show what others write into them', async () => {
    const document = await report(CONSISTENT);
    await addComment(document, '2000', '请核对');
    await hasThread(document, '请核对');
    await writeSideFile(REPORT, (await readSideFile(REPORT)).replace('请核对', '已由他人改写'));
    await hasThread(document, '已由他人改写');
  });

  it('lose nothing when two write at the same time', async () => {
    const document = await report(CONSISTENT);
    await addComment(document, '2000', '甲的批注');
    const mine = await readSideFile(REPORT);
    const theirs = mine
      .replaceAll('甲的批注', '乙的批注')
      .replace(/"urn:uuid:[^"]*"/, '"urn:uuid:00000000-0000-4000-8000-000000000000"');
    // Their copy replaces ours, and before anybody could notice, three more of ours are written.
    await writeSideFile(REPORT, theirs);
    await Promise.all(['一', '二', '三'].map((text) => addComment(document, '均按期答复', text)));
    const written = remarksIn(await readSideFile(REPORT));
    for (const text of ['乙的批注', '一', '二', '三']) assert.ok(written.includes(text), `${text} in ${written}`);
    assert.deepEqual(
      (await filesOf()).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('keep a reply of one and a reply of another to the same mark', async () => {
    const document = await report(CONSISTENT);
    await addComment(document, '2000', '请核对');
    const thread = await hasThread(document, '请核对');
    const page = JSON.parse(await readSideFile(REPORT));
    const at = '2030-01-01T00:00:00.000Z';
    page.items[0].body.push({ ...page.items[0].body[0], value: '他人的回复', created: at });
    page.items[0].modified = at;
    await writeSideFile(REPORT, JSON.stringify(page));
    await run('replyToThread', { thread, text: '我的回复' });
    await until(() => textsOf(thread).length === 3, 'both replies');
    assert.deepEqual(remarksIn(await readSideFile(REPORT)), ['他人的回复', '我的回复', '请核对'].sort());
  });

  for (const [what, text] of [
    ['is no JSON', '{ "items": [ oops'],
    ['holds a merge conflict', '{\n<<<<<<< ours\n  "a": 1\n=======\n  "a": 2\n>>>>>>> theirs\n}\n'],
    ['holds something else', '{ "name": "something else" }'],
  ] as const) {
    it(`that ${what} is kept as a backup before a new mark is written`, async () => {
      await writeSideFile(REPORT, text);
      const document = await report(CONSISTENT);
      assert.equal(await readSideFile(REPORT), text);
      await addComment(document, '2000', '新的批注');
      await hasThread(document, '新的批注');
      const backup = workspaceFile(`${REPORT}.gouji.broken-1.json`);
      assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(backup)), text);
      assert.deepEqual(remarksIn(await readSideFile(REPORT)), ['新的批注']);
    });
  }

  it('that break while a report is open lose none of its marks', async () => {
    const document = await report(CONSISTENT);
    await addComment(document, '2000', '旧的批注');
    await hasThread(document, '旧的批注');
    await writeSideFile(REPORT, 'broken');
    await addComment(document, '均按期答复', '新的批注');
    assert.deepEqual(remarksIn(await readSideFile(REPORT)), ['新的批注', '旧的批注'].sort());
    assert.ok((await filesOf()).includes(`${REPORT}.gouji.broken-1.json`));
  });

  it('get the words that stand around a mark now when a report is saved', async () => {
    const document = await report(CONSISTENT);
    await addComment(document, '受理依申请公开12件', '来源？');
    await replace(document, '受理依申请公开12件，均按期答复', '受理依申请公开12件，均在法定期限内答复');
    await replace(document, '全年受理依申请公开12件', '全年受理依申请公开12余件');
    await document.save();
    await until(async () => (await readSideFile(REPORT)).includes('12余件'), 'the new words');
    await closeAll();
    const again = await openFile(REPORT);
    const thread = await hasThread(again, '来源？');
    assert.equal(again.getText(thread.range), '受理依申请公开12余件');
  });

  it('find marks again after the report was changed by another program', async () => {
    const document = await report(CONSISTENT);
    await addComment(document, '2000', '请核对');
    await hasThread(document, '请核对');
    await write(REPORT, CONSISTENT.replace('一、概述\n', '一、概述\n由另一程序加入的一段。\n\n'));
    await until(() => document.getText().includes('另一程序'), 'the new text');
    const thread = await hasThread(document, '请核对');
    await until(() => document.getText(thread.range) === '2000', 'its place');
  });

  it('stand in one folder where the settings name one', async () => {
    await withSetting('annotations.folder', '标注夹', async () => {
      const document = await report(CONSISTENT);
      await addComment(document, '2000', '请核对');
      const file = workspaceFile(`标注夹/${REPORT}.gouji.json`);
      assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)), /请核对/);
    });
    await vscode.workspace.fs.delete(workspaceFile('标注夹'), { recursive: true });
  });

  it('are written when an unsaved report with marks is saved', async () => {
    const uri = workspaceFile(REPORT).with({ scheme: 'untitled' });
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), CONSISTENT);
    await vscode.workspace.applyEdit(edit);
    await until(async () => (await run<unknown>('threadsOf', uri)) !== undefined, 'the extension');
    await addComment(document, '2000', '保存前的批注');
    assert.equal((await threadsOf(document)).length, 1);
    assert.ok(!(await filesOf()).includes(`${REPORT}.gouji.json`));
    await document.save();
    await until(async () => (await filesOf()).includes(`${REPORT}.gouji.json`), 'the side file');
    assert.deepEqual(remarksIn(await readSideFile(REPORT)), ['保存前的批注']);
  });

  it('go along when a report is renamed, so that its acceptances count', async () => {
    const document = await report(BROKEN_SUM, 'sum');
    await run('acceptFinding', document.uri, document.version, 0, '口径不同');
    await findings(document);
    await rename(REPORT, '标注改名.txt');
    await until(async () => !(await isThere(`${REPORT}.gouji.json`)), 'the old side file gone');
    const renamed = await openFile('标注改名.txt');
    await findings(renamed);
    assert.match(await readSideFile('标注改名.txt'), /"source": "标注改名.txt"/);
  });

  it('go along when a report that is not open is moved to another folder', async () => {
    await addComment(await report(CONSISTENT), '2000', '请核对');
    await closeAll();
    await vscode.workspace.fs.createDirectory(workspaceFile('标注甲'));
    await rename(REPORT, `标注甲/${REPORT}`);
    await until(() => isThere(`标注甲/${REPORT}.gouji.json`), 'the side file in the folder');
    await hasThread(await openFile(`标注甲/${REPORT}`), '请核对');
  });

  it('go along when a folder is renamed and they stand in one folder', async () => {
    await withSetting('annotations.folder', '标注夹', async () => {
      await write(`标注甲/下级/${REPORT}`, CONSISTENT);
      const document = await openFile(`标注甲/下级/${REPORT}`);
      await findings(document);
      await addComment(document, '2000', '请核对');
      await closeAll();
      await rename('标注甲', '标注乙');
      await until(() => isThere(`标注夹/标注乙/下级/${REPORT}.gouji.json`), 'the side file of the new path');
      await hasThread(await openFile(`标注乙/下级/${REPORT}`), '请核对');
    });
  });

  it('are put together with what stands where they are moved to', async () => {
    await addComment(await report(CONSISTENT), '2000', '甲的批注');
    const other = (await readSideFile(REPORT))
      .replaceAll('甲的批注', '乙的批注')
      .replace(/"urn:uuid:[^"]*"/, '"urn:uuid:00000000-0000-4000-8000-000000000000"');
    await writeSideFile('标注改名.txt', other);
    await rename(REPORT, '标注改名.txt');
    await until(async () => !(await isThere(`${REPORT}.gouji.json`)), 'the old side file gone');
    assert.deepEqual(remarksIn(await readSideFile('标注改名.txt')), ['乙的批注', '甲的批注'].sort());
  });

  it('that cannot be read are moved as they are', async () => {
    await write(REPORT, CONSISTENT);
    await writeSideFile(REPORT, '{ oops');
    await rename(REPORT, '标注改名.txt');
    await until(() => isThere('标注改名.txt.gouji.json'), 'the side file under its new name');
    assert.equal(await readSideFile('标注改名.txt'), '{ oops');
    assert.equal(await isThere(`${REPORT}.gouji.json`), false);
  });

  it('leave with a report that is deleted only for a trash, and come back with it', async () => {
    await addComment(await report(CONSISTENT), '2000', '请核对');
    await closeAll();
    await vscode.commands.executeCommand('gouji.reports.focus');
    await perform((edit) => edit.deleteFile(workspaceFile(REPORT)));
    await until(
      async () => !(await isThere(`${REPORT}.gouji.json`)) || (await orphans()).length === 1,
      'an orphan or none',
    );
    const contents = new TextEncoder().encode(CONSISTENT);
    await perform((edit) => edit.createFile(workspaceFile(REPORT), { contents }));
    await until(() => isThere(`${REPORT}.gouji.json`), 'the side file again');
    await until(async () => (await orphans()).length === 0, 'no orphan');
    await hasThread(await openFile(REPORT), '请核对');
  });

  it('without a report are listed', async () => {
    await addComment(await report(CONSISTENT), '2000', '请核对');
    await closeAll();
    await vscode.commands.executeCommand('gouji.reports.focus');
    // As another program does it.
    await vscode.workspace.fs.rename(workspaceFile(REPORT), workspaceFile('标注改名.txt'));
    await vscode.workspace.fs.rename(sideFile(REPORT), sideFile('标注旧名.txt'));
    await until(async () => (await orphans()).join() === '标注旧名.txt.gouji.json', 'the orphan');
    await vscode.workspace.fs.rename(sideFile('标注旧名.txt'), sideFile('标注改名.txt'));
    await until(async () => (await orphans()).length === 0, 'no orphan');
  });

  it('have the marks of a report with the name of whoever made them', async () => {
    const document = await report(CONSISTENT);
    await run('confirmFigure', requestAt(document, '2000'));
    const [item] = JSON.parse(await readSideFile(REPORT)).items;
    assert.equal(item.creator.name, '测试员');
    assert.equal(sideFile(REPORT).path.endsWith('.gouji.json'), true);
  });
});

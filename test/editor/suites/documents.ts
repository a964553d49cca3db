import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openArchive } from '../../../src/documents/archive/archive';
import { readWord } from '../../../src/documents/word/read-word';
import { sheetOf, workbookParts } from '../../documents/support/workbook-file';
import { blocksOfHtml } from '../../fixtures/drawn/blocks-of-html';
import { drawReport } from '../../fixtures/drawn/draw-report';
import { PLAIN } from '../../fixtures/drawn/drawing';
import { docxOf } from '../../fixtures/files/docx';
import { ofdOf } from '../../fixtures/files/ofd';
import { pdfOf } from '../../fixtures/files/pdf';
import { zipOf } from '../../fixtures/files/zip';
import { actionsAt, closeAll, findings, ours, rangeOf, withSetting, workspaceFile } from '../support/documents';
import { until } from '../support/until';

const letters = (n: number) => [
  '青屏县2023年政府信息公开工作年度报告',
  '一、总体情况',
  `2023年，本县共受理政府信息公开申请12件，其中当面申请3件，网络申请5件，信函申请${n}件。`,
  '二、存在的主要问题',
  '个别科室公开不够及时。',
];
const BROKEN = docxOf(letters(5));
const MENDED = docxOf(letters(4));

const NAME = '青屏县2023年政府信息公开工作年度报告.docx';
const file = workspaceFile(NAME);
const write = (bytes: Uint8Array, at = file) => vscode.workspace.fs.writeFile(at, bytes);

/** VS Code gives a buffer of Node. */
const bytesOf = async (): Promise<Uint8Array> => new Uint8Array(await vscode.workspace.fs.readFile(file));

const textOf = async (at = file): Promise<string> => {
  const read = readWord(await vscode.workspace.fs.readFile(at));
  return 'text' in read ? read.text : '';
};

const xmlOf = async (at = file): Promise<string> => {
  const main = openArchive(await vscode.workspace.fs.readFile(at), 1e7)?.read('word/document.xml');
  return main instanceof Uint8Array ? new TextDecoder().decode(main) : '';
};

const viewTab = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(({ input }) => input instanceof vscode.TabInputCustom && input.viewType === 'gouji.document');

/** Opens a document in its view, and returns the text behind it. */
async function openView(at = file): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('gouji.openDocument', at);
  await until(viewTab, 'the view');
  const text = () => vscode.workspace.textDocuments.find(({ uri }) => uri.query === at.toString());
  return until(text, 'the text behind the view');
}

/** Has the first fix of the finding written. */
async function fix(text: vscode.TextDocument): Promise<unknown> {
  const actions = await actionsAt(text, rangeOf(text, '12'), (all) => all.some(isFix));
  const { command } = actions.find(isFix)!;
  return vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
}

const isFix = ({ command }: vscode.CodeAction): boolean => command?.command === 'gouji.applyEdits';

describe('the view of a document', () => {
  beforeEach(() => write(BROKEN));

  afterEach(async () => {
    await closeAll();
    for (const [name] of await vscode.workspace.fs.readDirectory(workspaceFile('')))
      if (/\.(?:docx|xlsx|ofd)(?:\.gouji\.json|#)?$/.test(name)) await vscode.workspace.fs.delete(workspaceFile(name));
  });

  it('has its findings among the problems, and takes them away with its tab', async () => {
    const text = await openView();
    await findings(text, 'sum');
    await vscode.window.tabGroups.close(viewTab()!);
    await until(() => ours(text.uri).length === 0, 'no problems');
    await findings(await openView(), 'sum');
  });

  it('follows its file when that is saved elsewhere', async () => {
    const text = await openView();
    await findings(text, 'sum');
    await write(MENDED);
    await findings(text);
    await write(BROKEN);
    await findings(text, 'sum');
  });

  it('is the active report: of the status bar, the panel and the commands', async () => {
    const text = await openView();
    await findings(text, 'sum');
    const api = await vscode.extensions.getExtension('gouji.gouji')!.activate();
    await until(() => api.statusBar()?.text.includes('1'), 'the status bar');
  });

  it('takes the place of its text where that comes up in passing, as from Problems', async () => {
    const text = await openView();
    const [finding] = await findings(text, 'sum');
    await vscode.commands.executeCommand('vscode.open', text.uri, { selection: finding!.range, preview: true });
    await until(() => vscode.window.visibleTextEditors.every(({ document }) => document !== text), 'no text');
    await until(() => viewTab()?.isActive, 'the view in front');
  });

  it('writes a fix into the document as a tracked change, and undoes it', async () => {
    const text = await openView();
    await findings(text, 'sum');
    const before = await textOf();
    assert.equal(await fix(text), true);
    assert.match(await xmlOf(), /<w:ins [^>]*w:author="勾稽"/);
    assert.notEqual(await textOf(), before);
    await findings(text);
    assert.equal(await vscode.commands.executeCommand('gouji.undoDocument', file), true);
    assert.deepEqual(await bytesOf(), BROKEN);
    await findings(text, 'sum');
  });

  it('writes a fix at once where changes are not tracked', () =>
    withSetting('trackChanges', false, async () => {
      const text = await openView();
      await findings(text, 'sum');
      assert.equal(await fix(text), true);
      assert.doesNotMatch(await xmlOf(), /<w:ins /);
      await findings(text);
    }));

  it('writes nothing into a document that another program has open', async () => {
    const text = await openView();
    await findings(text, 'sum');
    const lock = workspaceFile(`.~lock.${NAME}#`);
    await write(new Uint8Array([1]), lock);
    assert.equal(await fix(text), false);
    assert.deepEqual(await bytesOf(), BROKEN);
    await vscode.workspace.fs.delete(lock);
  });

  it('undoes nothing in a document that was changed since', async () => {
    const text = await openView();
    await findings(text, 'sum');
    assert.equal(await fix(text), true);
    await write(MENDED);
    assert.equal(await vscode.commands.executeCommand('gouji.undoDocument', file), false);
    assert.deepEqual(await bytesOf(), MENDED);
  });

  it('has its findings written as comments, into a copy or in place of those of before', async () => {
    const text = await openView();
    await findings(text, 'sum');
    const copy = workspaceFile('副本.docx');
    assert.equal(await vscode.commands.executeCommand('gouji.commentDocument', file, copy), true);
    assert.deepEqual(await bytesOf(), BROKEN);
    assert.equal(await textOf(copy), await textOf());
    const size = (await vscode.workspace.fs.readFile(copy)).length;
    assert.ok(size > BROKEN.length / 3);
    await vscode.commands.executeCommand('gouji.commentDocument', copy, 'here');
    assert.equal((await vscode.workspace.fs.readFile(copy)).length, size);
  });

  it('keeps what is accepted in the side file beside the document', async () => {
    const text = await openView();
    await findings(text, 'sum');
    await vscode.workspace.getConfiguration('gouji').update('author', '测试员', vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('gouji.acceptFinding', text.uri, text.version, 0, '已核实');
    await findings(text);
    const side = new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceFile(`${NAME}.gouji.json`)));
    assert.match(side, /已核实/);
    await vscode.commands.executeCommand('gouji.withdrawAcceptance', text.uri, text.version, 0);
    await findings(text, 'sum');
  });

  it('is tied to a double-click on the names of reports by a setting, and to nothing else that somebody tied', async () => {
    const workbench = () => vscode.workspace.getConfiguration('workbench');
    const tied = () => workbench().inspect<Record<string, string>>('editorAssociations')?.globalValue ?? {};
    await workbench().update('editorAssociations', { '*.docx': 'other' }, vscode.ConfigurationTarget.Global);
    await withSetting('openDocuments', true, async () => {
      await until(() => Object.values(tied()).includes('gouji.document'), 'names tied to the view');
      await vscode.commands.executeCommand('vscode.open', file);
      await until(viewTab, 'the view');
    });
    await until(() => !Object.values(tied()).includes('gouji.document'), 'names tied to it no longer');
    assert.deepEqual(tied(), { '*.docx': 'other' });
    await workbench().update('editorAssociations', undefined, vscode.ConfigurationTarget.Global);
  });
});

const FORMATS: Readonly<Record<string, (lines: readonly string[]) => Uint8Array>> = {
  xlsx: (lines) => zipOf(workbookParts({ Sheet1: sheetOf(lines.map((line) => [line])) })),
  ofd: (lines) => ofdOf(drawReport(blocksOfHtml(lines.map((line) => `<p>${line}</p>`).join('')), PLAIN)),
  pdf: (lines) => pdfOf([lines]),
};

describe('the view of a document that cannot be written', () => {
  const named = (format: string) => workspaceFile(NAME.replace('docx', format));

  afterEach(closeAll);

  for (const [format, made] of Object.entries(FORMATS))
    it(`shows a ${format} file, follows it, keeps marks beside it, and offers no fix of it`, async () => {
      const at = named(format);
      const bytes = new Uint8Array(made(letters(5)));
      await write(bytes, at);
      const text = await openView(at);
      await findings(text, 'sum');
      const acceptance = (all: readonly vscode.CodeAction[]) => all.some(({ title }) => /采纳|Accept/.test(title));
      const offered = await actionsAt(text, rangeOf(text, '12'), acceptance);
      assert.equal(offered.some(isFix), false);
      await vscode.workspace.getConfiguration('gouji').update('author', '测试员', vscode.ConfigurationTarget.Global);
      await vscode.commands.executeCommand('gouji.acceptFinding', text.uri, text.version, 0, '已核实');
      await findings(text);
      await vscode.commands.executeCommand('gouji.withdrawAcceptance', text.uri, text.version, 0);
      await findings(text, 'sum');
      assert.deepEqual(new Uint8Array(await vscode.workspace.fs.readFile(at)), bytes);
      await write(made(letters(4)), at);
      await findings(text);
    });

  after(async () => {
    for (const [name] of await vscode.workspace.fs.readDirectory(workspaceFile('')))
      if (/\.(?:xlsx|ofd|pdf)(?:\.gouji\.json)?$/.test(name)) await vscode.workspace.fs.delete(workspaceFile(name));
  });
});

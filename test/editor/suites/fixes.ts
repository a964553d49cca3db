import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actionsAt,
  closeAll,
  findings,
  open,
  openFile,
  ours,
  rangeOf,
  replace,
  withSetting,
  workspaceFile,
} from '../support/documents';
import { BROKEN_SUM, CONSISTENT, TOTAL_ROW } from '../support/drafts';
import { until } from '../support/until';

describe('fixes', () => {
  afterEach(closeAll);

  it('refuses an edit that was made for another version of the text', async () => {
    const document = await open(BROKEN_SUM);
    const { start } = rangeOf(document, '12', TOTAL_ROW);
    const offset = document.offsetAt(start);
    const request = {
      uri: document.uri,
      version: document.version,
      edits: [{ start: offset, end: offset + 2, newText: '13' }],
    };
    await replace(document, '有序开展', '扎实开展');
    const before = document.getText();
    assert.equal(await vscode.commands.executeCommand('gouji.applyEdits', request), false);
    assert.equal(document.getText(), before);
  });

  it('offers corrections that show old and new, and applies the chosen one', async () => {
    const document = await open(BROKEN_SUM);
    const [finding] = await findings(document, 'sum');
    assert.ok(finding);
    const isFix = (action: vscode.CodeAction) => action.title.includes('6 → 5');
    const fix = (await actionsAt(document, finding.range, (all) => all.some(isFix))).find(isFix);
    assert.ok(fix);
    assert.equal(await vscode.commands.executeCommand('gouji.applyEdits', ...(fix.command?.arguments ?? [])), true);
    assert.equal(document.getText(), CONSISTENT);
    await findings(document);
  });

  it('offers nothing for fix-all where every correction is a choice', async () => {
    const document = await open(BROKEN_SUM);
    await findings(document, 'sum');
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      all,
      'source.fixAll.gouji',
    );
    assert.deepEqual(actions, []);
  });

  it('takes a unit out of a cell with fix-all, and leaves the number that does not agree to a person', async () => {
    const document = await open(BROKEN_SUM.replace('160', '160人次'));
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    await withSetting('problems.minimumLevel', 'hint', async () => {
      await findings(document, 'sum', 'unit');
      const [action] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        all,
        'source.fixAll.gouji',
      );
      assert.ok(action?.edit);
      await vscode.workspace.applyEdit(action.edit);
    });
    assert.equal(document.getText(), BROKEN_SUM);
  });

  it('fills the total from its parts', async () => {
    const document = await open(BROKEN_SUM);
    const [finding] = await findings(document, 'sum');
    assert.ok(finding);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
    await vscode.commands.executeCommand('gouji.fillTotal');
    await until(() => document.getText().includes(TOTAL_ROW.replace('12', '13')), 'the new total');
  });

  it('brings a sentence up to date from the table', async () => {
    const document = await open(CONSISTENT.replace('受理依申请公开12件', '受理依申请公开21件'));
    const editor = await vscode.window.showTextDocument(document);
    const { start } = rangeOf(document, '21件');
    await until(() => ours(document.uri).length > 0, 'a finding');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('gouji.updateSentence');
    await until(() => document.getText() === CONSISTENT, 'the figure of the table');
  });

  it('offers to accept a finding, and forgets one that was ignored', async () => {
    const document = await open(BROKEN_SUM);
    const [finding] = await findings(document, 'sum');
    assert.ok(finding);
    const actions = await actionsAt(document, finding.range, (all) =>
      all.some((one) => one.command?.command === 'gouji.ignoreFinding'),
    );
    const ignore = actions.find((one) => one.command?.command === 'gouji.ignoreFinding');
    await vscode.commands.executeCommand('gouji.ignoreFinding', ...(ignore?.command?.arguments ?? []));
    await findings(document);
  });

  it('keeps an accepted finding with its reason beside the report', async function () {
    if (!vscode.workspace.workspaceFolders) this.skip();
    const document = await openFile('下洲区2016年年报.md');
    const [finding] = await findings(document, 'sum');
    assert.ok(finding);
    const actions = await actionsAt(document, finding.range, (all) =>
      all.some((one) => one.command?.command === 'gouji.acceptFinding'),
    );
    const accept = actions.find((one) => one.command?.command === 'gouji.acceptFinding');
    await vscode.commands.executeCommand('gouji.acceptFinding', ...(accept?.command?.arguments ?? []), '口径不同');
    await findings(document);
    const sideFile = workspaceFile('下洲区2016年年报.md.gouji.json');
    const bytes = await vscode.workspace.fs.readFile(sideFile);
    const { items } = JSON.parse(new TextDecoder().decode(bytes));
    assert.deepEqual([items[0]['gouji:finding'].code, items[0].body[0].value], ['sum', '口径不同']);
    await vscode.workspace.fs.delete(sideFile);
  });

  it('offers nothing twice at a figure of a sentence that the table says otherwise', async () => {
    const document = await open(CONSISTENT.replace('全年受理依申请公开12件', '全年受理依申请公开21件'));
    await findings(document, 'same');
    const actions = await actionsAt(document, rangeOf(document, '21', '受理依申请公开21件'), (all) => all.length > 3);
    const titles = actions.map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title, i) => titles.indexOf(title) !== i),
      [],
    );
  });

  it('explains the check, shows it as a hint or switches it off, in the settings', async () => {
    const document = await open(BROKEN_SUM);
    await findings(document, 'sum');
    const at = rangeOf(document, '12', TOTAL_ROW);
    const isOf =
      (command: string, ...args: unknown[]) =>
      (action: vscode.CodeAction) =>
        action.command?.command === command && args.every((arg, i) => action.command?.arguments?.[i] === arg);
    const actions = await actionsAt(document, at, (all) => all.some(isOf('gouji.setLevel', 'sum', 'off')));
    assert.ok(actions.some(isOf('gouji.explain', 'sum')));
    assert.ok(actions.some(isOf('gouji.setLevel', 'sum', 'hint')));
    try {
      await vscode.commands.executeCommand('gouji.setLevel', 'sum', 'off', 'user');
      await findings(document);
    } finally {
      await vscode.workspace.getConfiguration('gouji').update('severity', undefined, vscode.ConfigurationTarget.Global);
    }
    await findings(document, 'sum');
  });
});

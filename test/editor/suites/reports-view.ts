import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openFile, ours, workspaceFile } from '../support/documents';
import { until } from '../support/until';

const run = <Result>(command: string, ...args: unknown[]): Thenable<Result> =>
  vscode.commands.executeCommand<Result>(`gouji.${command}`, ...args);

const lines = () => run<string[]>('listedReports');

const BROKEN = '上洲区2016年年报.txt';

describe('the view of reports', () => {
  beforeEach(() => run('checkFolder'));

  afterEach(async () => {
    await run('groupReports', 'none');
    await run('clearReportFilter');
    await run('showSeenReports');
    await closeAll();
    await run('clearFolderResults');
  });

  it('names the body, the year and the file of each report, the gravest findings first', async () => {
    const listed = await lines();
    assert.equal(listed.length, 3);
    assert.match(listed[0] ?? '', /^上洲区\S* ?2016.* \| .*上洲区2016年年报\.txt$/);
  });

  it('is grouped by year', async () => {
    await run('groupReports', 'year');
    const listed = await lines();
    assert.match(listed[0] ?? '', /^2016/);
    assert.equal(listed.filter((line) => line.startsWith('  ')).length, 3);
  });

  it('names the years alone below the name of their body', async () => {
    await run('groupReports', 'body');
    const below = (await lines()).filter((line) => line.startsWith('  '));
    assert.ok(below.length > 0);
    for (const line of below) assert.match(line, /^ {2}(?:20\d\d|[^ ]+\.txt)/);
  });

  it('is filtered by words of a report or a finding', async () => {
    await run('filterReports', '青屏');
    assert.equal((await lines()).length, 1);
    await run('filterReports', '没有这样的词');
    assert.deepEqual(await lines(), []);
    await run('clearReportFilter');
    assert.equal((await lines()).length, 3);
  });

  it('lets all findings of a code of a report be accepted for one reason', async () => {
    const report = workspaceFile(BROKEN);
    assert.deepEqual(ours(report).length, 1);
    try {
      assert.equal(await run('acceptAllOfCode', report, '口径不同，已核实'), 1);
      await until(() => ours(report).length === 0, 'no finding');
      const side = JSON.parse(
        new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceFile(`${BROKEN}.gouji.json`))),
      );
      assert.equal(side.items[0].body[0].value, '口径不同，已核实');
    } finally {
      await vscode.workspace.fs.delete(workspaceFile(`${BROKEN}.gouji.json`));
      await until(() => ours(report).length === 1, 'the finding again');
    }
  });

  it('opens a report from its menu', async () => {
    await run('openListed', workspaceFile(BROKEN));
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), workspaceFile(BROKEN).toString());
  });

  it('exports a report that is not open from its menu', async () => {
    const done = run('exportListed', workspaceFile(BROKEN)).then(() => true);
    await until(async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return Promise.race([done, Promise.resolve(false)]);
    }, 'the question for the format, and no answer to it');
  });
});

describe('the example that comes with the extension', () => {
  afterEach(closeAll);

  it('is opened as an unsaved copy, with its two findings', async () => {
    await run('openExample');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    await until(() => ours(document.uri).filter(({ severity }) => severity < 2).length === 2, 'two findings');
  });
});

describe('the language of plain text that is a report', () => {
  afterEach(closeAll);

  it('is that of reports, until somebody sets another', async () => {
    const document = await openFile(BROKEN);
    await until(() => document.languageId === 'disclosure-report', 'the language of reports');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await until(() => ours(document.uri).length === 1, 'the finding, as plain text');
    await run('treatAsOther');
    await until(() => ours(document.uri).length === 0, 'no report');
    await run('treatByContent');
    await until(() => ours(document.uri).length === 1, 'a report again');
    assert.equal(document.languageId, 'plaintext');
  });
});

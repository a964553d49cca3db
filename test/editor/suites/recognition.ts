import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, open, ours, withSetting } from '../support/documents';
import { CONSISTENT, NOT_A_REPORT } from '../support/drafts';
import { until } from '../support/until';

const symbolsOf = (document: vscode.TextDocument) =>
  vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );

const isEngineLoaded = () => Object.keys(require.cache).some((file) => file.endsWith(join('dist', 'engine.js')));

describe('recognition', () => {
  afterEach(closeAll);

  it('activates the extension', async () => {
    const extension = vscode.extensions.getExtension('gouji.gouji');
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('loads what reads reports with the first report, not before', async () => {
    const other = await open(NOT_A_REPORT);
    await symbolsOf(other);
    assert.equal(isEngineLoaded(), false);
    await open(CONSISTENT);
    await until(isEngineLoaded, 'the engine');
  });

  it('leaves the language of a plain text as it is, where somebody wants that', () =>
    withSetting('setLanguage', false, async () => {
      const document = await open(CONSISTENT);
      await until(async () => ((await symbolsOf(document)) ?? []).length > 0, 'the outline');
      assert.equal(document.languageId, 'plaintext');
    }));

  it('gives a recognised plain text an outline', async () => {
    const document = await open(CONSISTENT);
    const symbols = await until(async () => {
      const found = await symbolsOf(document);
      return found && found.length > 0 ? found : null;
    }, 'the outline');
    assert.ok(symbols.some((symbol) => symbol.name.includes('依申请公开')));
  });

  it('gives a text that is no report neither outline nor findings', async () => {
    const report = await open(CONSISTENT);
    await until(async () => ((await symbolsOf(report)) ?? []).length > 0, 'the outline of the report');
    const document = await open(NOT_A_REPORT);
    assert.deepEqual((await symbolsOf(document)) ?? [], []);
    assert.deepEqual(ours(document.uri), []);
  });

  it('reads a text that is treated as a report by command, and no longer when told it is none', async () => {
    const document = await open(NOT_A_REPORT);
    await vscode.commands.executeCommand('gouji.treatAsReport');
    await until(() => ours(document.uri).length > 0, 'a finding');
    await vscode.commands.executeCommand('gouji.treatAsOther');
    await until(() => ours(document.uri).length === 0, 'no finding');
  });
});

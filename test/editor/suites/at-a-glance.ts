import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, ours, rangeOf, withSetting } from '../support/documents';
import { BROKEN_SUM, CONSISTENT, TOTAL_ROW } from '../support/drafts';
import { until } from '../support/until';

const hintsOf = (document: vscode.TextDocument): Thenable<vscode.InlayHint[]> => {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  return vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, all);
};

const lensesOf = (document: vscode.TextDocument): Thenable<vscode.CodeLens[]> =>
  vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri);

describe('at a glance', () => {
  afterEach(closeAll);

  it('shows the computed total beside one that differs', async () => {
    const document = await open(BROKEN_SUM);
    const hints = await until(
      async () => {
        const found = await hintsOf(document);
        return found.length > 0 ? found : null;
      },
      () => `an inlay hint (language ${document.languageId}, findings ${ours(document.uri).length})`,
    );
    assert.equal(hints.length, 1);
    assert.match(String(hints[0]?.label), /13/);
    assert.ok(hints[0]?.position.isEqual(rangeOf(document, '12', TOTAL_ROW).end));
  });

  it('shows a tick beside every total that agrees, when all are asked for', async () => {
    const document = await open(CONSISTENT);
    await withSetting('inlayHints', 'all', () =>
      until(async () => (await hintsOf(document)).length >= 5, 'five ticks'),
    );
  });

  it('shows no computed totals when they are switched off', async () => {
    const document = await open(BROKEN_SUM);
    await until(async () => (await hintsOf(document)).length > 0, 'an inlay hint');
    await withSetting('inlayHints', 'off', () => until(async () => (await hintsOf(document)).length === 0, 'no hint'));
  });

  it('says above a heading how many figures and relations stand under it', async () => {
    const document = await open(CONSISTENT);
    const titles = await until(async () => {
      const lenses = await lensesOf(document);
      return lenses.length > 0 ? lenses.map((lens) => lens.command?.title ?? '') : null;
    }, 'code lenses');
    assert.ok(titles.some((title) => /\d/.test(title) && title.includes('$(check)')));
  });

  it('shows no lens when they are switched off', async () => {
    const document = await open(CONSISTENT);
    await until(async () => (await lensesOf(document)).length > 0, 'a lens');
    await withSetting('codeLens', false, () => until(async () => (await lensesOf(document)).length === 0, 'no lens'));
  });

  it('gives figures that stand in a broken relation a colour of their own', async () => {
    const document = await open(BROKEN_SUM);
    const tokens = await until(async () => {
      const found = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      return found && found.data.length > 0 ? found : null;
    }, 'semantic tokens');
    assert.ok(tokens.data.length % 5 === 0);
  });
});

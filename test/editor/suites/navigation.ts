import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codeOf, findings, open, rangeOf } from '../support/documents';
import { BROKEN_SUM, CONSISTENT, TOTAL_ROW } from '../support/drafts';
import { told } from '../support/told';
import { until } from '../support/until';

/** VS Code may answer nothing while another extension registers its providers: so a test asks until there is something. */
function ask<Item>(command: string, document: vscode.TextDocument, ...args: unknown[]): Promise<Item[]> {
  return until(async () => {
    const found = await vscode.commands.executeCommand<Item[] | undefined>(command, document.uri, ...args);
    return found && found.length > 0 ? found : null;
  }, command);
}

const SENTENCE = '全年受理依申请公开12件';
const textsOf = (document: vscode.TextDocument, locations: readonly { range: vscode.Range }[]) =>
  locations.map(({ range }) => document.lineAt(range.start.line).text).sort();

const hoverText = (hovers: readonly vscode.Hover[]): string =>
  hovers.flatMap((hover) => hover.contents.map((part) => (typeof part === 'string' ? part : part.value))).join('\n');

describe('navigation', () => {
  afterEach(closeAll);

  it('lists sections and tables in the outline, and marks where numbers disagree', async () => {
    const document = await open(BROKEN_SUM);
    const symbols = await ask<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider', document);
    const flat = (all: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
      all.flatMap((one) => [one, ...flat(one.children)]);
    assert.ok(symbols.some((symbol) => symbol.name === '三、依申请公开政府信息情况'));
    assert.ok(flat(symbols).some((symbol) => symbol.kind === vscode.SymbolKind.Struct && symbol.detail.includes('⚠')));
  });

  it('puts no mark in the outline for what is merely to be known', async () => {
    // Texts of tests before may not be gone yet.
    const before = new Set(vscode.workspace.textDocuments);
    await vscode.commands.executeCommand('gouji.newReport', { issuer: '青屏县', year: 2024, markup: 'plain' });
    const document = vscode.workspace.textDocuments.find((one) => one.isUntitled && !before.has(one));
    assert.ok(document);
    const notices = await told(document.uri);
    assert.deepEqual(new Set(notices.map(codeOf)), new Set(['notice']));
    const symbols = await ask<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider', document);
    assert.deepEqual(
      symbols.map(({ detail }) => detail).filter((detail) => detail !== ''),
      [],
    );
  });

  it('shows the formula and the verdict on a figure', async () => {
    const document = await open(BROKEN_SUM);
    const hovers = await ask<vscode.Hover>(
      'vscode.executeHoverProvider',
      document,
      rangeOf(document, '12', TOTAL_ROW).start,
    );
    const text = hoverText(hovers);
    assert.match(text, /12 ≠ 4\+0\+6\+3 = 13/);
    assert.match(text, /command:gouji\.reveal/);
    assert.match(text, /国办发〔2014〕32号/);
  });

  it('goes from a figure of a sentence to the cell of the table', async () => {
    const document = await open(CONSISTENT);
    const position = rangeOf(document, '12', SENTENCE).start;
    const cells = await ask<vscode.LocationLink>('vscode.executeDefinitionProvider', document, position);
    assert.deepEqual(
      cells.map((cell) => document.lineAt(cell.targetRange.start.line).text),
      [TOTAL_ROW],
    );
    assert.equal(document.getText(cells[0]?.originSelectionRange), '12');
  });

  it('finds every place that says the same as a cell', async () => {
    const document = await open(CONSISTENT);
    const position = rangeOf(document, '12', TOTAL_ROW).start;
    const places = await ask<vscode.Location>('vscode.executeReferenceProvider', document, position);
    const lines = textsOf(document, places);
    assert.ok(lines.includes(TOTAL_ROW));
    assert.ok(lines.some((line) => line.startsWith(SENTENCE)));
  });

  it('highlights all terms of the broken relation under the cursor', async () => {
    const document = await open(BROKEN_SUM);
    const position = rangeOf(document, '12', TOTAL_ROW).start;
    const marks = await ask<vscode.DocumentHighlight>('vscode.executeDocumentHighlights', document, position);
    const texts = marks.map((mark) => document.getText(mark.range)).sort();
    assert.deepEqual(texts, ['0', '12', '3', '4', '6']);
  });

  it('links the regulations that a report names', async () => {
    const document = await open(CONSISTENT.replace('有序开展', '按《中华人民共和国政府信息公开条例》有序开展'));
    const links = await ask<vscode.DocumentLink>('vscode.executeLinkProvider', document);
    assert.equal(links[0]?.target?.authority, 'www.gov.cn');
  });

  it('finds sections by name in the workspace', async () => {
    await findings(await open(CONSISTENT));
    const symbols = await until(async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        '依申请公开',
      );
      return found.length > 0 ? found : null;
    }, 'symbols');
    assert.ok(symbols.some((symbol) => symbol.name === '三、依申请公开政府信息情况'));
  });

  it('grows a selection from the figure over the sentence to the section', async () => {
    const document = await open(CONSISTENT);
    const position = rangeOf(document, '12', SENTENCE).start;
    const [innermost] = await ask<vscode.SelectionRange>('vscode.executeSelectionRangeProvider', document, [position]);
    const texts: string[] = [];
    for (let range = innermost; range; range = range.parent as vscode.SelectionRange)
      texts.push(document.getText(range.range));
    assert.ok(texts.includes(`${SENTENCE}，均按期答复。`), texts.slice(0, 4).join(' / '));
    assert.ok(texts.some((text) => text.startsWith('三、依申请公开政府信息情况')));
  });

  it('folds sections', async () => {
    const document = await open(CONSISTENT);
    const folds = await ask<vscode.FoldingRange>('vscode.executeFoldingRangeProvider', document);
    const starts = folds.map((fold) => document.lineAt(fold.start).text);
    assert.ok(starts.includes('三、依申请公开政府信息情况'));
  });
});

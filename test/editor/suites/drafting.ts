import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { GoujiApi } from '../../../src/editor/api';
import { closeAll, codeOf, open, ours, rangeOf, withSetting } from '../support/documents';
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
    assert.match(text, /\n\| 一、本年新收政府信息公开申请数量 +(?:\| +){7}\|\n/);
    assert.doesNotMatch(text, /（六）其他处理 +\|/);
    assert.match(lineOf(editor), /^\| 一、本年新收/);
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

/** What a draft is written with, as the keys that the commands are bound to do it. */
describe('a draft: a new report', () => {
  afterEach(closeAll);

  const newReport = async (markup: 'markdown' | 'plain' = 'markdown'): Promise<vscode.TextEditor> => {
    await vscode.commands.executeCommand('gouji.newReport', { issuer: '青屏县', year: 2024, markup });
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    await until(() => codesOf(editor.document).includes('notice'), 'the word that the tables are blank');
    return editor;
  };

  it('is recognised, with the caret in the first cell of its first table', async () => {
    const editor = await newReport();
    assert.equal(editor.document.languageId, 'markdown');
    assert.ok(editor.document.getText().startsWith('# 青屏县2024年政府信息公开工作年度报告\n'));
    assert.match(lineOf(editor), /^\| 规章 /);
    assert.deepEqual(new Set(codesOf(editor.document)), new Set(['notice']));
  });

  it('has the language of reports where it is plain text', async () => {
    const editor = await newReport('plain');
    assert.equal(editor.document.languageId, 'disclosure-report');
    assert.ok(editor.document.getText().startsWith('青屏县2024年'));
  });

  it('is filled in with numbers and Tab, in the order of its cells', async () => {
    const editor = await newReport();
    for (const number of ['0', '0', '3', '25']) await typeAndGo(number, 'gouji.nextCell');
    assert.deepEqual(
      ['规章', '行政规范性文件'].map((label) => cellsIn(editor.document, label)),
      ['0 0 3', '25  '],
    );
    await vscode.commands.executeCommand('gouji.previousCell');
    assert.equal(editor.document.getText(editor.selection), '25');
  });

  it('is filled in by keys that are faster than the caret', async () => {
    const editor = await newReport();
    const press = (key: string) =>
      vscode.commands.executeCommand('runCommands', {
        commands: [key === '→' ? 'gouji.nextCell' : { command: 'type', args: { text: key } }],
      });
    await press('0'); // what a command needs when it runs for the first time is there from now on
    await press('→');
    // In the window one behind the other, none waiting for what the one before does.
    await Promise.all([...'0→3→2→1→25→120→7→8→4.5→43'].map(press));
    assert.deepEqual(
      ['规章', '行政规范性文件', '行政许可', '行政处罚', '行政强制', '行政事业性收费', '一、'].map((label) =>
        cellsIn(editor.document, label),
      ),
      ['0 0 3', '2 1 25', '120  ', '7  ', '8  ', '4.5  ', '43      '],
    );
    assert.match(lineOf(editor), /^\| 一、本年新收/);
  });

  it('goes down a column with Enter', async () => {
    const editor = await newReport();
    goTo(editor, '一、本年新收');
    await typeAndGo('5', 'gouji.cellBelow');
    await typeAndGo('1', 'gouji.cellBelow');
    assert.match(lineOf(editor), /^\| （一）予以公开 /);
    assert.deepEqual([cellsIn(editor.document, '一、'), cellsIn(editor.document, '二、')], ['5      ', '1      ']);
  });

  it('takes cells that were copied from a spreadsheet, and then all its totals', async () => {
    const editor = await newReport();
    goTo(editor, '一、本年新收');
    await vscode.commands.executeCommand('gouji.pasteIntoTable', '5\t2\t0\t0\t0\t1\n1\t0\t0\t0\t0\t0\n');
    await vscode.commands.executeCommand(
      'gouji.pasteIntoTable',
      '（一）予以公开\t3\t1\t0\t0\t0\t1\n（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t2\t0\t0\t0\t0\t0\n四、结转下年度继续办理\t1\t1\t0\t0\t0\t0',
    );
    assert.equal(cellsIn(editor.document, '（一）'), '3 1 0 0 0 1 ');
    await until(async () => {
      await vscode.commands.executeCommand('gouji.fillAllTotals');
      return cellsIn(editor.document, '（七）') !== '      ';
    }, 'the totals');
    assert.deepEqual(
      ['一、', '二、', '（一）', '（七）', '四、'].map((label) => cellsIn(editor.document, label)),
      ['5 2 0 0 0 1 8', '1 0 0 0 0 0 1', '3 1 0 0 0 1 5', '5 1 0 0 0 1 7', '1 1 0 0 0 0 2'],
    );
    await until(() => codesOf(editor.document).every((code) => code === 'notice'), 'no finding but notices');
  });

  it('is left as it is by copied rows that its table has not', async () => {
    const editor = await newReport();
    const before = editor.document.getText();
    goTo(editor, '一、本年新收');
    await vscode.commands.executeCommand('gouji.pasteIntoTable', '九、别的\t5\t2');
    assert.equal(editor.document.getText(), before);
  });
});

describe('a draft: the total at the cursor', () => {
  afterEach(closeAll);

  it('is filled from everywhere in its cell', async () => {
    const row = '| （一）收到申请数 | 件 |';
    const document = await open(CONSISTENT.replace(`${row} 12 |`, `${row}     |`));
    const editor = await vscode.window.showTextDocument(document);
    await until(() => statusOf(document), 'the report');
    const line = document.getText().slice(0, document.getText().indexOf(row)).split('\n').length - 1;
    for (let column = row.length; column <= row.length + 5; column++) {
      const at = new vscode.Position(line, column);
      editor.selection = new vscode.Selection(at, at);
      await vscode.commands.executeCommand('gouji.fillTotal');
      assert.match(document.lineAt(line).text, /\| +12 \|$/, `from column ${column - row.length}`);
      await vscode.commands.executeCommand('undo');
    }
  });
});

describe('a draft: sentences beside the table', () => {
  afterEach(closeAll);

  const WRONG = CONSISTENT.replace('全年受理依申请公开12件', '全年受理依申请公开21件');

  it('are offered the number of the table while they are written', async () => {
    const document = await open(CONSISTENT.replace('一、概述\n', '一、概述\n全年收到政府信息公开申请\n'));
    await until(() => statusOf(document), 'the report');
    const at = rangeOf(document, '全年收到政府信息公开申请').end;
    const list = await until(async () => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
      );
      return found.items.find(({ label }) => label === '12件');
    }, 'the number of the table');
    assert.match(list.detail ?? '', /申请|requests/);
  });

  it('are all brought up to date once somebody has agreed to the list of them', async () => {
    const document = await open(WRONG);
    await until(() => codesOf(document).includes('same'), 'the finding');
    await until(async () => {
      const done = vscode.commands.executeCommand('gouji.updateAllSentences');
      await theList();
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await done;
      return document.getText() === CONSISTENT;
    }, 'the sentence as the table has it');
    await until(() => codesOf(document).length === 0, 'no finding');
  });

  it('are not changed where nobody agrees', async () => {
    const document = await open(WRONG);
    await until(() => codesOf(document).includes('same'), 'the finding');
    const done = vscode.commands.executeCommand('gouji.updateAllSentences');
    await theList();
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await done;
    assert.equal(document.getText(), WRONG);
  });

  it('have what the table says at the end of the line, where that is asked for', async () => {
    const document = await open(WRONG);
    await until(() => codesOf(document).includes('same'), 'the finding');
    const extension = vscode.extensions.getExtension<GoujiApi>('gouji.gouji');
    assert.ok(extension);
    const { lineNotesOf } = await extension.activate();
    assert.deepEqual(lineNotesOf(document), []);
    await withSetting('language', 'zh', () =>
      withSetting('lineNotes', true, async () => {
        const { line } = rangeOf(document, '受理依申请公开21件').start;
        await until(() => lineNotesOf(document).length > 0, 'the note');
        assert.deepEqual(lineNotesOf(document), [{ line, text: '21 ≠ 表 12' }]);
      }),
    );
  });
});

const statusOf = (document: vscode.TextDocument): Thenable<boolean> =>
  vscode.commands
    .executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri)
    .then((symbols) => (symbols ?? []).length > 0);

/** A list is shown empty and filled then; an answer to another question comes behind both. */
const theList = (): Thenable<unknown> => vscode.commands.getCommands(true);

const codesOf = (document: vscode.TextDocument): string[] => ours(document.uri).map(codeOf);

const lineOf = ({ document, selection }: vscode.TextEditor): string => document.lineAt(selection.active.line).text;

/** The cells of the row that begins so, without the first. */
function cellsIn(document: vscode.TextDocument, label: string): string {
  const lines = document.getText().split('\n');
  const line = lines.find((one) => one.startsWith(`| ${label}`) && one.split('|').length > 2) ?? '';
  return line
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim())
    .join(' ');
}

function goTo(editor: vscode.TextEditor, label: string): void {
  const lines = editor.document.getText().split('\n');
  const line = lines.findIndex((one) => one.startsWith(`| ${label}`));
  const character = (lines[line] ?? '').indexOf('|', 2) + 2;
  editor.selection = new vscode.Selection(line, character, line, character);
}

async function typeAndGo(text: string, command: string): Promise<void> {
  await vscode.commands.executeCommand('type', { text });
  await vscode.commands.executeCommand(command);
}

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

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { reportOf } from '../../core/relations/over-years/two-years';
import { closeAll, open, openFile, ours, rangeOf, replace, workspaceFile } from '../support/documents';
import { BROKEN_SUM } from '../support/drafts';
import { told } from '../support/told';
import { until } from '../support/until';

const BEFORE = '历年/苇渡县2023年年报.txt';
const NOW = '历年/苇渡县2024年年报.txt';
const CARRIED_OVER = '| 二、上年结转政府信息公开申请数量 | 2';
const CARRIED_FORWARD = '| 四、结转下年度继续办理 | 3';

const isBetween = ({ code }: vscode.Diagnostic): boolean => typeof code === 'object' && code.value === 'cross-year';

const between = (uri: vscode.Uri): vscode.Diagnostic[] => ours(uri).filter(isBetween);

/** VS Code answers with links, or with plain locations where nothing says from where they start. */
async function linksFrom(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Location[]> {
  const command = 'vscode.executeDefinitionProvider';
  type Answer = (vscode.Location | vscode.LocationLink)[] | undefined;
  const found = (await vscode.commands.executeCommand<Answer>(command, document.uri, position)) ?? [];
  return found.map((one) => ('uri' in one ? one : new vscode.Location(one.targetUri, one.targetRange)));
}

describe('two years of a body', () => {
  /** With the first report the engine is loaded: no test is to wait for that besides. */
  before(async function () {
    this.timeout(60_000);
    await told((await open(BROKEN_SUM)).uri);
    await closeAll();
    const put = (name: string, text: string) =>
      vscode.workspace.fs.writeFile(workspaceFile(name), new TextEncoder().encode(text));
    await put(BEFORE, reportOf(2023, { received: 9, carriedForward: 3 }));
    await put(NOW, reportOf(2024, { received: 9, carriedOver: 2 }));
  });
  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(workspaceFile('历年'), { recursive: true }));

  it('are read beside each other when one is opened, and the problem names the place in the other', async () => {
    const document = await openFile(NOW);
    const [problem] = await told(document.uri, isBetween);
    assert.match(problem?.message ?? '', /2 ≠ 3/);
    const place = problem?.relatedInformation?.at(-1);
    assert.equal(place?.location.uri.toString(), workspaceFile(BEFORE).toString());
    const before = await openFile(BEFORE);
    assert.equal(before.getText(place?.location.range), '3');
  });

  it('lead to each other both ways', async () => {
    const now = await openFile(NOW);
    await told(now.uri, isBetween);
    const before = await openFile(BEFORE);
    await openFile(NOW);
    const forward = rangeOf(before, '3', CARRIED_FORWARD).start;
    assert.ok(now.getText().includes(CARRIED_OVER));
    const there = await until(async () => {
      const links = await linksFrom(now, rangeOf(now, '2', CARRIED_OVER).start);
      return links.find(({ uri }) => uri.toString() === before.uri.toString());
    }, 'a link to the year before');
    assert.equal(before.getText(there.range), '3');
    const back = await until(async () => {
      const links = await linksFrom(before, forward);
      return links.find(({ uri }) => uri.toString() === now.uri.toString());
    }, 'a link to the year after');
    assert.equal(now.getText(back.range), '2');
  });

  it('are read anew when the other one is edited', async () => {
    const before = await openFile(BEFORE);
    const now = await openFile(NOW);
    await told(now.uri, isBetween);
    await replace(before, '| 四、结转下年度继续办理 | 3', '| 四、结转下年度继续办理 | 2');
    await until(() => between(now.uri).length === 1, 'one problem less');
  });

  it('are opened beside each other by command', async () => {
    const now = await openFile(NOW);
    await told(now.uri, isBetween);
    await vscode.commands.executeCommand('gouji.openPreviousYear');
    const names = () =>
      vscode.window.visibleTextEditors.map(({ document }) => document.uri.path.split('/').at(-1)).sort();
    await until(() => names().length === 2, 'two editors');
    assert.deepEqual(names(), ['苇渡县2023年年报.txt', '苇渡县2024年年报.txt']);
  });

  it('are found by the check of a folder too', async () => {
    await vscode.commands.executeCommand('gouji.checkFolder', workspaceFile('历年'));
    assert.equal(between(workspaceFile(NOW)).length, 2);
    await vscode.commands.executeCommand('gouji.clearFolderResults');
  });
});

describe('a place and its parts', () => {
  const put = (name: string, text: string) =>
    vscode.workspace.fs.writeFile(workspaceFile(name), new TextEncoder().encode(text));
  const of = (body: string, received: number) => reportOf(2024, { received }).replaceAll('苇渡县', body);
  const WHOLE = '全县/苇渡县2024年年报.txt';
  const ofParts = () =>
    ours(workspaceFile(WHOLE)).filter(({ code }) => typeof code === 'object' && code.value === 'parts');

  before(async () => {
    await put(WHOLE, of('苇渡县', 9));
    await put('全县/教育局.txt', of('苇渡县教育局', 4));
    await put('全县/水务局.txt', of('苇渡县水务局', 6));
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('gouji.clearFolderResults');
    await closeAll();
  });
  after(() => vscode.workspace.fs.delete(workspaceFile('全县'), { recursive: true }));

  it('are held against each other by the check of a folder, also where the report of the place is open', async () => {
    await vscode.commands.executeCommand('gouji.checkFolder', workspaceFile('全县'));
    assert.match(ofParts()[0]?.message ?? '', /9 < 4\+6 = 10/);
    const whole = await openFile(WHOLE);
    await until(() => ours(whole.uri).length > 0 && ofParts().length > 0, 'the problem in the open report');
    await vscode.commands.executeCommand('gouji.clearFolderResults');
    await until(() => ofParts().length === 0, 'no problem without the parts');
  });

  it('are held against each other anew when the report of a part changes on disk', async () => {
    await vscode.commands.executeCommand('gouji.checkFolder', workspaceFile('全县'));
    assert.equal(ofParts().length > 0, true);
    await put('全县/水务局.txt', of('苇渡县水务局', 5));
    await until(() => ofParts().length === 0, 'no problem');
  });

  it('are those that gouji.json lists, by the names that it gives renamed bodies', async () => {
    const settings = {
      renamed: [{ from: '苇渡县水务局', to: '苇渡县水利局' }],
      parts: { 苇渡县: ['教育局', '水利局'] },
    };
    await put('全县/水务局.txt', of('苇渡县水务局', 4));
    await put('全县/gouji.json', JSON.stringify(settings));
    await vscode.commands.executeCommand('gouji.checkFolder', workspaceFile('全县'));
    assert.match(ofParts()[0]?.message ?? '', /9 ≠ 4\+4 = 8/);
  });

  it('name the bodies that have no report, in the view of reports', async () => {
    await put('全县/gouji.json', JSON.stringify({ parts: { 苇渡县: ['教育局', '水务局', '民政局'] } }));
    await vscode.commands.executeCommand('gouji.checkFolder', workspaceFile('全县'));
    const lines = await vscode.commands.executeCommand<string[]>('gouji.listedReports');
    // In either language: 2 份，缺 1 个单位; 2 reports; 1 body without one.
    assert.match(lines.join('\n'), /\| 2 \D+ 1 \D+：民政局$/m);
  });
});

describe('a body that was given another name', () => {
  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(workspaceFile('改名'), { recursive: true }));

  it('is read beside its report under the old name where gouji.json says so', async () => {
    const put = (name: string, text: string) =>
      vscode.workspace.fs.writeFile(workspaceFile(name), new TextEncoder().encode(text));
    await put('改名/gouji.json', JSON.stringify({ renamed: [{ from: '苇渡县', to: '新苇县' }] }));
    await put('改名/苇渡县2023年年报.txt', reportOf(2023, { received: 9, carriedForward: 3 }));
    const now = reportOf(2024, { received: 9, carriedOver: 2 }).replaceAll('苇渡县', '新苇县');
    await put('改名/新苇县2024年年报.txt', now);
    const document = await openFile('改名/新苇县2024年年报.txt');
    await told(document.uri, isBetween);
  });
});

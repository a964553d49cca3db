import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, closeAll, codeOf, findings, open, ours, rangeOf, replace } from '../support/documents';
import { BROKEN_SUM, CONSISTENT } from '../support/drafts';
import { addComment, hasThread, requestAt, run, textsOf, threadsOf } from '../support/marks';
import { until } from '../support/until';

const OTHER_FIGURE = CONSISTENT.replace('受理依申请公开12件', '受理依申请公开21件');
const OPEN_LIST = `青屏县2016年政府信息公开工作年度报告

一、概述
全年收到政府信息公开申请30件，其中当面申请10件、传真申请5件、网络申请9件、信函申请4件。
`;

describe('marks', () => {
  afterEach(closeAll);

  it('are made, answered, edited, resolved and deleted as comment threads', async () => {
    const document = await open(CONSISTENT);
    await findings(document);
    await addComment(document, '2000', '请核对');
    let thread = await hasThread(document, '请核对');
    assert.equal(document.getText(thread.range), '2000');
    assert.equal(thread.comments[0]?.author.name, '测试员');
    await run('replyToThread', { thread, text: '已核对' });
    thread = await hasThread(document, '已核对');
    assert.deepEqual(textsOf(thread), ['请核对', '已核对']);
    await run('resolveThread', thread);
    await until(() => thread.state === vscode.CommentThreadState.Resolved, 'resolved');
    await run('reopenThread', thread);
    await until(() => thread.state === vscode.CommentThreadState.Unresolved, 'open again');
    const [first] = thread.comments;
    await run('editRemark', first);
    assert.equal(first?.mode, vscode.CommentMode.Editing);
    Object.assign(first ?? {}, { body: '请再核对' });
    await run('saveRemark', first);
    await until(() => textsOf(thread).join() === '请再核对,已核对', 'the edited remark');
    await run('deleteRemark', thread.comments[1]);
    await until(() => textsOf(thread).join() === '请再核对', 'one remark');
    await run('deleteThread', thread);
    await until(async () => (await threadsOf(document)).length === 0, 'no thread');
  });

  it('are made of what the user writes into a new thread of VS Code', async () => {
    const document = await open(CONSISTENT);
    await findings(document);
    const line = rangeOf(document, '二、主动公开政府信息情况').start.line;
    const given = { uri: document.uri, range: new vscode.Range(line, 0, line, 0), dispose: () => undefined };
    await run('createThread', { thread: given, text: '这一节要补充' });
    const thread = await hasThread(document, '这一节要补充');
    assert.equal(document.getText(thread.range), '二、主动公开政府信息情况');
  });

  it('follow the text while it is edited', async () => {
    const document = await open(CONSISTENT);
    await findings(document);
    await addComment(document, '受理依申请公开12件', '来源？');
    await replace(document, '一、概述\n', '一、概述\n本报告由县政府办公室编制。\n');
    await replace(document, '依申请公开12件', '依申请公开12件（含转办）');
    const isThere = async () => {
      const thread = await hasThread(document, '来源？');
      return document.getText(thread.range) === '受理依申请公开12件';
    };
    await until(isThere, 'the thread at its words');
  });

  it('say that they lost their place when a confirmed number is changed, and find it when that is undone', async () => {
    const document = await open(CONSISTENT);
    await findings(document);
    await run('confirmFigure', requestAt(document, '2000'));
    const thread = await until(async () => (await threadsOf(document))[0], 'a thread');
    await replace(document, '网站公开政府信息2000条', '网站公开政府信息2001条');
    await until(() => thread.contextValue === 'open lost' && thread.range?.start.line === 0, 'an orphan at the head');
    assert.match(thread.label ?? '', /2000/);
    await replace(document, '网站公开政府信息2001条', '网站公开政府信息2000条');
    await until(() => thread.contextValue === 'open' && document.getText(thread.range) === '2000', 'its old place');
  });

  it('can be put where they belong', async () => {
    const document = await open(CONSISTENT);
    await findings(document);
    await addComment(document, '2000', '请核对');
    const thread = await hasThread(document, '请核对');
    await replace(document, '全年通过政府网站公开政府信息2000条。', '全年公开的信息见附表。');
    await until(() => thread.contextValue === 'open lost', 'an orphan');
    const editor = await vscode.window.showTextDocument(document);
    const range = rangeOf(document, '见附表');
    editor.selection = new vscode.Selection(range.start, range.end);
    await run('placeThread', thread);
    await until(() => document.getText(thread.range) === '见附表', 'the new place');
  });

  it('say who confirmed a figure, in the hover', async () => {
    const document = await open(CONSISTENT);
    await findings(document);
    await run('confirmFigure', { ...requestAt(document, '2000'), remark: '与后台一致' });
    await hasThread(document, '与后台一致');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, '2000').start,
    );
    const texts = hovers.flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value));
    assert.ok(
      texts.some((text) => text.includes('测试员') && text.includes('与后台一致')),
      texts.join('\n'),
    );
  });
});

describe('corrections by people', () => {
  afterEach(closeAll);

  it('say that a figure is none of the indicators: nothing is compared with it', async () => {
    const document = await open(OTHER_FIGURE);
    await until(() => ours(document.uri).some((one) => codeOf(one) === 'same'), 'a finding');
    await run('figureIs', { ...requestAt(document, '21'), indicator: null, remark: '含结转' });
    await until(() => !ours(document.uri).some((one) => codeOf(one) === 'same'), 'no finding');
    await run('deleteThread', await hasThread(document, '含结转'), true);
    await until(() => ours(document.uri).some((one) => codeOf(one) === 'same'), 'the finding again');
  });

  it('say which indicator a figure is: it must agree with the table', async () => {
    const document = await open(CONSISTENT.replace('有序开展。', '有序开展，经窗口转来的共28件。'));
    await findings(document);
    await run('figureIs', {
      ...requestAt(document, '28'),
      indicator: 'request.received',
      remark: '窗口转来的都是申请',
    });
    await until(() => ours(document.uri).some((one) => codeOf(one) === 'same'), 'a finding');
  });

  it('offer all that may be said of a finding as quick fixes, and a list that is open is no sum', async () => {
    const document = await open(OPEN_LIST, 'disclosure-report');
    const [finding] = await findings(document, 'sum');
    assert.ok(finding);
    const wanted = 'gouji.listIsOpen';
    const actions = await actionsAt(document, finding.range, (all) =>
      all.some((one) => one.command?.command === wanted),
    );
    const commands = actions.map((one) => one.command?.command);
    for (const command of ['confirmFigure', 'questionFigure', 'figureIs', 'acceptFinding', 'ignoreFinding'])
      assert.ok(commands.includes(`gouji.${command}`), command);
    const [request] = actions.find((one) => one.command?.command === wanted)?.command?.arguments ?? [];
    await vscode.commands.executeCommand(wanted, { ...request, remark: '另有进家庭若干场' });
    await findings(document);
  });

  it('say that two places differ in scope: they are no longer compared', async () => {
    const document = await open(OTHER_FIGURE);
    await until(() => ours(document.uri).some((one) => codeOf(one) === 'same'), 'a finding');
    await run('scopesDiffer', { ...requestAt(document, '21'), other: null, remark: '含上年结转' });
    await until(() => !ours(document.uri).some((one) => codeOf(one) === 'same'), 'no finding');
  });

  it('are shown as such where they have no effect', async () => {
    const document = await open(CONSISTENT);
    await findings(document);
    await run('listIsOpen', { ...requestAt(document, '2000'), remark: '不全' });
    const thread = await hasThread(document, '不全');
    await until(() => /未起作用|no effect/.test(thread.label ?? ''), 'its complaint');
  });
});

describe('acceptance', () => {
  afterEach(closeAll);

  it('takes a finding out of Problems until it is withdrawn', async () => {
    const document = await open(BROKEN_SUM);
    const [finding] = await findings(document, 'sum');
    assert.ok(finding);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
    await run('ignoreFinding');
    await findings(document);
    const actions = await actionsAt(document, finding.range, (all) =>
      all.some((one) => one.command?.command === 'gouji.withdrawAcceptance'),
    );
    const withdraw = actions.find((one) => one.command?.command === 'gouji.withdrawAcceptance')?.command;
    await vscode.commands.executeCommand('gouji.withdrawAcceptance', ...(withdraw?.arguments ?? []));
    await findings(document, 'sum');
  });
});

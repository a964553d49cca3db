import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codeOf, findings, open, ours, rangeOf, replace, withSetting } from '../support/documents';
import { BROKEN_SUM, CONSISTENT, ONLINE_ROW, TOTAL_ROW } from '../support/drafts';
import { until } from '../support/until';

describe('diagnostics', () => {
  afterEach(closeAll);

  it('shows nothing in a report whose figures agree', async () => {
    await findings(await open(CONSISTENT));
  });

  it('shows a finding at the total, with every part beside it', async () => {
    const document = await open(BROKEN_SUM);
    const [finding] = await findings(document, 'sum');
    assert.ok(finding);
    assert.ok(finding.range.isEqual(rangeOf(document, '12', TOTAL_ROW)));
    const places = (finding.relatedInformation ?? []).filter(({ message }) => !message.startsWith('→'));
    const parts = places.map((place) => document.getText(place.location.range));
    assert.deepEqual(parts, ['4', '0', '6', '3']);
  });

  it('shows a few places beside a finding, none of them 0, and says how many more there are', async () => {
    const wrong = CONSISTENT.replace('| （三）申请答复数 | 件 | 12 |', '| （三）申请答复数 | 件 | 14 |');
    await withSetting('language', 'zh', async () => {
      const document = await open(wrong);
      const finding = await until(() => ours(document.uri).find((one) => codeOf(one) === 'sum'), 'the finding');
      const places = (finding.relatedInformation ?? []).filter(({ message }) => !message.startsWith('→'));
      assert.equal(places.length, 4);
      assert.ok(places.slice(0, 3).every(({ location }) => document.getText(location.range) !== '0'));
      assert.match(places[3]?.message ?? '', /^另有 \d+ 处，在预览面板中查看$/);
    });
  });

  it('says above the places what is suggested first, once that is found', async () => {
    const document = await open(BROKEN_SUM);
    const [first] = await until(() => {
      const places = ours(document.uri)[0]?.relatedInformation ?? [];
      return places[0]?.message.startsWith('→') ? places : null;
    }, 'the first correction');
    assert.ok(first?.message.includes(`${document.getText(first.location.range)} → `), first?.message);
  });

  it('links the code to the page about it', async () => {
    const [finding] = await findings(await open(BROKEN_SUM), 'sum');
    assert.ok(finding);
    assert.equal(codeOf(finding), 'sum');
    assert.equal((finding.code as { target: vscode.Uri }).target.path, 'gouji.explain');
  });

  it('greys out a unit in a cell where only the number belongs, and nothing else', async () => {
    const document = await open(BROKEN_SUM.replace('| 2.兼职人员数 | 人 | 8 |', '| 2.兼职人员数 | 人 | 8人 |'));
    await withSetting('problems.minimumLevel', 'hint', async () => {
      const [unit, sum] = (await findings(document, 'sum', 'unit')).sort((a, b) => b.severity - a.severity);
      assert.deepEqual(unit?.tags, [vscode.DiagnosticTag.Unnecessary]);
      assert.ok(unit.range.isEqual(rangeOf(document, '人', '8人')), document.getText(unit.range));
      assert.deepEqual(sum?.tags ?? [], []);
    });
  });

  it('forgets the finding while typing, when the numbers agree', async () => {
    const document = await open(BROKEN_SUM);
    await findings(document, 'sum');
    await replace(document, '| 3.网络申请数 | 件 | 6 |', ONLINE_ROW);
    await findings(document);
  });

  it('shows a finding while typing, when the numbers stop agreeing', async () => {
    const document = await open(CONSISTENT);
    await findings(document);
    await replace(document, ONLINE_ROW, '| 3.网络申请数 | 件 | 7 |');
    await findings(document, 'sum');
  });

  it('clears the findings of a document that is closed', async () => {
    const document = await open(BROKEN_SUM);
    await findings(document, 'sum');
    await closeAll();
    await until(() => ours(document.uri).length === 0, 'no finding');
  });

  it('gives a code the level that is set for it', async () => {
    const document = await open(BROKEN_SUM);
    await withSetting('severity', { sum: 'information' }, () =>
      until(() => ours(document.uri)[0]?.severity === vscode.DiagnosticSeverity.Information, 'information'),
    );
  });

  it('shows nothing of a code that is switched off', async () => {
    const document = await open(BROKEN_SUM);
    await findings(document, 'sum');
    await withSetting('severity', { sum: 'off' }, () => findings(document));
  });

  it('speaks the language that is set', async () => {
    const document = await open(BROKEN_SUM);
    await withSetting('language', 'en', () =>
      until(() => /12/.test(messageOf(document)) && !/[\u4e00-\u9fff]/.test(messageOf(document)), 'English'),
    );
    await withSetting('language', 'zh', () => until(() => /[\u4e00-\u9fff]/.test(messageOf(document)), 'Chinese'));
  });

  it('finds the same in a markdown file', async () => {
    const document = await open(`# ${BROKEN_SUM}`, 'markdown');
    await findings(document, 'sum');
    assert.equal(document.languageId, 'markdown');
  });

  it('reads CRLF line ends', async () => {
    const document = await open(BROKEN_SUM.replaceAll('\n', '\r\n'));
    const [finding] = await findings(document, 'sum');
    assert.equal(finding && document.getText(finding.range), '12');
  });
});

const messageOf = (document: vscode.TextDocument): string => ours(document.uri)[0]?.message ?? '';

import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze';
import { readWord } from '../../src/documents/word/read-word';
import type { DocumentView } from '../../src/views/document/document-view';
import { buildSnapshot } from '../../src/views/snapshot/build-snapshot';
import { docxOf } from '../fixtures/files/docx';
import { type Browser, startBrowser } from './support/browser';
import { openPage, type ShownPage } from './support/shown-page';

const LINES = [
  '青屏县2023年政府信息公开工作年度报告',
  '一、总体情况',
  '2023年，本县共受理政府信息公开申请12件，其中当面申请3件，网络申请5件，信函申请5件。',
  ...Array.from({ length: 40 }, (_, i) => `第${i + 1}个镇设立了公开专栏。`),
  '二、存在的主要问题',
];

function viewOf(lines: readonly string[], fixes: number): DocumentView {
  const read = readWord(docxOf(lines));
  assert.ok('text' in read);
  const analysis = analyze(read.text, { format: 'plain' });
  const snapshot = buildSnapshot('a.docx', analysis, 'zh', {
    fixesOf: () => Array.from({ length: fixes }, (_, i) => ({ title: `改为 ${13 + i}`, kind: 'suggestion' })),
    acceptedFor: () => null,
  });
  const rest = { marks: [], writing: 'tracked', canUndo: true, offersDoubleClick: false } as const;
  return { snapshot, text: analysis.text, layout: read.layout(), ...rest };
}

const openDocument = (browser: Browser): Promise<ShownPage> =>
  openPage(browser, 'document', { width: 1000, height: 600 });

const show = (document: ShownPage, lines: readonly string[], version = 1, fixes = 1): Promise<void> =>
  document.post({ type: 'document', uri: 'gouji-document:a', version, language: 'zh', shown: viewOf(lines, fixes) });

describe('the page of a document', function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  it('goes to a finding by F8, tells of it by Enter, and back by Escape', async () => {
    const document = await openDocument(browser);
    const { page } = document;
    await show(document, LINES);
    await page.keyboard.press('F8');
    assert.equal(await page.evaluate('document.activeElement.textContent'), '12件');
    await page.keyboard.press('Enter');
    await page.locator('.card.pinned').waitFor();
    assert.equal(await page.evaluate('document.activeElement.closest(".card") !== null'), true);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.card').count(), 0);
    assert.equal(await page.evaluate('document.activeElement.textContent'), '12件');
  });

  it('asks the host for a fix, for an acceptance and for an undo', async () => {
    const document = await openDocument(browser);
    const { page } = document;
    await show(document, LINES, 7);
    await page.locator('.paper .finding').first().click();
    await page.locator('.card .fix').first().click();
    await page.locator('.paper .finding').first().click();
    await page.locator('.card [data-accept]').first().click();
    await page.keyboard.press('Control+z');
    const sent = await page.evaluate<{ type: string; version?: number; tool?: string }[]>('window.sent');
    assert.deepEqual(
      sent.filter(({ type }) => type !== 'at').map(({ type, version, tool }) => [type, version ?? tool]),
      [
        ['ready', undefined],
        ['fix', 7],
        ['accept', 7],
        ['tool', 'undo'],
      ],
    );
  });

  it('stays where one was looking when the document is read anew with another paragraph before it', async () => {
    const document = await openDocument(browser);
    const { page } = document;
    await show(document, LINES);
    await page.evaluate('window.scrollTo(0, 700)');
    const top = (): Promise<number> =>
      page.evaluate(
        `[...document.querySelectorAll('.paper p')].find((one) => one.textContent.startsWith('第30个镇')).getBoundingClientRect().top`,
      );
    const before = await top();
    await show(document, [...LINES.slice(0, 3), '另有一段新写的话。', ...LINES.slice(3)], 2);
    await page.evaluate('new Promise((done) => setTimeout(done, 50))');
    assert.ok(Math.abs((await top()) - before) < 4, `${before} → ${await top()}`);
  });

  it('leaves the card that somebody opened, and the keyboard in it, when its fixes come later', async () => {
    const document = await openDocument(browser);
    const { page } = document;
    await show(document, LINES, 1, 0);
    await page.keyboard.press('F8');
    await page.keyboard.press('Enter');
    await page.locator('.card.pinned').waitFor();
    assert.equal(await page.locator('.card .fix').count(), 0);
    await show(document, LINES, 1, 2);
    assert.equal(await page.locator('.card.pinned .fix').count(), 2);
    assert.equal(await page.evaluate('document.activeElement.closest(".card") !== null'), true);
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate('document.activeElement.textContent'), '12件');
  });

  it('takes the card along with its place when something is written before it, and closes it when its place is gone', async () => {
    const document = await openDocument(browser);
    const { page } = document;
    await show(document, LINES);
    await page.locator('.paper .finding').first().click();
    await show(document, [...LINES.slice(0, 2), '另有一段新写的话。', ...LINES.slice(2)], 2);
    const gap = `document.querySelector('.card').getBoundingClientRect().top - document.querySelector('.paper .finding').getBoundingClientRect().bottom`;
    assert.ok(Math.abs(await page.evaluate<number>(gap)) < 8);
    await show(document, [...LINES.slice(0, 2), '本县全年没有收到申请。', ...LINES.slice(3)], 3);
    assert.equal(await page.locator('.card').count(), 0);
  });

  it('does not take away a card that was opened while the mouse was leaving a figure', async () => {
    const document = await openDocument(browser);
    const { page } = document;
    await show(document, LINES);
    const finding = page.locator('.paper .finding').first();
    await finding.hover();
    await page.locator('.card').waitFor();
    await page.evaluate(`
      document.querySelector('.paper').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      for (const key of ['F8', 'Enter']) document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    `);
    await page.locator('.card.pinned').waitFor();
    await page.evaluate('new Promise((done) => setTimeout(done, 400))');
    assert.equal(await page.locator('.card.pinned').count(), 1);
  });

  it('goes on to the finding behind the one that was mended', async () => {
    const second = '2023年，本县制发文件9件，其中规范性文件3件，其他文件5件。';
    const third = '2023年，本县举办培训8次，其中线上3次，线下4次。';
    const document = await openDocument(browser);
    const { page } = document;
    const lines = [...LINES.slice(0, 3), second, third, ...LINES.slice(3)];
    await show(document, lines);
    await page.keyboard.press('F8');
    await show(
      document,
      lines.map((line) => line.replace('信函申请5件', '信函申请4件')),
      2,
    );
    await page.keyboard.press('F8');
    assert.equal(await page.evaluate('document.activeElement.textContent'), '9件');
  });
});

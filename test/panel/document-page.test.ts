import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../src/core/analyze';
import { readWord } from '../../src/documents/word/read-word';
import { PROTOCOL } from '../../src/panel/protocol';
import { shell } from '../../src/panel/shell';
import type { DocumentView } from '../../src/views/document/document-view';
import { buildSnapshot } from '../../src/views/snapshot/build-snapshot';
import { docxOf } from '../fixtures/files/docx';
import { type Browser, type Page, startBrowser } from './support/browser';

const ORIGIN = 'http://document.test';
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

async function openPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1000, height: 600 } })).newPage();
  await page.addInitScript(
    'window.sent = []; window.acquireVsCodeApi = () => ({ postMessage: (one) => window.sent.push(one), getState: () => undefined, setState: () => {} });',
  );
  await page.route(`${ORIGIN}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const files = { script: `${ORIGIN}/document.js`, style: `${ORIGIN}/document.css`, nonce: 'abc', source: ORIGIN };
    const body = name === '' ? shell({ language: 'zh', title: 'a', ...files }) : readFileSync(`dist/${name}`, 'utf8');
    const contentType = name.endsWith('.css')
      ? 'text/css'
      : name === ''
        ? 'text/html; charset=utf-8'
        : 'text/javascript';
    await route.fulfill({ body, contentType });
  });
  await page.goto(`${ORIGIN}/`);
  return page;
}

async function show(page: Page, lines: readonly string[], version = 1, fixes = 1): Promise<void> {
  const shown = viewOf(lines, fixes);
  const message = { protocol: PROTOCOL, type: 'document', uri: 'gouji-document:a', version, language: 'zh', shown };
  await page.evaluate(`window.postMessage(${JSON.stringify(message)})`);
  await page.evaluate('new Promise((done) => setTimeout(() => requestAnimationFrame(done)))');
}

describe('the page of a document', function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  it('goes to a finding by F8, tells of it by Enter, and back by Escape', async () => {
    const page = await openPage(browser);
    await show(page, LINES);
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
    const page = await openPage(browser);
    await show(page, LINES, 7);
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
    const page = await openPage(browser);
    await show(page, LINES);
    await page.evaluate('window.scrollTo(0, 700)');
    const top = (): Promise<number> =>
      page.evaluate(
        `[...document.querySelectorAll('.paper p')].find((one) => one.textContent.startsWith('第30个镇')).getBoundingClientRect().top`,
      );
    const before = await top();
    await show(page, [...LINES.slice(0, 3), '另有一段新写的话。', ...LINES.slice(3)], 2);
    await page.evaluate('new Promise((done) => setTimeout(done, 50))');
    assert.ok(Math.abs((await top()) - before) < 4, `${before} → ${await top()}`);
  });

  it('leaves the card that somebody opened, and the keyboard in it, when its fixes come later', async () => {
    const page = await openPage(browser);
    await show(page, LINES, 1, 0);
    await page.keyboard.press('F8');
    await page.keyboard.press('Enter');
    await page.locator('.card.pinned').waitFor();
    assert.equal(await page.locator('.card .fix').count(), 0);
    await show(page, LINES, 1, 2);
    assert.equal(await page.locator('.card.pinned .fix').count(), 2);
    assert.equal(await page.evaluate('document.activeElement.closest(".card") !== null'), true);
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate('document.activeElement.textContent'), '12件');
  });

  it('takes the card along with its place when something is written before it, and closes it when its place is gone', async () => {
    const page = await openPage(browser);
    await show(page, LINES);
    await page.locator('.paper .finding').first().click();
    await show(page, [...LINES.slice(0, 2), '另有一段新写的话。', ...LINES.slice(2)], 2);
    const gap = `document.querySelector('.card').getBoundingClientRect().top - document.querySelector('.paper .finding').getBoundingClientRect().bottom`;
    assert.ok(Math.abs(await page.evaluate<number>(gap)) < 8);
    await show(page, [...LINES.slice(0, 2), '本县全年没有收到申请。', ...LINES.slice(3)], 3);
    assert.equal(await page.locator('.card').count(), 0);
  });

  it('does not take away a card that was opened while the mouse was leaving a figure', async () => {
    const page = await openPage(browser);
    await show(page, LINES);
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
    const page = await openPage(browser);
    const lines = [...LINES.slice(0, 3), second, third, ...LINES.slice(3)];
    await show(page, lines);
    await page.keyboard.press('F8');
    await show(
      page,
      lines.map((line) => line.replace('信函申请5件', '信函申请4件')),
      2,
    );
    await page.keyboard.press('F8');
    assert.equal(await page.evaluate('document.activeElement.textContent'), '9件');
  });
});

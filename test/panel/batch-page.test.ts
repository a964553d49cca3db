import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import type { BatchMessage, BatchRequest } from '../../src/panel/batch/batch-message';
import { PROTOCOL } from '../../src/panel/protocol';
import type { BatchRow } from '../../src/views/batch/batch-row';
import { BATCH_COLUMNS, batchRow, batchRows, finding } from '../fixtures/batch-rows';
import { type Browser, type Page, startBrowser } from './support/browser';
import { openPage, type ShownPage } from './support/shown-page';

const SUM = finding('sum', 'error', '总计不等于各分项之和');
const SAME = finding('same', 'warning', '前后不一致');
const ROWS = [
  batchRow('甲.md', '上洲区人民政府', 2023, SAME),
  batchRow('乙.md', '青屏县人民政府', 2024, SUM, SAME),
  batchRow('丙.md', '青屏县教育局', 2022),
];

describe('the table of many reports', function () {
  this.timeout(60_000);
  let browser: Browser;
  let table: ShownPage;
  let page: Page;
  before(async () => {
    browser = await startBrowser();
  });
  beforeEach(async () => {
    table = await openPage(browser, 'batch', { width: 1000, height: 600 });
    page = table.page;
  });
  afterEach(() => assert.deepEqual(table.complaints, []));
  after(() => browser.close());

  const post = (changed: readonly BatchRow[], more: Partial<BatchMessage> = {}): Promise<void> => {
    const message: Omit<BatchMessage, 'protocol'> = {
      type: 'batch',
      language: 'zh',
      columns: BATCH_COLUMNS,
      isNew: true,
      changed,
      gone: [],
      names: { sum: '合计', same: '重复' },
      notice: '检查了 3 份年报',
      offersCheck: false,
      ...more,
    };
    return table.post(message);
  };
  const column = (id: string) => page.locator(`.row:not(.head) .of-${id}`).allTextContents();
  const sent = <Type extends BatchRequest['type']>(type: Type) => table.sent<BatchRequest, Type>(type);
  const active = () => page.locator('.row[aria-selected=true] .of-body').allTextContents();

  it('has a line for every report, the gravest first, and says how many there are', async () => {
    await post(ROWS);
    assert.deepEqual(await column('body'), ['青屏县人民政府', '上洲区人民政府', '青屏县教育局']);
    assert.match((await page.locator('.shown').textContent()) ?? '', /^3 行 · 错误 1$/);
    assert.equal(await page.locator('.table').getAttribute('aria-rowcount'), '4');
  });

  it('gives no sum of what was not counted', async () => {
    await post(ROWS.map((row) => ({ ...row, cells: row.cells.map((value, i) => (i === 2 ? null : value)) })));
    assert.equal(await page.locator('.shown').textContent(), '3 行');
  });

  it('is sorted by a column, the other way, and by gravity again', async () => {
    await post(ROWS);
    const year = page.locator('[data-sort=year]');
    const sort = () => page.locator('[role=columnheader].of-year').getAttribute('aria-sort');
    await year.click();
    assert.deepEqual([await column('year'), await sort()], [['2024', '2023', '2022'], 'descending']);
    await year.click();
    assert.deepEqual([await column('year'), await sort()], [['2022', '2023', '2024'], 'ascending']);
    await year.click();
    assert.equal(await sort(), 'none');
  });

  it('is filtered by body, year, gravity, kind and words, and by nothing again', async () => {
    await post(ROWS);
    await page.locator('[name=body]').fill('青屏');
    assert.equal((await column('body')).length, 2);
    await page.locator('[name=year]').selectOption('2022');
    assert.deepEqual(await column('body'), ['青屏县教育局']);
    await page.locator('[data-clear]').click();
    assert.equal((await column('body')).length, 3);
    await page.locator('[name=severity]').selectOption('error');
    assert.deepEqual(await column('body'), ['青屏县人民政府']);
    await page.locator('[data-clear]').click();
    await page.locator('[name=code]').selectOption('same');
    assert.equal((await column('body')).length, 2);
    await page.locator('[data-clear]').click();
    await page.locator('[name=words]').fill('没有这样的词');
    assert.equal((await column('body')).length, 0);
    assert.match((await page.locator('.shown').textContent()) ?? '', /没有符合条件/);
  });

  it('is gone through by the keyboard alone: down, to the report, and to a finding', async () => {
    await post(ROWS);
    await page.locator('[name=words]').focus();
    for (let tabs = 0; tabs < 6; tabs++) await page.keyboard.press('Tab');
    assert.equal(await page.evaluate('document.activeElement.className'), 'table');
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await active(), ['青屏县人民政府']);
    assert.equal(await page.locator('.table').getAttribute('aria-activedescendant'), 'row-0');
    await page.keyboard.press('Enter');
    assert.deepEqual(
      (await sent('open')).map(({ place }) => place),
      ['file:///乙.md'],
    );
    for (let tabs = 0; tabs < 4; tabs++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.deepEqual(
      (await sent('finding')).map(({ key }) => key),
      [SAME.key],
    );
    await page.locator('.table').focus();
    await page.keyboard.press('End');
    assert.deepEqual(await active(), ['青屏县教育局']);
  });

  it('goes from one head of a column to the next by the arrow keys', async () => {
    await post(ROWS);
    await page.locator('[data-sort=body]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    assert.deepEqual(await column('year'), ['2024', '2023', '2022']);
    assert.equal(await page.evaluate('document.activeElement.dataset.sort'), 'year');
  });

  it('shows the findings of a line that is clicked, and opens the report of one that is clicked twice', async () => {
    await post(ROWS);
    await page.locator('.row .of-body', { hasText: '上洲区' }).click();
    assert.deepEqual(await page.locator('.detail .message').allTextContents(), ['前后不一致']);
    await page.locator('.detail [data-finding]').click();
    assert.deepEqual(await sent('finding'), [
      { protocol: PROTOCOL, type: 'finding', place: 'file:///甲.md', key: SAME.key },
    ]);
    await page.locator('.row .of-body', { hasText: '教育局' }).dblclick();
    assert.deepEqual(
      (await sent('open')).map(({ place }) => place),
      ['file:///丙.md'],
    );
    assert.match((await page.locator('.detail').textContent()) ?? '', /没有列出的问题/);
  });

  it('takes what changed, keeps the line that somebody is at, and lets go of what is gone', async () => {
    await post(ROWS);
    await page.locator('.row .of-body', { hasText: '上洲区' }).click();
    const changed = [batchRow('甲.md', '上洲区人民政府', 2023), batchRow('丁.md', '岩埔县人民政府', 2024)];
    await post(changed, { isNew: false, gone: ['file:///丙.md'] });
    assert.deepEqual((await column('body')).sort(), ['上洲区人民政府', '岩埔县人民政府', '青屏县人民政府'].sort());
    assert.deepEqual(await active(), ['上洲区人民政府']);
    assert.equal(await page.locator('.detail .message').count(), 0);
  });

  it('says that there is nothing, and offers to check', async () => {
    await post([], { notice: '没有检查过文件夹', offersCheck: true });
    assert.equal(await page.locator('.table').count(), 0);
    await page.locator('[data-check]').click();
    assert.equal((await sent('check')).length, 1);
  });

  it('keeps over a reload of the window what it was filtered and sorted by', async () => {
    await post(ROWS);
    await page.locator('[name=year]').selectOption('2024');
    await page.locator('[data-sort=path]').click();
    await table.reload();
    await post(ROWS);
    assert.deepEqual(await column('body'), ['青屏县人民政府']);
    assert.equal(await page.evaluate('document.querySelector("[name=year]").value'), '2024');
  });

  it('draws a screenful of ten thousand lines, wherever it is scrolled to', async () => {
    await post(batchRows(10_000));
    const drawn = () => page.locator('.row:not(.head)').count();
    assert.ok((await drawn()) < 80);
    await page.locator('.table').focus();
    await page.keyboard.press('End');
    await page.locator('.row[aria-rowindex="10001"]').waitFor();
    assert.ok((await drawn()) < 80);
    assert.ok(await page.locator('.row[aria-selected=true]').isVisible());
    await page.evaluate('document.querySelector(".table").scrollTop = 26 * 5000');
    await page.locator('.row[aria-rowindex="5003"]').waitFor();
    const height = await page.evaluate<number>('document.querySelector(".table").scrollHeight');
    assert.ok(Math.abs(height - 26 * 10_001) < 60, String(height));
  });

  it('takes its colours from the theme', async () => {
    await post(ROWS);
    const color = () => page.evaluate('getComputedStyle(document.querySelector(".has.of-errors")).color');
    for (const own of ['rgb(1, 2, 3)', 'rgb(4, 5, 6)']) {
      await page.evaluate(`document.documentElement.style.setProperty('--vscode-editorError-foreground', '${own}')`);
      assert.equal(await color(), own);
    }
  });

  it('is a script under 60 kB and a style under 20 kB', () => {
    assert.ok(statSync('dist/batch.js').size < 60_000);
    assert.ok(statSync('dist/batch.css').size < 20_000);
  });
});

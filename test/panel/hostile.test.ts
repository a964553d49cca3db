import assert from 'node:assert/strict';
import { htmlReport } from '../../src/export/html-report';
import { type Browser, startBrowser } from './support/browser';
import { openPanel, snapshotOf } from './support/panel';

const SCRIPT = '<script>window.taken = 1</script>';
const PICTURE = '<img src=x onerror="window.taken = 1">';

const HOSTILE = `苇渡县2016年政府信息公开工作年度报告${SCRIPT}

一、概述${PICTURE}
全年受理依申请公开${PICTURE}12件。其中，当面申请4件，网络申请5件${SCRIPT}，信函申请2件。

二、主动公开政府信息情况" onclick="window.taken = 1
全年通过政府网站公开政府信息2000条。本报告所列数据的统计期限为2016年1月1日至2016年12月31日。
`;

describe('a report that holds markup', function () {
  this.timeout(30_000);
  let browser: Browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  it('is shown, not run', async () => {
    const panel = await openPanel(browser);
    await panel.show(snapshotOf(HOSTILE));
    const shown = (await panel.page.locator('#root').textContent()) ?? '';
    assert.ok(shown.includes('</script>') && shown.includes('<img src=x'), shown);
    for (const face of ['relations', 'pictures']) await panel.page.locator(`#tab-${face}`).click();
    assert.equal(await panel.page.evaluate('window.taken'), undefined);
    assert.equal(await panel.page.locator('#root script, #root img, #root [onclick], #root [onerror]').count(), 0);
    assert.deepEqual(panel.complaints, []);
  });

  it('is text in an exported page, which has no script at all', async () => {
    const html = htmlReport(snapshotOf(HOSTILE));
    assert.ok(!/<script|<img/i.test(html));
    const page = await (await browser.newContext()).newPage();
    await page.setContent(html);
    assert.equal(await page.evaluate('window.taken'), undefined);
    assert.equal(await page.locator('script, img, [onclick], [onerror]').count(), 0);
    assert.ok(((await page.locator('body').textContent()) ?? '').includes('<img'));
  });

  it('runs nothing that is put into the page, for want of the nonce', async () => {
    const panel = await openPanel(browser);
    await panel.page.evaluate(
      'document.body.append(Object.assign(document.createElement("script"), { textContent: "window.taken = 1" }))',
    );
    assert.equal(await panel.page.evaluate('window.taken'), undefined);
    assert.match(panel.complaints.join(), /Content Security Policy/);
  });
});

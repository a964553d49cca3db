import assert from 'node:assert/strict';
import type { OverYearsView } from '../../src/views/over-years';
import { type Browser, startBrowser } from './support/browser';
import { example, openPanel, type Panel, snapshotOf } from './support/panel';

const VIEW: OverYearsView = {
  title: '本年新收政府信息公开申请数量 · 总计',
  body: '苇渡县人民政府',
  years: [
    { year: 2020, value: 40, text: '40' },
    { year: 2021, value: 62, text: '62' },
    { year: 2022, value: null, text: '没有这一年的报告' },
    { year: 2023, value: 86, text: '86' },
  ],
};

describe('an indicator over the years in the panel', function () {
  this.timeout(30_000);
  let browser: Browser;
  let panel: Panel;
  before(async () => {
    browser = await startBrowser();
  });
  beforeEach(async () => {
    panel = await openPanel(browser);
    await panel.show(snapshotOf(example('weidu-2023.md')));
  });
  afterEach(() => assert.deepEqual(panel.complaints, []));
  after(() => browser.close());

  const figure = () => panel.page.locator('.over-years');

  it('is turned to, with a line that is broken where a year has no number', async () => {
    await panel.overYears(VIEW);
    assert.equal(await panel.page.locator('#tab-pictures').getAttribute('aria-selected'), 'true');
    assert.ok(await figure().locator('svg').isVisible());
    assert.equal(await figure().locator('circle').count(), 3);
    const path = await figure().locator('path').getAttribute('d');
    assert.deepEqual(path?.match(/[ML]/g), ['M', 'L', 'M']);
  });

  it('has a row for every year, with its number or why there is none', async () => {
    await panel.overYears(VIEW);
    assert.deepEqual(await figure().locator('td').allTextContents(), ['40', '62', '没有这一年的报告', '86']);
  });

  it('is not shown on another report, and goes when it can no longer be told', async () => {
    await panel.overYears(VIEW, 'file:///other.txt');
    assert.equal(await figure().count(), 0);
    await panel.overYears(VIEW);
    assert.equal(await figure().count(), 1);
    await panel.overYears(null);
    assert.equal(await figure().count(), 0);
  });

  it('is drawn in the colours of the theme', async () => {
    await panel.overYears(VIEW);
    const fill = (selector: string) =>
      panel.page.evaluate<string>(`getComputedStyle(document.querySelector('.over-years ${selector}')).fill`);
    const colors = async () => [await fill('.ground'), await fill('text:not(.title)')];
    await panel.page.emulateMedia({ colorScheme: 'light' });
    const light = await colors();
    await panel.page.emulateMedia({ colorScheme: 'dark' });
    const dark = await colors();
    assert.equal(light[0], 'rgba(0, 0, 0, 0)');
    assert.notEqual(light[1], dark[1]);
  });
});

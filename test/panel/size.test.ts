import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { reportNumber } from '../fixtures/generate';
import { LAYOUTS } from '../fixtures/layouts';
import { type Browser, startBrowser } from './support/browser';
import { openPanel, snapshotOf } from './support/panel';

describe('the size of the panel', function () {
  this.timeout(60_000);

  it('keeps its script under 150 kB and its style under 40 kB', () => {
    assert.ok(statSync('dist/panel.js').size < 150_000);
    assert.ok(statSync('dist/panel.css').size < 40_000);
  });

  it('lays out no more than a screenful of a very long document', async () => {
    const browser: Browser = await startBrowser();
    try {
      const panel = await openPanel(browser);
      const layout = LAYOUTS.find(({ format }) => format === 'plain')!;
      const text = Array.from({ length: 60 }, (_, n) => layout.render(reportNumber(n)).text).join('\n');
      const snapshot = snapshotOf(text);
      await panel.show(snapshot);
      await panel.page.locator('#tab-relations').click();
      assert.equal(await panel.page.locator('.relation').count(), Math.min(200, snapshot.relations.length));
      if (snapshot.relations.length > 200) {
        await panel.page.locator('[data-more]').click();
        assert.equal(await panel.page.locator('.relation').count(), Math.min(400, snapshot.relations.length));
      }
      assert.deepEqual(panel.complaints, []);
    } finally {
      await browser.close();
    }
  });
});

import assert from 'node:assert/strict';
import { example } from './support/panel';
import { openWorkbench, type Workbench } from './support/workbench';

const LINES = example('weidu-2023.md').split('\n');
/** The line, from 1, of the total that disagrees: 15 where its parts come to 42. */
const LINE = LINES.findIndex((line) => line.includes('| 15 |')) + 1;

describe('marks in VS Code', function () {
  this.timeout(120_000);
  let code: Workbench;
  before(async () => {
    code = await openWorkbench('examples/weidu-2023.md');
    code.page.setDefaultTimeout(60_000);
    await toTheTotal();
    await code.page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
  });
  after(() => code?.close());

  const toTheTotal = async () => {
    await code.editor.click();
    await code.goToEnd(LINE, '15 |'.length);
  };
  const answer = async (title: RegExp, text: string) => {
    await code.page.locator('.quick-input-widget', { hasText: title }).waitFor();
    await code.page.locator('.quick-input-widget input[type=text]').fill(text);
    await code.page.keyboard.press('Enter');
  };
  const listed = (remark: string) =>
    code.page.locator('.comments-panel .monaco-list-row', { hasText: `${remark}[Ln ${LINE}]` });
  const errors = () => code.panel.locator('.finding.error').count();

  it('begin with a comment, for which the name of its author is asked once', async () => {
    await code.command('Add a Comment');
    await code.page.locator('.review-widget .comment-form .monaco-editor').first().click();
    await code.page.keyboard.type('please check');
    await code.page.locator('.review-widget .form-actions .monaco-text-button', { hasText: 'Comment' }).click();
    await answer(/Your name for marks/, 'Li He');
    await code.page.locator('.comment-range-glyph[class*="comment-thread"]').first().waitFor({ state: 'attached' });
    await code.command('Comments: Focus on Comments View');
    await listed('please check').waitFor();
  });

  it('are an acceptance too, which takes the finding away', async () => {
    await code.command('Open Preview to the Side');
    await code.panel.locator('.finding.error').first().waitFor();
    const before = await errors();
    await toTheTotal();
    await code.command('Accept the Finding at the Cursor with a Reason');
    await answer(/Why may these differ/, 'counted differently');
    await code.panel.locator('.accepted-findings summary').waitFor();
    await code.panel.locator('.accepted-findings summary').click();
    assert.equal(await code.panel.locator('.accepted-findings .finding').count(), 1);
    assert.equal(await errors(), before);
  });

  it('are there again after the window was loaded again', async () => {
    await code.reload();
    await code.command('Comments: Focus on Comments View');
    // Wherever a window that was loaded again has scrolled to, this view lists all of them with their lines.
    for (const remark of ['please check', 'counted differently']) await listed(remark).waitFor();
    await toTheTotal();
    await code.command('Open Preview to the Side');
    const accepted = code.panel.locator('.accepted-findings .acceptance').first();
    await accepted.waitFor({ state: 'attached' });
    assert.match((await accepted.textContent()) ?? '', /accepted by Li He: counted differently/);
  });

  it('are taken back in the panel', async () => {
    await code.panel.locator('.accepted-findings summary').click();
    await code.panel.locator('[data-withdraw]').first().click();
    await code.panel.locator('.accepted-findings').waitFor({ state: 'detached' });
  });
});

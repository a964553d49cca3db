import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  /** Selects the total, adds a comment and types at once where the keyboard is put. */
  const comment = async (text: string) => {
    await toTheTotal();
    for (const _ of '15') await code.page.keyboard.press('Shift+ArrowRight');
    await code.command('Add a Comment');
    await code.page.waitForFunction(`!!document.activeElement?.closest('.review-widget .monaco-editor')`);
    await code.page.keyboard.type(text);
  };
  const isChanged = async () => (await code.page.locator('.tab.dirty').count()) > 0;
  const bars = () => code.page.locator('.comment-range-glyph.comment-diff-added');
  const answer = async (title: RegExp, text: string) => {
    await code.page.locator('.quick-input-widget', { hasText: title }).waitFor();
    await code.page.locator('.quick-input-widget input[type=text]').fill(text);
    await code.page.keyboard.press('Enter');
  };
  const listed = (remark: string) =>
    code.page.locator('.comments-panel .monaco-list-row', { hasText: `${remark}[Ln ${LINE}]` });
  const errors = () => code.panel.locator('.finding.error').count();

  it('begin with a comment, for which the name of its author is asked once', async () => {
    await comment('please check');
    await code.page.keyboard.press('Control+Enter');
    await answer(/Your name for marks/, 'Li He');
    await code.page.locator('.comment-range-glyph[class*="comment-thread"]').first().waitFor({ state: 'attached' });
    await code.command('Comments: Focus on Comments View');
    await listed('please check').waitFor();
    assert.equal(await isChanged(), false);
  });

  it('can be written where one stands already', async () => {
    await comment('once more');
    await code.page.locator('.review-widget .form-actions .monaco-text-button', { hasText: 'Save' }).click();
    await code.command('Comments: Focus on Comments View');
    await listed('once more').waitFor();
    assert.equal(await isChanged(), false);
  });

  it('are given up without a trace, and the keyboard is in the text again', async () => {
    await comment('never mind');
    await code.page.locator('.review-widget .form-actions .monaco-text-button', { hasText: 'Cancel' }).click();
    await code.page.locator('.review-widget').waitFor({ state: 'detached' });
    await code.page.waitForFunction(`!!document.activeElement?.closest('.editor-instance')`);
    assert.equal(await isChanged(), false);
  });

  it('are offered beside the text only where that is asked for, and then beside figures', async () => {
    assert.equal(await bars().count(), 0);
    mkdirSync(join(code.folder, '.vscode'));
    const settings = join(code.folder, '.vscode', 'settings.json');
    writeFileSync(settings, '{ "gouji.commentGutter": true }');
    await bars().first().waitFor({ state: 'attached' });
    assert.ok((await bars().count()) < (await code.editor.locator('.line-numbers').count()));
    writeFileSync(settings, '{}');
    await bars().first().waitFor({ state: 'detached' });
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

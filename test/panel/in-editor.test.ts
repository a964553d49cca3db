import assert from 'node:assert/strict';
import { example } from './support/panel';
import { openWorkbench, type Workbench } from './support/workbench';

const LINES = example('weidu-2023.md').split('\n');
/** The line, from 1, and the column of the total that disagrees: 15 where its parts come to 42. */
const LINE = LINES.findIndex((line) => line.includes('| 15 |')) + 1;
const COLUMN = LINES[LINE - 1]!.indexOf('| 15 |') + 3;

describe('the panel in VS Code', function () {
  this.timeout(120_000);
  let code: Workbench;
  before(async () => {
    code = await openWorkbench('examples/weidu-2023.md');
    await code.editor.click();
    await code.goToEnd(LINE, '15 |'.length);
    await code.page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
    await code.command('Open Preview to the Side');
    await code.panel.locator('table.labels-3').waitFor();
  });
  after(() => code?.close());

  const broken = () => code.panel.locator('td.mark-violated');
  const status = (text: RegExp) => code.page.locator('.statusbar-item', { hasText: text }).first().waitFor();

  it('shows the report beside its text', async () => {
    assert.match((await broken().first().textContent()) ?? '', /15/);
    assert.equal(await code.panel.locator('[role=tab]').count(), 3);
  });

  it('selects the range of a cell that is clicked', async () => {
    await broken()
      .first()
      .click({ modifiers: ['Control'] });
    await status(new RegExp(`Ln ${LINE}, Col ${COLUMN + 2} \\(2 selected\\)`));
  });

  it('marks the cell that the cursor comes to', async () => {
    await code.editor.click();
    await code.goToEnd(LINE, '15 |'.length);
    await code.panel.locator('td[data-here]', { hasText: '15' }).waitFor();
  });

  it('follows an edit', async () => {
    await code.editor.click();
    await code.goToEnd(LINE, '15 |'.length);
    await code.page.keyboard.press('Delete');
    await code.page.keyboard.press('Delete');
    await code.page.keyboard.type('42');
    await code.panel.locator('td.ties', { hasText: '42' }).waitFor();
    await code.command('Undo');
    await code.command('Undo');
    await broken().first().waitFor();
  });

  it('applies a correction that is chosen in it', async () => {
    const fix = code.panel.locator('.finding.error .fix').first();
    await fix.waitFor();
    await fix.click();
    await code.panel.locator('.finding.error').first().waitFor({ state: 'detached' });
    assert.equal(await broken().count(), 0);
  });

  it('is there again after the window was loaded again, with the face that was chosen', async () => {
    await code.page.keyboard.press('Control+S');
    await code.panel.locator('#tab-relations').click();
    await code.panel.locator('#face-relations .relation').first().waitFor();
    await code.command('Developer: Reload Window');
    await code.panel.locator('#face-relations .relation').first().waitFor();
    assert.equal(await code.panel.locator('#tab-relations').getAttribute('aria-selected'), 'true');
  });
});

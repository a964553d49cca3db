// Takes the pictures of the preview panel for the documentation: every face in a light, a dark and a high-contrast theme.
//   node tools/host/panel-pictures.mjs [--file REPORT] [--out DIR] [--vsix FILE] [--line N]
// Needs what pictures.mjs needs. The page is clicked as a reader would; the text beside it follows.
import { cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { removeRunFolder, runFolder } from './folder.mjs';
import { installHost } from './install.mjs';
import { withWorkbench } from './workbench.mjs';

const { values: options } = parseArgs({
  options: {
    file: { type: 'string', default: 'examples/weidu-2023.md' },
    out: { type: 'string', default: 'docs/images/panel' },
    vsix: { type: 'string', default: 'out/gouji.vsix' },
  },
});

const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
};

const FACES = {
  async structure(panel) {
    await panel.locator('#tab-structure').click();
    const cell = panel.locator('td.mark-violated').first();
    if ((await cell.count()) === 0) return;
    await cell.scrollIntoViewIfNeeded();
    await cell.click();
  },
  async relations(panel) {
    await panel.locator('#tab-relations').click();
    await panel.locator('.relation button.line').first().click();
  },
  async pictures(panel) {
    await panel.locator('#tab-pictures').click();
  },
  async json(panel, { page }) {
    await panel.locator('[data-json]').click();
    await page
      .locator('.editor-group-container .monaco-editor .view-line', { hasText: '"version"' })
      .or(page.locator('.editor-group-container .monaco-editor .view-line', { hasText: '"start"' }))
      .first()
      .waitFor();
  },
};

async function openPanel({ page, editor, command }) {
  await editor.click();
  await page
    .locator('.squiggly-error, .squiggly-warning')
    .first()
    .waitFor({ state: 'attached' })
    .catch(() => {});
  await command('Toggle Primary Side Bar Visibility');
  await page.keyboard.press('Control+Alt+G');
  await page.keyboard.press('v');
  const panel = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await panel.locator('#tab-structure').waitFor();
  return panel;
}

async function take(name, theme) {
  const folder = mkdtempSync(path.join(runFolder, 'pictures-'));
  const file = path.join(folder, path.basename(options.file));
  cpSync(options.file, file);
  const window = { vsix: options.vsix, folder, file, theme, locale: 'zh-cn', width: 1480, height: 920, scale: 1.25 };
  await withWorkbench(window, async (driver) => {
    const panel = await openPanel(driver);
    for (const [face, show] of Object.entries(FACES)) {
      await show(panel, driver);
      await driver.rest();
      const target = path.join(options.out, `${face}-${name}.png`);
      await driver.picture(target);
      console.log(target);
    }
  });
}

const missing = installHost();
if (missing || !existsSync(options.vsix))
  throw new Error(missing ?? `${options.vsix} is missing: npm run package -- --out ${options.vsix}`);
mkdirSync(options.out, { recursive: true });
for (const [name, theme] of Object.entries(THEMES)) await take(name, theme);
removeRunFolder();
process.exit(0);

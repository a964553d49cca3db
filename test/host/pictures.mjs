// Takes the pictures of the README and the walkthrough from the real editor with the packaged extension.
//   node test/host/pictures.mjs [--file REPORT] [--out DIR] [--theme NAME] [--locale zh-cn] [--only NAME]
// Needs a Chromium and a font that has Chinese (apt-get install -y chromium fonts-noto-cjk), and `npm run package` before.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { removeRunFolder, runFolder } from './folder.mjs';
import { installHost } from './install.mjs';
import { withWorkbench } from './workbench.mjs';

const { values: options } = parseArgs({
  options: {
    file: { type: 'string', default: 'examples/yanpu-2018.txt' },
    out: { type: 'string', default: 'docs/images' },
    theme: { type: 'string', default: 'Default Light Modern' },
    locale: { type: 'string', default: 'zh-cn' },
    vsix: { type: 'string', default: 'out/gouji.vsix' },
    only: { type: 'string' },
  },
});

/** The line and column, from 1, of the first problem that Problems lists. */
async function firstProblem({ page }) {
  const text = await page.locator('.markers-panel .monaco-list-row .marker-line').first().textContent();
  const [, line, column] = /Ln (\d+), Col (\d+)/.exec(text) ?? [];
  return { line: Number(line), column: Number(column) };
}

async function showProblems(driver) {
  const row = driver.page.locator('.markers-panel .monaco-list-row .marker-line').first();
  await driver.editor
    .locator('.squiggly-error, .squiggly-warning')
    .first()
    .waitFor({ state: 'attached' })
    .catch(() => {});
  await driver.page.keyboard.press('Control+Shift+M');
  await row.waitFor();
}

const SCENES = {
  async findings(driver) {
    await showProblems(driver);
    const { line, column } = await firstProblem(driver);
    await driver.editor.click();
    await driver.goTo(line, column);
  },
  async 'quick-fix'(driver) {
    await showProblems(driver);
    const { line, column } = await firstProblem(driver);
    await driver.page.keyboard.press('Control+J');
    await driver.editor.click();
    await driver.goTo(line, column);
    await driver.page.keyboard.press('Control+.');
    await driver.page.locator('.action-widget .monaco-list-row').first().waitFor();
  },
  async hover(driver) {
    await showProblems(driver);
    const { line, column } = await firstProblem(driver);
    await driver.page.keyboard.press('Control+J');
    await driver.editor.click();
    await driver.goTo(line, column);
    await driver.command('Show or Focus Hover');
    await driver.page.locator('.monaco-hover:visible').first().waitFor();
  },
  async folder(driver) {
    await driver.page
      .locator('.activitybar .action-label[aria-label="勾稽"], .activitybar .action-label[aria-label="Gouji"]')
      .first()
      .click();
    await driver.page.locator('.pane-body a, .pane-body .monaco-button').first().click();
    await driver.page.locator('.notifications-toasts .notification-list-item').first().waitFor();
    const rows = driver.page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
    await rows.first().waitFor();
    await rows.first().click();
  },
};

async function take(name) {
  const folder = mkdtempSync(path.join(runFolder, 'pictures-'));
  cpSync(path.dirname(options.file), folder, { recursive: true });
  const file = path.join(folder, path.basename(options.file));
  readFileSync(file);
  await withWorkbench({ ...options, folder, file }, async (driver) => {
    try {
      await SCENES[name](driver);
    } finally {
      await driver.rest();
      await driver.picture(path.join(options.out, `${name}.png`));
    }
  });
  console.log(path.join(options.out, `${name}.png`));
}

const missing = installHost();
if (missing || !existsSync(options.vsix))
  throw new Error(missing ?? `${options.vsix} is missing: npm run package -- --out ${options.vsix}`);
mkdirSync(options.out, { recursive: true });
for (const name of options.only ? [options.only] : Object.keys(SCENES)) await take(name);
removeRunFolder();
process.exit(0);

// Takes the pictures of the walkthrough and of the extension's own page: small windows with large letters, in a light and a dark
// theme, for they are shown about 440 pixels wide.
//   node tools/host/walkthrough-pictures.mjs [--only NAME] [--theme light|dark] [--out DIR] [--vsix FILE]
// Needs what pictures.mjs needs.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { removeRunFolder, runFolder } from './folder.mjs';
import { installHost } from './install.mjs';
import { withWorkbench } from './workbench.mjs';

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: 'docs/images/walkthrough' },
    vsix: { type: 'string', default: 'out/gouji.vsix' },
    only: { type: 'string' },
    theme: { type: 'string' },
  },
});

const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern' };
const REPORT = 'examples/weidu-2023.md';
const titles = JSON.parse(readFileSync('package.nls.zh-cn.json', 'utf8'));

const SETTINGS = {
  'editor.fontSize': 16,
  'editor.lineNumbers': 'off',
  'editor.folding': false,
  'editor.glyphMargin': true,
  'editor.stickyScroll.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'breadcrumbs.enabled': false,
  'gouji.lineNotes': true,
};

/** Goes to the first place that says this, with the cursor before it; nothing is left selected. */
async function goTo({ page, rest }, line) {
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input[type=text]').fill(`:${line}`);
  await page.keyboard.press('Enter');
  await rest();
}

const lineOf = (text, words) => text.slice(0, text.indexOf(words)).split('\n').length;

async function goToSquiggle(driver) {
  const text = readFileSync(REPORT, 'utf8');
  const line = lineOf(text, '68件');
  const before = text.split('\n')[line - 1].split('68件')[0];
  // VS Code counts columns as they are seen: a Chinese character is two.
  const column = [...before].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 1);
  await goTo(driver, `${line}:${column}`);
  await driver.page.keyboard.press('ArrowRight');
  await driver.page.locator('.squiggly-warning').first().waitFor({ state: 'attached' });
  await driver.rest();
}

/** Each leaves the window as it is to be seen. */
const SCENES = {
  async example(driver) {
    await goToSquiggle(driver);
  },
  async fix(driver) {
    await goToSquiggle(driver);
    await driver.page.keyboard.press('Control+.');
    await driver.page.locator('.action-widget .monaco-list-row').first().waitFor();
  },
  async navigate(driver) {
    await goToSquiggle(driver);
    await driver.page.keyboard.press('Control+K');
    await driver.page.keyboard.press('Control+I');
    await driver.page.locator('.monaco-hover:visible .hover-row', { hasText: '≠' }).nth(1).waitFor();
  },
  async folder({ page, command, rest }) {
    await command(titles['command.checkFolder']);
    await rest();
    await command(`Focus on ${titles['view.reports']} View`);
    await widen({ page }, 200);
    await command(titles['command.groupReports']);
    await page.locator('.quick-input-list .monaco-list-row').nth(5).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const rows = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
    await rows.nth(3).waitFor();
    await rest();
    await rows.nth(1).locator('.monaco-tl-twistie').click();
    await rest();
    await rows.nth(2).locator('.custom-view-tree-node-item-checkbox').click();
  },
  async draft({ page, command, rest }) {
    await command('View: Toggle Primary Side Bar Visibility');
    await command(titles['command.newReport']);
    for (const answer of ['青屏县人民政府', '2025', '']) {
      const input = page.locator('.quick-input-widget input[type=text]');
      await input.waitFor({ state: 'visible' });
      await rest();
      if (answer) await input.fill(answer);
      await page.keyboard.press('Enter');
    }
    await page.locator('.view-line', { hasText: '规章' }).first().waitFor();
    for (const number of ['0', '0', '3', '2', '1', '25', '120']) {
      await page.keyboard.type(number);
      await rest();
      await page.keyboard.press('Tab');
      await rest();
    }
  },
};

async function widen({ page }, by) {
  const box = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(box.x + box.width, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + by, box.y + 200, { steps: 5 });
  await page.mouse.up();
}

/** Reports of two bodies, one of them with two years. */
function writeReports(folder) {
  const text = readFileSync(REPORT, 'utf8');
  const correct = text
    .replace('新收政府信息公开申请68件', '新收政府信息公开申请86件')
    .replace('| 41 | 1 |', '| 14 | 1 |');
  mkdirSync(path.join(folder, '青屏'), { recursive: true });
  mkdirSync(path.join(folder, '苇渡'), { recursive: true });
  cpSync(REPORT, path.join(folder, '苇渡', '年报.md'));
  const other = correct.replaceAll('苇渡', '青屏').replaceAll('2024', '2025').replaceAll('2023', '2024');
  writeFileSync(path.join(folder, '青屏', '年报.md'), other.replace('其中政策文件类312条', '其中政策文件类321条'));
}

const targetOf = (name, theme) => path.join(options.out, `${name}-${theme}.png`);

/** All scenes in one window, one after the other. */
async function takeAll(theme) {
  const folder = path.join(mkdtempSync(path.join(runFolder, 'pictures-')), '年报');
  mkdirSync(folder, { recursive: true });
  writeReports(folder);
  const window = {
    vsix: options.vsix,
    folder,
    file: path.join(folder, '苇渡', '年报.md'),
    theme: THEMES[theme],
    locale: 'zh-cn',
    settings: SETTINGS,
    width: 780,
    height: 460,
  };
  await withWorkbench(window, async (driver) => {
    await driver.page.locator('.codelens-decoration').first().waitFor();
    await driver.command('View: Toggle Primary Side Bar Visibility');
    for (const name of options.only ? [options.only] : Object.keys(SCENES)) {
      await SCENES[name](driver);
      await driver.picture(targetOf(name, theme));
      console.log(targetOf(name, theme));
      for (let i = 0; i < 3; i++) await driver.page.keyboard.press('Escape');
    }
  });
}

const missing = installHost();
if (missing || !existsSync(options.vsix))
  throw new Error(missing ?? `${options.vsix} is missing: npm run package -- --out ${options.vsix}`);
mkdirSync(options.out, { recursive: true });
for (const theme of options.theme ? [options.theme] : Object.keys(THEMES)) await takeAll(theme);
removeRunFolder();
process.exit(0);

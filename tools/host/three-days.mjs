// Three days of those who use the extension, in the real editor with the packaged extension, by the keyboard: one drafts a report,
// one goes through a folder of them, one takes the numbers out. Fails where a step does not come out; takes a picture of each.
//   node tools/host/three-days.mjs [--out DIR] [--theme NAME] [--locale zh-cn] [--day draft|assess|research] [--vsix FILE]
// Needs what pictures.mjs needs.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { removeRunFolder, runFolder } from './folder.mjs';
import { installHost } from './install.mjs';
import { withWorkbench } from './workbench.mjs';

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: 'out/three-days' },
    theme: { type: 'string', default: 'Default Light Modern' },
    locale: { type: 'string', default: 'zh-cn' },
    day: { type: 'string' },
    vsix: { type: 'string', default: 'out/gouji.vsix' },
  },
});

const isChinese = options.locale === 'zh-cn';
/** What the extension's commands are called in the language of the window. */
const titles = JSON.parse(readFileSync(isChinese ? 'package.nls.zh-cn.json' : 'package.nls.json', 'utf8'));
const titleOf = (name) => titles[`command.${name}`];

const EXAMPLE = readFileSync('examples/weidu-2023.md', 'utf8')
  .replace('新收政府信息公开申请68件', '新收政府信息公开申请86件')
  .replace('| 41 | 1 |', '| 14 | 1 |');

const ofYear = (year, text = EXAMPLE) => text.replaceAll('2024', `${year + 1}`).replaceAll('2023', `${year}`);

/** One request more came over from the year before than that year's report handed on. */
const CARRIED_OVER = ofYear(2024)
  .replaceAll('申请86件，内容', '申请85件，内容')
  .replace(
    '| 79 | 5 | 0 | 0 | 2 | 0 | 86 |\n| 二、上年结转政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |',
    '| 78 | 5 | 0 | 0 | 2 | 0 | 85 |\n| 二、上年结转政府信息公开申请数量 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |',
  )
  .replace('有效的行政规范性文件31件', '有效的行政规范性文件33件')
  .replace('| 4 | 2 | 31 |', '| 4 | 2 | 33 |');

const REPORTS = {
  '苇渡/苇渡县2021年年报.md': ofYear(2021),
  '苇渡/苇渡县2023年年报.md': ofYear(2023),
  '苇渡/苇渡县2024年年报.md': CARRIED_OVER,
  '青屏/青屏县2024年年报.md': ofYear(2024)
    .replaceAll('苇渡', '青屏')
    .replace('其中政策文件类312条', '其中政策文件类321条')
    .replace('| 41 | 1 |', '| 14 | 1 |'),
  '岩埔/岩埔县2024年年报.md': ofYear(2024).replaceAll('苇渡', '岩埔').replace('申请86件，内容', '申请68件，内容'),
};

const folder = path.join(mkdtempSync(path.join(runFolder, 'days-')), '年报');
for (const [name, text] of Object.entries(REPORTS)) {
  mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

/** Every step is shown by a picture of its own. */
const stepper = (driver, day) => {
  let count = 0;
  return (name) => driver.picture(path.join(options.out, `${day}-${++count}-${name}.png`));
};

const input = (page) => page.locator('.quick-input-widget input[type=text]');

/** Answers a question of the editor; nothing typed takes what stands there. */
async function answer({ page, rest }, words) {
  await input(page).waitFor({ state: 'visible' });
  await rest();
  if (words) await input(page).fill(words);
  await page.keyboard.press('Enter');
  await rest();
}

/** Goes to the next cell, as somebody who types without looking. */
const tab = ({ page }) => page.keyboard.press('Tab');

/** Chords of the extension: Ctrl+Alt+G and a letter. */
async function chord(page, letter) {
  await page.keyboard.press('Control+Alt+g');
  await page.keyboard.press(letter);
}

/** The palette lists the view only once it is there, and does not look again. */
async function focusReports({ page, command }) {
  await page
    .locator('.activitybar .action-label[aria-label*="Gouji"], .activitybar .action-label[aria-label*="勾稽"]')
    .first()
    .waitFor();
  await command(`Focus on ${titles['view.reports']} View`);
}

/** What is found may stand below what the window shows: the status bar tells of it. */
const hasProblems = (page) => page.locator('.statusbar-item', { hasText: /\d+ (?:处问题|problem)/ }).waitFor();

/** Selects the first place behind the cursor that says this, as a search does. */
async function find({ page, rest }, words) {
  await page.keyboard.press('Control+f');
  const box = page.locator('.find-widget.visible .monaco-findInput textarea').first();
  await box.fill(words);
  await page.keyboard.press('Enter');
  await rest();
  await page.keyboard.press('Escape');
  await page.locator('.find-widget.visible').waitFor({ state: 'detached' });
  await rest();
}

async function open({ page, rest }, name) {
  await page.keyboard.press('Control+p');
  await input(page).fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active, .title-label', { hasText: name }).first().waitFor();
  await rest();
}

/** The line, from 1, of the table's row with this label: the same in the reports of all years. */
const lineOf = (label) => CARRIED_OVER.split('\n').findIndex((line) => line.startsWith(`| ${label}`)) + 1;

const at = ({ page }, line) => page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line},`) }).waitFor();

/** The report is shown there and has the keyboard. */
const inGroup = ({ page }, group, name) =>
  page
    .locator('.editor-group-container')
    .nth(group)
    .and(page.locator('.active', { hasText: name }))
    .waitFor();

/** The rows of the request table as somebody counted them in a spreadsheet, without totals. */
const COUNTED = [
  ['一、本年新收政府信息公开申请数量', 20, 3, 0, 0, 1, 0],
  ['二、上年结转政府信息公开申请数量', 1, 0, 0, 0, 0, 0],
  ['（一）予以公开', 12, 2, 0, 0, 1, 0],
  ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 5, 1, 0, 0, 0, 0],
  ['3.补正后申请内容仍不明确', 3, 0, 0, 0, 0, 0],
  ['四、结转下年度继续办理', 1, 0, 0, 0, 0, 0],
];

const DAYS = {
  async draft(driver) {
    const { page, rest, command } = driver;
    const picture = stepper(driver, 'draft');
    await command(titleOf('newReport'));
    for (const words of ['青屏县人民政府', '2024', '']) await answer(driver, words);
    await page.locator('.view-line', { hasText: '规章' }).first().waitFor();
    await rest();
    await picture('new');
    for (const number of ['0', '0', '3', '2', '1', '25', '120', '30', '4', '12.5']) {
      await page.keyboard.type(number);
      await tab(driver);
    }
    await picture('first-tables');
    await find(driver, '一、本年新收');
    await page.keyboard.press('ArrowRight');
    await tab(driver);
    const copied = COUNTED.map((row) => row.join('\t')).join('\n');
    await page.evaluate((text) => navigator.clipboard.writeText(text), copied);
    await page.keyboard.press('Control+v');
    await page.locator('.view-line', { hasText: '20' }).first().waitFor();
    await rest();
    await picture('pasted');
    await chord(page, 'a');
    await rest();
    await picture('totals');
    await find(driver, '（一）予以公开');
    await page.keyboard.press('ArrowRight');
    for (let column = 0; column < 7; column += 1) await tab(driver);
    await page.keyboard.type('51');
    await page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
    await page.keyboard.press('F8');
    await rest();
    await picture('finding');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row').first().waitFor();
    await picture('fixes');
    await page.keyboard.press('Enter');
    await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
    await find(driver, '# 一、总体情况');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('2024年，全县新收政府信息公开申请');
    await rest();
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: '24件' }).first().waitFor();
    await picture('completion');
    await page.keyboard.press('Enter');
    await page.keyboard.type('，上年结转3件。');
    await page.keyboard.press('Escape');
    await page.locator('.squiggly-warning').first().waitFor({ state: 'attached' });
    await picture('sentence');
    await command(titleOf('updateAllSentences'));
    await input(page).waitFor({ state: 'visible' });
    await picture('update');
    await page.keyboard.press('Enter');
    await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    await find(driver, '## 五、');
    const line =
      Number(
        /\d+/.exec(
          (await page
            .locator('.statusbar-item', { hasText: /^Ln \d/ })
            .first()
            .textContent()) ?? '',
        )?.[0],
      ) - 2;
    await page.keyboard.press('Control+g');
    await answer(driver, `:${line}:3`);
    await page.keyboard.press('Shift+Tab');
    for (let cell = 0; cell < 15; cell += 1) {
      await page.keyboard.type('0');
      if (cell < 14) await tab(driver);
    }
    await rest();
    await picture('finished');
    // A zero in another cell than its own would be a number that was not read, or a table that was not.
    await page.locator('.statusbar-item', { hasText: isChinese ? '勾稽一致' : 'all agree' }).waitFor();
  },

  async assess(driver) {
    const { page, rest, command } = driver;
    const picture = stepper(driver, 'assess');
    const rows = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
    await chord(page, 'c');
    await rest();
    await focusReports(driver);
    await rows.nth(4).waitFor();
    await rest();
    await picture('folder');
    await command(titleOf('groupReports'));
    await input(page).waitFor({ state: 'visible' });
    await picture('group');
    for (let i = 0; i < 2; i += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await rest();
    await picture('by-body');
    await command(titleOf('filterReports'));
    await answer(driver, '苇渡 2024');
    await picture('filtered');
    await focusReports(driver);
    const years = rows.filter({ hasText: '2021' });
    // A busy machine draws late: a key for a row that is not there yet is lost.
    for (let tries = 0; tries < 5 && (await years.count()) === 0; tries += 1) {
      for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
      await rest();
    }
    await picture('finding');
    await years.first().waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await rest();
    await picture('line-of-years');
    await command(titleOf('clearReportFilter'));
    await command(titleOf('openSummary'));
    const table = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await table.locator('.row').nth(5).waitFor();
    await rest();
    await table.locator('.table').focus();
    await page.keyboard.press('ArrowDown');
    await table.locator('.detail .finding').first().waitFor();
    await picture('summary');
    await table.locator('[name=body]').fill('苇渡');
    await table.locator('[data-sort=year]').click();
    await table.locator('.row').nth(4).waitFor({ state: 'detached' });
    await picture('summary-of-a-body');

    await open(driver, '苇渡县2024年年报.md');
    await hasProblems(page);
    await command(titleOf('openPreviousYear'));
    await page.locator('.editor-group-container').nth(1).waitFor();
    await rest();
    await page.keyboard.press('Control+1');
    await page.keyboard.press('F8');
    await rest();
    await picture('two-years');
    await page.keyboard.press('Escape');
    // From the finding to the cell of the year before in the other editor, and from there back.
    await page.keyboard.press('Control+.');
    const across = page.locator('.action-widget .monaco-list-row', { hasText: isChinese ? '上一年度' : 'year before' });
    await across.first().click();
    const [forward, over] = [lineOf('四、结转下年度'), lineOf('二、上年结转')];
    await at(driver, forward);
    await inGroup(driver, 1, '苇渡县2023年年报.md');
    await picture('jumped');
    await chord(page, 'y');
    await at(driver, over);
    await inGroup(driver, 0, '苇渡县2024年年报.md');
    await picture('jumped-back');

    await open(driver, '岩埔县2024年年报.md');
    await hasProblems(page);
    await find(driver, '申请68件');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await rest();
    await command(titleOf('acceptFinding'));
    await answer(driver, '收件登记的口径不同，已核实');
    await rest();
    if (await input(page).isVisible()) await answer(driver, '李核');
    await picture('accepted');
    assert.ok(readdirSync(path.join(folder, '岩埔')).some((name) => name.endsWith('.gouji.json')));
  },

  async research(driver) {
    const { page, rest, command } = driver;
    const picture = stepper(driver, 'research');
    await open(driver, '苇渡县2024年年报.md');
    await page.locator('.codelens-decoration').first().waitFor();
    await command(titleOf('export'));
    await input(page).waitFor({ state: 'visible' });
    await picture('formats');
    await answer(driver, 'CSV');
    await answer(driver, path.join(folder, '苇渡', '2024.csv'));
    await rest();
    assert.ok(existsSync(path.join(folder, '苇渡', '2024.csv')), 'the export is written');
    await picture('exported');
    await command(titleOf('openPreview'));
    const view = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await view.locator('[role=tab]').first().waitFor();
    await rest();
    await picture('panel');
    if (titleOf('showOverYears') === undefined) return;
    await page.keyboard.press('Control+1');
    await find(driver, '一、本年新收');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await command(titleOf('showOverYears'));
    await view.locator('.over-years svg').waitFor();
    await rest();
    await picture('over-years');
  },
};

mkdirSync(options.out, { recursive: true });
const missing = installHost();
if (missing) throw new Error(missing);
const window = {
  ...options,
  folder,
  file: path.join(folder, '苇渡', '苇渡县2023年年报.md'),
  width: 1440,
  height: 900,
  scale: 1,
  settings: { 'explorer.openEditors.visible': 0, 'gouji.lineNotes': true },
};
for (const [day, live] of Object.entries(DAYS)) {
  if (options.day !== undefined && options.day !== day) continue;
  await withWorkbench(window, async (driver) => {
    try {
      await driver.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await driver.page.locator('.codelens-decoration').first().waitFor();
      await live(driver);
    } catch (error) {
      await driver.page.screenshot({ path: path.join(options.out, `${day}-failed.png`) });
      throw error;
    }
  });
  console.log(`${day}: as it should be`);
}
removeRunFolder();
process.exit(0);

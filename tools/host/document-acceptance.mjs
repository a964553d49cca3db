// A Word document in the real editor with the packaged extension, in a folder without a text: a double-click is offered the view,
// and opens it from then on; its two findings are seen, one is fixed as a tracked change, the file is saved elsewhere, and the view
// follows. Fails where a step does not come out; takes a picture of each.
//   node tools/host/document-acceptance.mjs [--out DIR] [--theme NAME] [--locale zh-cn] [--vsix FILE]
// Needs what pictures.mjs needs.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { removeRunFolder, runFolder } from './folder.mjs';
import { installHost } from './install.mjs';
import { load } from './load.mjs';
import { withWorkbench } from './workbench.mjs';

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: 'out/document' },
    theme: { type: 'string', default: 'Default Light Modern' },
    locale: { type: 'string', default: 'zh-cn' },
    vsix: { type: 'string', default: 'out/gouji.vsix' },
  },
});

const { docxOf, readWord, openArchive } = await load(
  'test/fixtures/files/docx',
  'src/documents/word/read-word',
  'src/documents/archive/archive',
);

const cells = (...texts) => texts.map((text) => (typeof text === 'string' ? { text } : text));
const wide = (text, columns) => ({ text, columns });
const REVIEWS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

/** `letters` of three parts of 12, and the total of four reviews: 4 and 6 agree. */
const report = (letters, total) =>
  docxOf([
    '青屏县2023年政府信息公开工作年度报告',
    '根据《中华人民共和国政府信息公开条例》的规定，编制本报告。',
    '一、总体情况',
    `2023年，本县共受理政府信息公开申请12件，其中当面申请3件，网络申请5件，信函申请${letters}件。`,
    ...Array.from(
      { length: 12 },
      (_, i) => `第${i + 1}个镇设立了公开专栏，由镇政府办公室专人负责，并在便民服务中心摆放公开目录。`,
    ),
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    [
      cells(wide('行政复议', 5), wide('行政诉讼', 10)),
      cells(...REVIEWS.map((text) => ({ text, merge: 'start' })), wide('未经复议直接起诉', 5), wide('复议后起诉', 5)),
      cells(...REVIEWS.map(() => ({ text: '', merge: 'on' })), ...REVIEWS, ...REVIEWS),
      cells('5', '1', '0', '0', total, ...Array.from({ length: 10 }, () => '0')),
    ],
    '五、存在的主要问题及改进情况',
    '个别镇公开不够及时。',
    '六、其他需要报告的事项',
    '没有其他需要报告的事项。',
  ]);

const NAME = '青屏县2023年政府信息公开工作年度报告.docx';
const folder = path.join(mkdtempSync(path.join(runFolder, 'document-')), '年报');
mkdirSync(folder, { recursive: true });
const file = path.join(folder, NAME);
writeFileSync(file, report('5', '0'));
// No text: nothing but the names in the folder makes the extension active.
writeFileSync(path.join(folder, '备忘.log'), '双击左边的年报。\n');

/** As Word saves: a new file takes the place of the old one. */
function saveElsewhere(bytes) {
  writeFileSync(path.join(folder, '~WRD0001.tmp'), bytes);
  renameSync(path.join(folder, '~WRD0001.tmp'), file);
}

/** What the window says, by its language. */
const WORDS = {
  'zh-cn': { offer: '像是年报', always: '以后双击都这样打开' },
  en: { offer: 'named like a report', always: 'Always Open Reports This Way' },
};

const xml = () => new TextDecoder().decode(openArchive(readFileSync(file), 1e7).read('word/document.xml'));
const textNow = () => readWord(readFileSync(file)).text;

/** Starting takes a slow machine a minute. */
const PATIENCE = 180_000;

async function untilTrue(page, look, what) {
  const start = Date.now();
  while (!(await look())) {
    if (Date.now() - start > PATIENCE) throw new Error(`not seen: ${what}`);
    await page.waitForTimeout(50);
  }
  return Date.now() - start;
}

mkdirSync(options.out, { recursive: true });
const missing = installHost();
if (missing) throw new Error(missing);
const window = {
  ...options,
  folder,
  file: path.join(folder, '备忘.log'),
  width: 1440,
  height: 900,
  scale: 1.25,
  settings: { 'explorer.openEditors.visible': 0 },
};
await withWorkbench(window, async (driver) => {
  try {
    await accept(driver);
  } catch (error) {
    await driver.page.screenshot({ path: path.join(options.out, 'failed.png') });
    throw error;
  }
});
removeRunFolder();
process.exit(0);

async function accept({ page, rest, picture, command }) {
  const take = async (name) => {
    await rest();
    await picture(path.join(options.out, `${name}.png`));
  };
  const said = WORDS[options.locale] ?? WORDS.en;
  const doubleClick = () =>
    page.locator('.explorer-folders-view .monaco-list-row', { hasText: '年度报告' }).first().dblclick();
  await doubleClick();
  // A window that is driven like this one keeps its notifications behind their bell.
  const bell = page.locator('.statusbar-item[id="status.notifications"]');
  const offer = page.locator('.notifications-center .notification-list-item', { hasText: said.offer });
  await untilTrue(page, () => bell.locator('.codicon-bell-dot').isVisible(), 'something in the bell');
  await bell.click();
  await offer.waitFor();
  await take('0-offered');
  await offer.getByRole('button', { name: said.always }).click();
  const view = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await view.locator('.paper').waitFor();
  const findings = view.locator('.side .finding:is(.error, .warning)');
  await untilTrue(page, async () => (await findings.count()) === 2, 'two findings');
  await command('View: Close All Editors');
  await view.locator('.paper').waitFor({ state: 'detached' });
  await doubleClick();
  await view.locator('.paper').waitFor();
  await untilTrue(page, async () => (await findings.count()) === 2, 'two findings at the second double-click');
  await take('1-opened');

  await view.locator('.paper').click({ position: { x: 300, y: 8 } });
  await page.keyboard.press('F8');
  await view.locator('[data-here]').waitFor();
  // The tables that are missing are named too, between the two findings.
  for (let more = 0; more < 3; more += 1) await page.keyboard.press('F8');
  await page.keyboard.press('Enter');
  await view.locator('.card.pinned').waitFor();
  await view.locator('.card.pinned .fix').first().waitFor();
  await take('2-card');

  const before = textNow();
  await view.locator('.card.pinned .fix').first().click();
  await untilTrue(page, () => /<w:ins [^>]*w:author="勾稽"/.test(xml()), 'a tracked change in the file');
  await untilTrue(page, async () => (await findings.count()) === 1, 'the finding gone');
  assert.notEqual(textNow(), before);
  await take('3-fixed');

  await view.locator('.paper').hover();
  await page.mouse.wheel(0, 250);
  await page.waitForTimeout(500);
  const scrolled = () => view.locator('html').evaluate((html) => html.scrollTop);
  const place = await scrolled();
  saveElsewhere(report('4', '6'));
  const took = await untilTrue(page, async () => (await findings.count()) === 0, 'no finding');
  assert.ok(Math.abs((await scrolled()) - place) < 40, 'the place is kept');
  await take('4-saved-elsewhere');
  console.log(`the view followed in ${took} ms`);
}

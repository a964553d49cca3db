// Takes the pictures of the README and the walkthrough from the real editor with the packaged extension.
//   node tools/host/pictures.mjs [--file REPORT] [--out DIR] [--theme NAME] [--locale zh-cn] [--only NAME]
// Needs a Chromium and a font that has Chinese (apt-get install -y chromium fonts-noto-cjk), and `npm run package` before.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { removeRunFolder, runFolder } from './folder.mjs';
import { installHost } from './install.mjs';
import { withWorkbench } from './workbench.mjs';

const { values: options } = parseArgs({
  options: {
    file: { type: 'string', default: 'examples/weidu-2023.md' },
    out: { type: 'string', default: 'docs/images' },
    theme: { type: 'string', default: 'Default Light Modern' },
    locale: { type: 'string', default: 'zh-cn' },
    vsix: { type: 'string', default: 'out/gouji.vsix' },
    only: { type: 'string' },
  },
});

/** Opens Problems and goes to the gravest one, which comes first. */
async function goToProblem({ page, rest }) {
  await page.keyboard.press('Control+Shift+M');
  const row = page.locator('.markers-panel .monaco-list-row[aria-level="2"][aria-label^="Error"]').first();
  await row.waitFor();
  await row.locator('.marker-message').first().dblclick();
  await rest();
}

const isThere = (locator) =>
  locator.waitFor({ timeout: 10_000 }).then(
    () => true,
    () => false,
  );

async function widenSideBar({ page }, by) {
  const box = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(box.x + box.width, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + by, box.y + 300, { steps: 5 });
  await page.mouse.up();
}

/** What the extension's commands are called in the language of the pictures. */
const titles = JSON.parse(
  readFileSync(options.locale === 'zh-cn' ? 'package.nls.zh-cn.json' : 'package.nls.json', 'utf8'),
);

const SCENES = {
  /** Squiggles, lenses, hints, Problems, and the outline with its marks. */
  async findings(driver) {
    await goToProblem(driver);
    await driver.page.locator('.pane-header', { hasText: 'Outline' }).click();
    await driver.page.locator('.pane-header', { hasText: '年报' }).first().click();
  },
  async 'quick-fix'(driver) {
    await goToProblem(driver);
    await driver.page.keyboard.press('Control+J');
    await driver.page.keyboard.press('Control+1');
    await driver.page.keyboard.press('ArrowLeft');
    await driver.rest();
    await driver.page.keyboard.press('Control+.');
    await driver.page.locator('.action-widget .monaco-list-row').first().waitFor();
  },
  /** On a sentence's figure that the table says otherwise. Late lenses move the lines, so the place is looked up anew. */
  async hover({ page, editor, rest }) {
    await editor.locator('.codelens-decoration').first().waitFor();
    const squiggle = editor.locator('.squiggly-warning').first();
    await squiggle.waitFor({ state: 'attached' });
    const rows = page.locator('.monaco-hover:visible .hover-row');
    for (let attempt = 0; attempt < 5; attempt++) {
      await rest();
      const box = await squiggle.boundingBox();
      await page.mouse.click(box.x + 4, box.y + box.height / 2);
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+I');
      // The problem, and below it what is known of the figure.
      if (await isThere(rows.filter({ hasText: '≠' }).nth(1))) return;
      await page.keyboard.press('Escape');
    }
    throw new Error('no hover is shown');
  },
  /** Signs of marks, a thread, and the finding that was accepted in the list of the panel. */
  async marks(driver) {
    const glyph = driver.page.locator('.comment-range-glyph[class*="comment-thread"]');
    await glyph.nth(1).waitFor();
    await glyph.nth(1).click();
    await driver.page.locator('.review-widget .comment-body').first().waitFor();
  },
  async folder(driver) {
    await driver.page
      .locator('.activitybar .action-label[aria-label^="勾稽"], .activitybar .action-label[aria-label^="Gouji"]')
      .first()
      .click();
    const rows = driver.page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
    await rows.first().waitFor();
    await driver.command(titles['command.checkFolder']);
    await rows.nth(2).waitFor();
    await widenSideBar(driver, 150);
    await rows.first().locator('.monaco-tl-twistie').click();
    await rows.nth(1).click();
  },
};

/** Returns where the picture is. */
const MARKS = [
  ['2146', 'confirmed', ['与网站后台导出的总数一致。']],
  ['1208', 'questioned', ['比上年多一倍，是否含转载？']],
  ['全年新收政府信息公开申请68件', 'comment', ['表中是 86 件，这里漏计了结转后补登的？', '已请政务公开办公室核对。']],
];

/** Marks as somebody would make them: a side file of the model, with the words that they are about. */
function writeMarks(file) {
  const text = readFileSync(file, 'utf8');
  const mark = (id, words, kind, remarks, more = {}) => {
    const start = text.indexOf(words);
    const at = `2024-01-${10 + id}T09:00:00.000Z`;
    const creator = { type: 'Person', name: '李核' };
    return {
      id: `urn:uuid:00000000-0000-4000-8000-00000000000${id}`,
      type: 'Annotation',
      'gouji:mark': kind,
      creator,
      created: at,
      modified: at,
      body: remarks.map((value) => ({ type: 'TextualBody', value, format: 'text/plain', creator, created: at })),
      target: {
        source: path.basename(file),
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: words,
            prefix: text.slice(Math.max(0, start - 32), start),
            suffix: text.slice(start + words.length, start + words.length + 32),
          },
        ],
      },
      ...more,
    };
  };
  const items = MARKS.map(([words, kind, remarks], i) => mark(i + 1, words, kind, remarks));
  writeFileSync(
    `${file}.gouji.json`,
    JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items }),
  );
}

async function take(name) {
  const folder = path.join(mkdtempSync(path.join(runFolder, 'pictures-')), '年报');
  cpSync(path.dirname(options.file), folder, { recursive: true });
  if (name === 'marks') writeMarks(path.join(folder, path.basename(options.file)));
  const picture = path.join(runFolder, `${name}.png`);
  await withWorkbench({ ...options, folder, file: path.join(folder, path.basename(options.file)) }, async (driver) => {
    await SCENES[name](driver);
    await driver.picture(picture);
  });
  return picture;
}

const missing = installHost();
if (missing || !existsSync(options.vsix))
  throw new Error(missing ?? `${options.vsix} is missing: npm run package -- --out ${options.vsix}`);
const pictures = [];
for (const name of options.only ? [options.only] : Object.keys(SCENES)) pictures.push(await take(name));
// All or none: a scene that fails must not leave half of them new.
mkdirSync(options.out, { recursive: true });
for (const picture of pictures) {
  const target = path.join(options.out, path.basename(picture));
  cpSync(picture, target);
  console.log(target);
}
removeRunFolder();
process.exit(0);

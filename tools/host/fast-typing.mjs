// Numbers and Tab typed into a blank report in the real editor with the packaged extension, faster than people do, with key events
// as a keyboard makes them: which cells hold something else than was typed for them. Fails where one does.
//   node tools/host/fast-typing.mjs [--every 80,40,10] [--out DIR] [--vsix FILE]     milliseconds from key to key
// Needs what pictures.mjs needs. Load the machine to see more.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { removeRunFolder, runFolder } from './folder.mjs';
import { installHost } from './install.mjs';
import { load } from './load.mjs';
import { withWorkbench } from './workbench.mjs';

const { values: options } = parseArgs({
  options: {
    every: { type: 'string', default: '80,40,10' },
    vsix: { type: 'string', default: 'out/gouji.vsix' },
    out: { type: 'string', default: 'out/fast-typing' },
  },
});

const { blankReport, FORMS, barTablesOf, fillable } = await load(
  'src/core/drafting/blank-report',
  'src/core/drafting/bar-table',
  'src/core/drafting/cells-to-fill',
  'src/core/forms/all',
);

const form = FORMS.find(({ id }) => id === 'disclosure-2021');
const { text, caret } = blankReport({ issuer: '青屏县', year: 2024, form, markup: 'markdown' });
const places = barTablesOf(text).flatMap((table, i) => fillable(table).map((place) => ({ table: i, ...place })));
/** No two neighbours hold the same. */
const numbers = places.map((_, i) => String((i * 37) % 91));

const intervals = options.every.split(',').map(Number);
const nameOf = (every) => `青屏县2024年年报-${every}.md`;
const folder = path.join(mkdtempSync(path.join(runFolder, 'typing-')), '年报');
mkdirSync(folder, { recursive: true });
for (const every of intervals) writeFileSync(path.join(folder, nameOf(every)), text);

const KEYS = { Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } };
const keyOf = (name) =>
  KEYS[name] ?? { key: name, code: `Digit${name}`, text: name, windowsVirtualKeyCode: name.charCodeAt(0) };

/** Sends keys at a fixed pace, whether or not the window follows. Resolves when it has taken the last. */
async function typeAt(page, keys, every) {
  const session = await page.context().newCDPSession(page);
  const sent = [];
  const start = Date.now();
  for (const [i, name] of keys.entries()) {
    const wait = start + i * every - Date.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    sent.push(session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...keyOf(name) }));
    sent.push(session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...keyOf(name), text: undefined }));
  }
  const took = Date.now() - start;
  await Promise.all(sent);
  return took;
}

async function open(page, name) {
  await page.keyboard.press('Control+p');
  const input = page.locator('.quick-input-widget input[type=text]');
  await input.fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active, .title-label', { hasText: name }).first().waitFor();
  await page.locator('.codelens-decoration').first().waitFor();
}

/** Cells with something else than what was typed for them. */
function wrongCells(file) {
  const tables = barTablesOf(readFileSync(file, 'utf8'));
  return places.filter(({ table, row, column }, i) => tables[table]?.rows[row]?.cells[column]?.text !== numbers[i]);
}

mkdirSync(options.out, { recursive: true });
const missing = installHost();
if (missing) throw new Error(missing);
let wrong = 0;
const window = {
  vsix: options.vsix,
  theme: 'Default Light Modern',
  locale: 'zh-cn',
  folder,
  file: path.join(folder, nameOf(intervals[0])),
};
await withWorkbench(window, async ({ page, rest }) => {
  await page.locator('.codelens-decoration').first().waitFor();
  for (const every of intervals) {
    await open(page, nameOf(every));
    await rest();
    await page.keyboard.press('Control+g');
    const line = text.slice(0, caret.start).split('\n').length;
    await page.locator('.quick-input-widget input[type=text]').fill(`:${line}:3`);
    await page.keyboard.press('Enter');
    await rest();
    await page.keyboard.press('Tab');
    await rest();
    const keys = numbers.flatMap((number, i) => [...number, ...(i < numbers.length - 1 ? ['Tab'] : [])]);
    const took = await typeAt(page, keys, every);
    await rest();
    await page.screenshot({ path: path.join(options.out, `typed-${every}.png`) });
    await page.keyboard.press('Control+s');
    await page
      .locator('.dirty')
      .first()
      .waitFor({ state: 'detached' })
      .catch(() => {});
    await rest();
    const here = wrongCells(path.join(folder, nameOf(every))).length;
    wrong += here;
    writeFileSync(path.join(options.out, `typed-${every}.md`), readFileSync(path.join(folder, nameOf(every))));
    const pace = ((keys.length * 1000) / took).toFixed(0);
    console.log(`${pace} keys a second: ${here} of ${places.length} cells hold something else than was typed`);
  }
});
removeRunFolder();
process.exit(wrong > 0 ? 1 : 0);

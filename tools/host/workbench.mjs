// A VS Code window for pictures: opened, driven and photographed.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newPage, startBrowser } from './browser.mjs';
import { runFolder } from './folder.mjs';
import { installVsix, startServer } from './server.mjs';

const SETTINGS = {
  'editor.minimap.enabled': false,
  'editor.fontFamily': "'Noto Sans Mono CJK SC', monospace",
  'editor.fontSize': 15,
  'editor.lineHeight': 1.7,
  'editor.wordWrap': 'on',
  'editor.renderLineHighlight': 'none',
  'editor.scrollbar.vertical': 'hidden',
  'editor.overviewRulerBorder': false,
  'editor.cursorBlinking': 'solid', // a picture that changes by itself never comes to rest
  'workbench.reduceMotion': 'on',
  'workbench.layoutControl.enabled': false,
  'workbench.editor.showTabs': 'single',
  'workbench.tree.indent': 14,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'problems.defaultViewMode': 'tree',
  'breadcrumbs.enabled': true,
};

/** Milliseconds: a window on a busy machine takes minutes to open. */
const PATIENCE = 240_000;

/** Opens a window on a folder with a packaged extension installed; `use` drives it, then everything is ended. */
export async function withWorkbench(
  { vsix, folder, file, theme, locale, settings: own = {}, scale = 1.5, width = 1360, height = 860 },
  use,
) {
  const extensionsDir = path.join(runFolder, 'extensions');
  mkdirSync(extensionsDir, { recursive: true });
  installVsix(vsix, extensionsDir);
  const settings = { ...SETTINGS, ...own, 'workbench.colorTheme': theme };
  const server = await startServer({ extensionsDir, locale, settings });
  const browser = await startBrowser();
  try {
    const page = await newPage(browser, { width, height, deviceScaleFactor: scale });
    page.setDefaultTimeout(PATIENCE);
    const payload = [
      ['openFile', server.uri(file)],
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ];
    await page.goto(server.url(folder, payload));
    await page.locator('.editor-group-container .monaco-editor').first().waitFor();
    await use(driverFor(page));
  } finally {
    await browser.close().catch(() => {});
    await server.stop().catch(() => {});
  }
}

/** What a script does with the window. */
function driverFor(page) {
  const editor = page.locator('.editor-group-container .monaco-editor').first();
  return {
    page,
    editor,
    /** Runs a command by its title in the palette. */
    async command(title) {
      await page.keyboard.press('F1');
      const input = page.locator('.quick-input-widget input[type=text]');
      await input.waitFor({ state: 'visible' });
      await input.fill(`>${title}`);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
      await page.keyboard.press('Enter');
      // A command that asks something keeps it.
      await input.waitFor({ state: 'hidden', timeout: 3000 }).catch(() => {});
    },
    rest: () => atRest(page),
    async picture(file) {
      writeFileSync(file, await atRest(page));
    },
  };
}

const MOST_LOOKS = 40;

/** Looks until nothing changes any more, however slow the machine is, and returns what is then seen. */
async function atRest(page) {
  let before = await page.screenshot();
  for (let look = 0; look < MOST_LOOKS; look++) {
    await page.waitForTimeout(300);
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error('the window does not come to rest');
}

import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type Frame, type Locator, type Page, startBrowser } from './browser';

interface Server {
  uri(file: string): string;
  url(folder: string | null, payload: readonly (readonly [string, string])[]): string;
  stop(): Promise<void>;
}

/** A real VS Code with the extension as it is built, and a folder of its own open in it. */
export interface Workbench {
  readonly page: Page;
  /** Inside the webview. */
  readonly panel: Frame;
  readonly editor: Locator;
  /** What is open in it, on disk. */
  readonly folder: string;
  command(title: string): Promise<void>;
  /** Puts the cursor at the end of a line, from 1, and so many characters back. */
  goToEnd(line: number, back: number): Promise<void>;
  /** Loads the window again and waits until its editor is there. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

const hostModule = async <Module>(name: string): Promise<Module> =>
  (await import(pathToFileURL(resolve('tools/host', name)).href)) as Module;

/** Opens a folder with a copy of the file, and the file by hand: what an address opens replaces what a window would restore. */
export async function openWorkbench(file: string): Promise<Workbench> {
  const { runFolder } = await hostModule<{ runFolder: string }>('folder.mjs');
  const { startServer } = await hostModule<{ startServer(options: object): Promise<Server> }>('server.mjs');
  const { newPage } = await hostModule<{ newPage(browser: Browser): Promise<Page> }>('browser.mjs');
  const extensionsDir = mkdtempSync(join(runFolder, 'extensions-'));
  const folder = mkdtempSync(join(runFolder, 'workspace-'));
  cpSync(file, join(folder, 'report.md'));
  mkdirSync(extensionsDir, { recursive: true });
  const server = await startServer({ extensionsDir });
  const browser = await startBrowser();
  const page = await newPage(browser);
  page.setDefaultTimeout(90_000);
  const payload = [
    ['extensionDevelopmentPath', server.uri('.')],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ] as const;
  await page.goto(server.url(folder, payload));
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'report.md' }).dblclick();
  const editor = page.locator('.editor-group-container .monaco-editor').first();
  await editor.waitFor();
  const drive = driver(page);
  const reload = async () => {
    const loaded = page.waitForEvent('load');
    await drive.command('Developer: Reload Window');
    await loaded;
    await editor.waitFor();
  };
  return { page, editor, folder, panel: panelOf(page), ...drive, reload, close: () => end(browser, server) };
}

const panelOf = (page: Page): Frame => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

/** So often a question is asked anew: the window may still be closing the one before, and takes the words for its own. */
const ATTEMPTS = 6;
const PATIENCE = 10_000;

function driver(page: Page): Pick<Workbench, 'command' | 'goToEnd'> {
  const input = page.locator('.quick-input-widget input[type=text]');
  /** Opens a quick input by a key and types, until it shows what it should. */
  const ask = async (key: string, words: string, answer: Locator) => {
    for (let attempt = 1; ; attempt++) {
      await page.keyboard.press(key);
      await input.waitFor({ state: 'visible' });
      await input.fill(words);
      try {
        await answer.waitFor({ timeout: PATIENCE });
        return;
      } catch (error) {
        if (attempt === ATTEMPTS) throw error;
        await page.keyboard.press('Escape');
      }
    }
  };
  return {
    async command(title) {
      await ask('F1', `>${title}`, page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first());
      await page.keyboard.press('Enter');
    },
    async goToEnd(line, back) {
      const place = page.locator('.quick-input-widget', { hasText: new RegExp(`line ${line}`) });
      await ask('Control+G', `:${line}`, place);
      await page.keyboard.press('Enter');
      await input.waitFor({ state: 'hidden' });
      // twice: the first goes to the end of what is wrapped
      for (const key of ['End', 'End', ...Array.from({ length: back }, () => 'ArrowLeft')])
        await page.keyboard.press(key);
    },
  };
}

async function end(browser: Browser, server: Server): Promise<void> {
  await browser.close().catch(() => undefined);
  await server.stop().catch(() => undefined);
}

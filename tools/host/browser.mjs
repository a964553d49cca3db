// Which Chromium runs the workbench, and a page of it that reaches nothing but this machine.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const unpacked = path.join(here, 'node_modules', '.chromium');

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const FLAGS = [
  '--no-sandbox', // or Chromium refuses to run as root
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The one named by CHROMIUM, else the user's own, else the one from npm (unpacked once, beside its package). */
export function findChromium() {
  const own = [process.env.CHROMIUM, ...INSTALLED].find((file) => file && existsSync(file));
  return own ?? unpackChromium();
}

/** It has no CJK font: good for tests, not for pictures. */
function unpackChromium() {
  const executable = path.join(unpacked, 'chromium');
  if (existsSync(executable)) return executable;
  const part = `${unpacked}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const env = { ...process.env, TMPDIR: part };
  const done = spawnSync(process.execPath, [path.join(here, 'chromium.mjs')], {
    env,
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (done.status !== 0) throw new Error(`Chromium could not be unpacked: ${done.stderr || done.error}`);
  renameSync(part, unpacked);
  return executable;
}

/** Libraries that the system lacks come from the package. */
function libraryPath(executable) {
  const missing = spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout?.includes('not found');
  return missing ? { LD_LIBRARY_PATH: path.join(unpacked, 'al2023', 'lib') } : {};
}

/** What it would write into the user's own folders (crash reports, settings) goes into one that ends with it. */
export async function startBrowser() {
  const executablePath = findChromium();
  const { chromium } = require('playwright-core');
  const own = mkdtempSync(path.join(os.tmpdir(), 'gouji-browser-'));
  const folders = { XDG_CONFIG_HOME: path.join(own, 'config'), XDG_CACHE_HOME: path.join(own, 'cache') };
  const libraries = executablePath.startsWith(unpacked) ? libraryPath(executablePath) : {};
  const env = { ...process.env, ...folders, ...libraries };
  const remove = () => rmSync(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  try {
    const browser = await chromium.launch({ executablePath, headless: true, args: FLAGS, env });
    browser.on('disconnected', remove);
    return browser;
  } catch (error) {
    remove();
    throw error;
  }
}

export async function newPage(browser, { width = 1400, height = 900, locale = 'en-US', deviceScaleFactor = 1 } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, locale, deviceScaleFactor });
  const isOutside = (url) => url.hostname !== '127.0.0.1' && /^(https?|wss?):$/.test(url.protocol);
  await context.route(isOutside, (route) => route.abort());
  return context.newPage();
}

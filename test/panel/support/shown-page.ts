import { readFileSync } from 'node:fs';
import type { Language } from '../../../src/messages/language';
import { PROTOCOL } from '../../../src/panel/protocol';
import { shell } from '../../../src/panel/shell';
import type { Browser, Page } from './browser';

const ORIGIN = 'http://page.test';
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html; charset=utf-8',
};

/** What VS Code gives a page; messages to the host are kept to be looked at. */
const VS_CODE = `
  window.sent = [];
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => window.sent.push(message),
    getState: () => JSON.parse(sessionStorage.getItem('kept') ?? 'null') ?? undefined,
    setState: (state) => sessionStorage.setItem('kept', JSON.stringify(state)),
  });`;

/** A page as VS Code shows it, with nobody behind it but the test. */
export interface ShownPage {
  readonly page: Page;
  /** Whatever went wrong inside: thrown errors, and what the content security policy refused. */
  readonly complaints: readonly string[];
  /** As its host says something to it; the page has drawn it then. */
  post(message: object): Promise<void>;
  /** What the page asked its host. */
  sent<Message extends { readonly type: string }, Type extends Message['type'] = Message['type']>(
    type: Type,
  ): Promise<readonly (Message & { type: Type })[]>;
  /** The window is loaded again: what the page kept stays. */
  reload(): Promise<void>;
}

/** Opens what the build made of a page: its script and its style are called by `name`. */
export async function openPage(
  browser: Browser,
  name: 'panel' | 'batch' | 'document',
  { width, height, language = 'zh' }: { width: number; height: number; language?: Language },
): Promise<ShownPage> {
  const page = await (await browser.newContext({ viewport: { width, height } })).newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.addInitScript(VS_CODE);
  await page.route(`${ORIGIN}/**`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    const body = file === 'index.html' ? pageOf(name, language) : readFileSync(`dist/${file}`, 'utf8');
    await route.fulfill({ body, contentType: TYPES[file.split('.').pop()!]! });
  });
  await page.goto(`${ORIGIN}/`);
  return {
    page,
    complaints,
    post: async (message) => {
      await page.evaluate(`window.postMessage(${JSON.stringify({ protocol: PROTOCOL, ...message })})`);
      await page.evaluate('new Promise((done) => setTimeout(() => requestAnimationFrame(done)))');
    },
    sent: (type) => page.evaluate(`window.sent.filter((one) => one.type === '${type}')`),
    reload: async () => {
      await page.goto(`${ORIGIN}/`);
    },
  };
}

const pageOf = (name: string, language: Language): string =>
  shell({
    language,
    title: 'Gouji',
    script: `${ORIGIN}/${name}.js`,
    style: `${ORIGIN}/${name}.css`,
    nonce: 'abc',
    source: ORIGIN,
  });

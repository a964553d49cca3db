import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/core/analyze';
import type { Language } from '../../../src/messages/language';
import type { PageMessage } from '../../../src/panel/page-message';
import { PROTOCOL, type SnapshotMessage } from '../../../src/panel/protocol';
import { shell } from '../../../src/panel/shell';
import type { OverYearsView } from '../../../src/views/over-years';
import type { Snapshot } from '../../../src/views/snapshot';
import { buildSnapshot, type Treatment } from '../../../src/views/snapshot/build-snapshot';
import type { Browser, Page } from './browser';

const ORIGIN = 'http://panel.test';
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

/** The panel as VS Code shows it, with nobody behind it but the test. */
export interface Panel {
  readonly page: Page;
  /** Whatever went wrong inside: thrown errors, and what the content security policy refused. */
  readonly complaints: readonly string[];
  show(snapshot: Snapshot, version?: number): Promise<void>;
  cursor(start: number, end?: number, version?: number): Promise<void>;
  overYears(view: OverYearsView | null, uri?: string): Promise<void>;
  sent<Type extends PageMessage['type']>(type: Type): Promise<readonly (PageMessage & { type: Type })[]>;
  /** The window is loaded again: what the page kept stays. */
  reload(): Promise<void>;
}

export async function openPanel(browser: Browser, language: Language = 'zh'): Promise<Panel> {
  const page = await (await browser.newContext({ viewport: { width: 900, height: 800 } })).newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.addInitScript(VS_CODE);
  await page.route(`${ORIGIN}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    const body = name === 'index.html' ? document(language) : readFileSync(`dist/${name}`, 'utf8');
    await route.fulfill({ body, contentType: TYPES[name.split('.').pop()!]! });
  });
  await page.goto(`${ORIGIN}/`);
  const post = async (message: object): Promise<void> => {
    await page.evaluate(`window.postMessage(${JSON.stringify({ protocol: PROTOCOL, ...message })})`);
    await page.evaluate('new Promise((done) => setTimeout(() => requestAnimationFrame(done)))');
  };
  return {
    page,
    complaints,
    show: (snapshot, version = 1) => {
      const message: Omit<SnapshotMessage, 'protocol'> = {
        type: 'snapshot',
        uri: 'file:///report.txt',
        version,
        snapshot,
        language: snapshot.language,
      };
      return post(message);
    },
    cursor: (start, end = start, version = 1) => post({ type: 'cursor', version, start, end }),
    overYears: (view, uri = 'file:///report.txt') => post({ type: 'over-years', uri, view, isNew: true }),
    sent: (type) => page.evaluate(`window.sent.filter(({ type }) => type === '${type}')`),
    reload: async () => {
      await page.goto(`${ORIGIN}/`);
    },
  };
}

const document = (language: Language): string =>
  shell({
    language,
    title: 'Gouji',
    script: `${ORIGIN}/panel.js`,
    style: `${ORIGIN}/panel.css`,
    nonce: 'abc',
    source: ORIGIN,
  });

export function snapshotOf(text: string, language: Language = 'zh', treatment?: Treatment): Snapshot {
  return buildSnapshot('report.txt', analyze(text), language, treatment);
}

export const example = (name: string): string => readFileSync(`examples/${name}`, 'utf8');

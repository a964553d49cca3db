import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The part of playwright-core that the suites use. It is installed with the test host, on first use. */
export interface Browser {
  newContext(options?: object): Promise<{ newPage(): Promise<Page> }>;
  close(): Promise<void>;
}

export interface Page {
  addInitScript(script: string): Promise<void>;
  route(url: string, handler: (route: Route) => Promise<void>): Promise<void>;
  goto(url: string): Promise<unknown>;
  setContent(html: string): Promise<void>;
  on(event: 'console', listener: (message: { text(): string; type(): string }) => void): void;
  on(event: 'pageerror', listener: (error: Error) => void): void;
  evaluate<Result>(script: string): Promise<Result>;
  waitForFunction(script: string): Promise<unknown>;
  waitForEvent(event: 'load'): Promise<unknown>;
  locator(selector: string, options?: { hasText?: string | RegExp }): Locator;
  frameLocator(selector: string): Frame;
  setDefaultTimeout(milliseconds: number): void;
  emulateMedia(options: object): Promise<void>;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
}

export interface Frame {
  frameLocator(selector: string): Frame;
  locator(selector: string, options?: { hasText?: string | RegExp }): Locator;
}

export interface Route {
  request(): { url(): string };
  fulfill(answer: { body: string; contentType: string }): Promise<void>;
}

export interface Locator {
  locator(selector: string, options?: { hasText?: string | RegExp }): Locator;
  first(): Locator;
  nth(index: number): Locator;
  count(): Promise<number>;
  hover(): Promise<void>;
  click(options?: object): Promise<void>;
  dblclick(): Promise<void>;
  fill(text: string): Promise<void>;
  focus(): Promise<void>;
  selectOption(value: string): Promise<unknown>;
  getAttribute(name: string): Promise<string | null>;
  textContent(): Promise<string | null>;
  allTextContents(): Promise<string[]>;
  isVisible(): Promise<boolean>;
  waitFor(options?: object): Promise<void>;
}

/** The Chromium that the test host finds or unpacks. */
export async function startBrowser(): Promise<Browser> {
  const { href } = pathToFileURL(resolve('tools/host/browser.mjs'));
  const host = (await import(href)) as { startBrowser(): Promise<Browser> };
  return host.startBrowser();
}

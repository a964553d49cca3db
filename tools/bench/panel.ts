import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyze } from '../../src/core/analyze';
import type { Snapshot } from '../../src/views/snapshot';
import { buildSnapshot } from '../../src/views/snapshot/build-snapshot';
import { aligned, rounded } from './columns';
import type { BenchText } from './texts';
import { median, timeOf } from './timing';

const ROUNDS = 15;

interface Page {
  setContent(html: string): Promise<void>;
  evaluate<Result>(script: string): Promise<Result>;
}

interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** What one edit costs the panel, from the analysis to the picture: the longest of the texts, one number changed. */
export async function panelCost(texts: readonly BenchText[]): Promise<string> {
  const [longest] = [...texts].sort((a, b) => b.text.length - a.text.length);
  if (!longest) return '';
  const edited = longest.text.replace(/\d(?=[^\d]*$)/, (digit) => String((Number(digit) + 1) % 10));
  const snapshots = [longest.text, edited].map((text) => buildSnapshot(longest.name, analyze(text), 'zh'));
  const analysis = analyze(edited);
  const building = Array.from({ length: ROUNDS }, () => timeOf(() => buildSnapshot(longest.name, analysis, 'zh'), 2));
  const size = JSON.stringify(snapshots[1]).length;
  const drawn = await drawing(snapshots);
  return aligned([
    [`${longest.name}, one edit`, 'ms'],
    ['snapshot', rounded(median(building))],
    ...Object.entries(drawn).map(([face, times]) => [`picture: ${face}`, rounded(median(times))]),
    ['characters sent', size.toLocaleString('en')],
  ]);
}

/** Milliseconds until a snapshot is drawn and laid out, each face by itself; none where there is no browser. */
async function drawing(snapshots: readonly Snapshot[]): Promise<Readonly<Record<string, readonly number[]>>> {
  const host = resolve('tools/host/browser.mjs');
  if (!existsSync('tools/host/node_modules/playwright-core') || !existsSync('dist/panel.js')) return {};
  const { startBrowser } = (await import(pathToFileURL(host).href)) as { startBrowser(): Promise<Browser> };
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(`<style>${readFileSync('dist/panel.css', 'utf8')}</style><div id="root"></div>
      <script>window.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });</script>
      <script>${readFileSync('dist/panel.js', 'utf8')}</script>`);
    await page.evaluate(`window.snapshots = ${JSON.stringify(snapshots)}`);
    const times: Record<string, readonly number[]> = {};
    for (const face of ['structure', 'relations', 'pictures']) {
      if (face !== 'structure') await page.evaluate(`document.querySelector('#tab-${face}').click()`);
      times[face] = await page.evaluate<number[]>(ROUND);
    }
    return times;
  } finally {
    await browser.close();
  }
}

/** Shows the two snapshots in turn; the layout is asked for, so that it is part of the time. */
const ROUND = `(() => {
  const times = [];
  for (let i = 0; i < ${ROUNDS + 1}; i++) {
    const data = { protocol: 1, type: 'snapshot', uri: 'x', version: i, language: 'zh', snapshot: snapshots[i % 2] };
    const start = performance.now();
    window.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times.slice(1);
})()`;

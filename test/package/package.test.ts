import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { listFiles, PackageManager } from '@vscode/vsce';
import { analyze } from '../../src/core/analyze';
import { buildSnapshot } from '../../src/views/snapshot/build-snapshot';
import { docxOf } from '../fixtures/files/docx';

/** In kB: what is loaded at the start, and with the first report. See docs/decisions/size-of-the-bundles.md. */
const LIMITS = { 'dist/extension.js': 440, 'dist/web.js': 440, 'dist/engine.js': 560 } as const;

function run<Part>(name: string): Part {
  const module = { exports: {} };
  new Function('module', 'exports', readFileSync(`dist/${name}.js`, 'utf8'))(module, module.exports);
  return module.exports as Part;
}

/** What may be in the package; docs and pictures come and go. */
const ALLOWED = [
  /^dist\/(extension|web|engine|project|over-years|panel|document|batch|html-report|workbook|word|sheets|ofd|pdf)\.js$/,
  /^dist\/(panel|document|batch)\.css$/,
  /^dist\/cmaps\/[\w-]+\.bcmap$/,
  /^dist\/(report|gouji)\.schema\.json$/,
  /^package(\.nls(\.zh-cn)?)?\.json$/,
  /^language-configuration\.json$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^docs\/images\/(icon\.png|[\w-]+\.svg|walkthrough\/[\w-]+\.png)$/,
  /^examples\/weidu-2023\.md$/,
  /^docs\/checks\/[\w.-]+\.md$/,
  /^(README|CHANGELOG)(\.[\w-]+)?\.md$/,
  /^LICENSE$/,
];

describe('the package', () => {
  for (const [bundle, limit] of Object.entries(LIMITS)) {
    it(`keeps ${bundle} under ${limit} kB`, () =>
      assert.ok(statSync(bundle).size < limit * 1000, `${statSync(bundle).size} bytes`));
  }

  for (const bundle of ['web', 'engine', 'project', 'over-years', 'html-report', 'workbook', 'word', 'sheets', 'ofd']) {
    it(`requires nothing but vscode in the browser: ${bundle}`, () => {
      const script = readFileSync(`dist/${bundle}.js`, 'utf8');
      const required = [...script.matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1]);
      assert.deepEqual([...new Set(required)], bundle === 'web' ? ['vscode'] : []);
    });
  }

  // As the browser's extension host runs them: with nothing but the globals that Node and browsers share.
  it('writes pages and workbooks with parts that are given nothing', async () => {
    const snapshot = buildSnapshot('a.txt', analyze(readFileSync('examples/weidu-2023.md', 'utf8')), 'zh');
    const { htmlReport } = run<typeof import('../../src/export/html-report')>('html-report');
    assert.match(htmlReport(snapshot), /^<!DOCTYPE html>[\s\S]*<style>[^<]{5000,}<\/style>[\s\S]*<\/html>\n$/);
    const { writeWorkbook } = run<typeof import('../../src/export/write-workbook')>('workbook');
    assert.equal(String.fromCharCode(...(await writeWorkbook(snapshot)).slice(0, 2)), 'PK');
  });

  it('reads Word documents with a part that is given nothing', () => {
    const { readWord } = run<typeof import('../../src/documents/word/read-word')>('word');
    const read = readWord(docxOf(['收到申请12件']));
    assert.equal('text' in read && read.text, '收到申请12件\n');
  });

  it('holds what it should and nothing else', async () => {
    const files = await listFiles({ packageManager: PackageManager.None });
    const strangers = files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file)));
    assert.deepEqual(strangers, []);
    for (const needed of [
      'dist/extension.js',
      'dist/web.js',
      'dist/engine.js',
      'dist/project.js',
      'dist/over-years.js',
      ...['panel', 'document', 'batch'].flatMap((page) => [`dist/${page}.js`, `dist/${page}.css`]),
      'package.nls.zh-cn.json',
    ])
      assert.ok(files.includes(needed), needed);
  }).timeout(60_000);

  it('says the same in both languages of its manifest', () => {
    const keys = (file: string) => Object.keys(JSON.parse(readFileSync(file, 'utf8'))).sort();
    assert.deepEqual(keys('package.nls.json'), keys('package.nls.zh-cn.json'));
    const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1]);
    assert.deepEqual([...new Set(used)].sort(), keys('package.nls.json'));
  });
});

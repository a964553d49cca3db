import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { listFiles, PackageManager } from '@vscode/vsce';

/** See docs/decisions/size-of-the-bundles.md: 400 kB are wanted, and not yet reached. */
const LIMIT = 500 * 1000;

/** What may be in the package; docs and pictures come and go. */
const ALLOWED = [
  /^dist\/(extension|web|panel|workbook|word)\.js$/,
  /^dist\/panel\.css$/,
  /^dist\/report\.schema\.json$/,
  /^package(\.nls(\.zh-cn)?)?\.json$/,
  /^language-configuration\.json$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^docs\/images\/[\w-]+\.(png|svg)$/,
  /^docs\/checks\/[\w.-]+\.md$/,
  /^(README|CHANGELOG)(\.[\w-]+)?\.md$/,
  /^LICENSE$/,
];

describe('the package', () => {
  for (const bundle of ['dist/extension.js', 'dist/web.js']) {
    it(`keeps ${bundle} under 500 kB`, () =>
      assert.ok(statSync(bundle).size < LIMIT, `${statSync(bundle).size} bytes`));
  }

  // Workbooks are written and Word documents read by parts of their own, which are never asked for in the browser.
  it('requires nothing but vscode in the browser', () => {
    const required = [...readFileSync('dist/web.js', 'utf8').matchAll(/\brequire\("([^"]+)"\)/g)].map(
      (match) => match[1],
    );
    assert.deepEqual(
      [...new Set(required)].filter((name) => name !== './workbook.js' && name !== './word.js'),
      ['vscode'],
    );
  });

  it('holds what it should and nothing else', async () => {
    const files = await listFiles({ packageManager: PackageManager.None });
    const strangers = files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file)));
    assert.deepEqual(strangers, []);
    for (const needed of ['dist/extension.js', 'dist/web.js', 'package.nls.zh-cn.json'])
      assert.ok(files.includes(needed), needed);
  }).timeout(20_000);

  it('says the same in both languages of its manifest', () => {
    const keys = (file: string) => Object.keys(JSON.parse(readFileSync(file, 'utf8'))).sort();
    assert.deepEqual(keys('package.nls.json'), keys('package.nls.zh-cn.json'));
    const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1]);
    assert.deepEqual([...new Set(used)].sort(), keys('package.nls.json'));
  });
});

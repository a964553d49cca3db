// `npm run package`: makes the .vsix from what `node esbuild.mjs` built.   node package.mjs [--out FILE]
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { extensionPage } from './tools/package/extension-page.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { values } = parseArgs({ options: { out: { type: 'string', default: `${name}-${version}.vsix` } } });

/** What is shipped, with the page of the extension in the place of the page of the project. */
const staged = path.resolve('out/package');
rmSync(staged, { recursive: true, force: true });
for (const file of await listFiles({ packageManager: PackageManager.None }))
  cpSync(file, path.join(staged, file), { recursive: true });
writeFileSync(path.join(staged, 'README.md'), extensionPage());

const packagePath = path.resolve(values.out);
mkdirSync(path.dirname(packagePath), { recursive: true });
await createVSIX({
  cwd: staged,
  packagePath,
  dependencies: false, // everything is bundled
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
  skipLicense: true,
});
console.log(`${values.out}: ${Math.round(statSync(packagePath).size / 1024)} kB`);

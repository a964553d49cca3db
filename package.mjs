// `npm run package`: makes the .vsix from what `node esbuild.mjs` built.   node package.mjs [--out FILE]
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createVSIX } from '@vscode/vsce';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { values } = parseArgs({ options: { out: { type: 'string', default: `${name}-${version}.vsix` } } });

mkdirSync(path.dirname(path.resolve(values.out)), { recursive: true });
await createVSIX({
  packagePath: values.out,
  dependencies: false, // everything is bundled
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
  skipLicense: true,
});
console.log(`${values.out}: ${Math.round(statSync(values.out).size / 1024)} kB`);

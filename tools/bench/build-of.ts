import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The command line of another revision, built in a folder of its own with the packages that are installed here; or a file that is one. */
export function buildOf(revision: string): string {
  if (existsSync(revision)) return resolve(revision);
  const folder = join(mkdtempSync(join(tmpdir(), 'gouji-build-')), 'gouji');
  execFileSync('git', ['worktree', 'add', '--detach', folder, revision], { stdio: 'ignore' });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  execFileSync(process.execPath, ['esbuild.mjs'], { cwd: folder, stdio: 'inherit' });
  return join(folder, 'dist', 'cli.js');
}

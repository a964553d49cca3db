import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { CheckedFileJson, CheckOutputJson, FailedFileJson } from '../../../src/core/model/check-schema';

export const CLI = resolve('dist/cli.js');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command line in an environment that names no language and no colours. */
export function gouji(args: readonly string[], { input = '', cwd, env = {} }: RunOptions = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    input,
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

export function checkJson(args: readonly string[], options?: RunOptions): { ran: Ran; output: CheckOutputJson } {
  const ran = gouji(['check', ...args, '--format', 'json'], options);
  return { ran, output: JSON.parse(ran.stdout) as CheckOutputJson };
}

/** The only file of an output, which must have been checked. */
export function onlyFile({ files }: CheckOutputJson): CheckedFileJson {
  const [file] = files;
  if (files.length !== 1 || !file || 'error' in file) throw new Error(`not one checked file: ${JSON.stringify(files)}`);
  return file;
}

export const errorOf = (file: CheckedFileJson | FailedFileJson | undefined): string | undefined =>
  file && 'error' in file ? file.error.code : undefined;

/** A folder that lasts as long as the suite; call within `describe`. */
export function temporaryFolder(): { readonly path: (name: string) => string; readonly put: Put } {
  let root = '';
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'gouji-'));
  });
  after(() => rmSync(root, { recursive: true, force: true }));
  const path = (name: string): string => join(root, name);
  const put: Put = (name, content) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
    return path(name);
  };
  return { path, put };
}

type Put = (name: string, content: string | Uint8Array) => string;

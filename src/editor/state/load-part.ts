/**
 * Parts of the extension that are loaded when they are asked for: bundles of their own in `dist`. Node requires them.
 * The browser's extension host has no way to require a file: there a part is read from the extension's folder and run as
 * the host itself runs the main bundle. A part needs nothing but what it is given; `vscode` is not among it.
 */
import * as vscode from 'vscode';

export interface Parts {
  /** Reading, judging, correcting: needed with the first report. */
  readonly engine: typeof import('../engine');
  /** The settings of a folder. */
  readonly project: typeof import('../../project/project-part');
  /** One indicator over the years of a body. */
  readonly 'over-years': typeof import('../../export/wide/body-over-years');
  readonly 'html-report': typeof import('../../export/html-report');
  readonly workbook: typeof import('../../export/write-workbook');
  readonly word: typeof import('../../documents/word/word-part');
  readonly sheets: typeof import('../../documents/workbook/read-workbook');
  readonly ofd: typeof import('../../documents/ofd/read-ofd');
  /** In Node alone. */
  readonly pdf: typeof import('../../documents/pdf/read-pdf');
}

declare const require: (path: string) => unknown;
/** `require` by another name, so that esbuild does not bundle the argument. */
const requireFile = require;

export const isNode = typeof process === 'object' && typeof process.versions?.node === 'string';

/** A module of Node; null in the browser. */
export const nodeModule = <Module>(name: string): Module | null => (isNode ? (requireFile(name) as Module) : null);

const loaded = new Map<keyof Parts, Promise<unknown>>();

/** Rejects where the part cannot be read; the next call tries again. */
export function loadPart<Name extends keyof Parts>(extension: vscode.Uri, name: Name): Promise<Parts[Name]> {
  const known = loaded.get(name);
  if (known) return known as Promise<Parts[Name]>;
  const part = isNode ? Promise.resolve().then(() => requireFile(`./${name}.js`)) : evaluated(extension, name);
  loaded.set(name, part);
  part.catch(() => loaded.delete(name));
  return part as Promise<Parts[Name]>;
}

async function evaluated(extension: vscode.Uri, name: string): Promise<unknown> {
  const file = vscode.Uri.joinPath(extension, 'dist', `${name}.js`);
  const script = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const module = { exports: {} };
  new Function('module', 'exports', `${script}\n//# sourceURL=${file}`)(module, module.exports);
  return module.exports;
}

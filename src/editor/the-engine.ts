/** The one engine of the extension: there is none until the first report is recognised. */
import * as vscode from 'vscode';
import type { Engine } from './engine';
import { loadPart } from './load-part';

let engine: Engine | undefined;
const loaded = new vscode.EventEmitter<void>();

/** Fires once. */
export const onDidLoadEngine = loaded.event;

export async function loadEngine(extension: vscode.Uri): Promise<Engine> {
  const part = await loadPart(extension, 'engine');
  if (!engine) {
    engine = part.engine;
    loaded.fire();
  }
  return engine;
}

export const engineIfLoaded = (): Engine | undefined => engine;

/** For those who hold an analysis: what made it is there. */
export function theEngine(): Engine {
  if (!engine) throw new Error('no report was read yet');
  return engine;
}

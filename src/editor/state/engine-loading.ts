/** The one engine of the extension: there is none until the first report is recognised. */
import * as vscode from 'vscode';
import type { Engine } from '../engine';
import { editorWords } from '../words/words';
import { loadPart } from './load-part';
import { language } from './settings';

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

/** Loads the engine in the background; shows an error if its file is missing, and tries again with the next document. */
export function startEngineLoad(extension: vscode.Uri): void {
  loadEngine(extension).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(`${editorWords(language()).incomplete}: ${why}`);
  });
}

export const engineIfLoaded = (): Engine | undefined => engine;

/** The loaded engine. Throws if no report was analysed yet. */
export function requireEngine(): Engine {
  if (!engine) throw new Error('no report was read yet');
  return engine;
}

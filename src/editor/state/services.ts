import type * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { Marks } from '../marks/marks';
import type { Places } from '../marks/places';
import { type ActivePlace, activePlace } from './active-place';
import type { PlaceParts } from './place-parts';
import type { Reports } from './reports';
import type { Years } from './years';

/** What every provider is given. */
export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly reports: Reports;
  readonly marks: Marks;
  readonly places: Places;
  readonly years: Years;
  readonly parts: PlaceParts;
}

/** A provider or command: registers itself, and is undone with the extension. */
export type Register = (services: Services) => vscode.Disposable;

/** The report in the active editor, or in the active view of a document, with its analysis; or null. */
export function activeReport({ reports }: Services): { editor: ActivePlace; analysis: Analysis } | null {
  const editor = activePlace();
  const analysis = editor ? reports.analysisOf(editor.document) : null;
  return editor && analysis ? { editor, analysis } : null;
}

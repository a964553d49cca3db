import type * as vscode from 'vscode';
import { anchor } from '../../annotation/anchor';
import { correctionsOf } from '../../annotation/corrections';
import type { Analysis } from '../../core/model/analysis';
import { isReport } from '../../core/source/recognise';
import { loadEngine } from './engine-loading';
import { isPageOf } from './folder-of-pages';
import { heldAgainstParts } from './place-parts';
import { besideEarlier, remembering } from './read-beside';
import { readFile, type UnreadableFile } from './read-file';
import type { Services } from './services';
import { fileOf } from './shown-for';
import type { EarlierReport } from './years';

/**
 * The analysis of a file that is not open, with what people marked in it; null where it is no report, else why it was not
 * looked at. `shown` is the document that its findings lie on.
 */
export async function analysisOfFile(
  { context: { extensionUri }, marks, parts }: Services,
  file: vscode.Uri,
  shown: vscode.Uri,
  earlier?: EarlierReport,
): Promise<Analysis | UnreadableFile | null> {
  if (isPageOf(extensionUri, file)) return null;
  const read = await readFile(file, extensionUri);
  if (typeof read === 'string') return read;
  const { text, format } = read;
  if (!isReport(text)) return null;
  const { analyze } = await loadEngine(extensionUri);
  await marks.load(shown);
  const corrections = correctionsOf(anchor(text, marks.annotationsOf(shown)));
  const analysis = analyze(text, { corrections, ...(format && { format }), ...besideEarlier(earlier) });
  return remembering(heldAgainstParts(analysis, parts.of(shown)), earlier);
}

/** A report as it stands: open as it is shown, else as its file is; null for what is none. */
export async function readReport(services: Services, shown: vscode.Uri): Promise<Analysis | null> {
  const document = services.reports.openDocument(shown);
  if (document) return services.reports.analysisOf(document);
  const analysis = await analysisOfFile(services, fileOf(shown), shown);
  return typeof analysis === 'string' ? null : analysis;
}

import * as vscode from 'vscode';
import { type JsonPlace, jsonPlaces, placeAtJson, placeAtSource } from '../../panel/json-places';
import { activeReport, type Services } from '../state/services';
import { type Highlighter, highlighter } from './highlighter';
import { JSON_SCHEME, type JsonDocuments, jsonUriOf, reportUriOf } from './json-document';

/**
 * Between the JSON and its report, both ways: "go to definition" on anything that has a range, and while both are seen
 * side by side, the place of the cursor in the one is marked in the other.
 */
export function registerJsonNavigation(services: Services, documents: JsonDocuments): vscode.Disposable {
  const marks = highlighter();
  return vscode.Disposable.from(
    marks,
    vscode.commands.registerCommand('gouji.openJson', (report?: vscode.Uri) =>
      openJson(services, documents, marks, report),
    ),
    vscode.languages.registerDefinitionProvider(
      { scheme: JSON_SCHEME },
      {
        async provideDefinition(document, position) {
          const place = placeAtJson(placesOf(document), document.offsetAt(position));
          return place ? definition(document, place) : null;
        },
      },
    ),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections, kind }) => {
      if (kind === undefined) return;
      const at = textEditor.document.offsetAt(selections[0]?.active ?? new vscode.Position(0, 0));
      if (textEditor.document.uri.scheme === JSON_SCHEME) {
        const source = placeAtJson(placesOf(textEditor.document), at)?.source;
        if (source) marks.show(reportUriOf(textEditor.document.uri), source);
      } else {
        const json = jsonUriOf(textEditor.document.uri).toString();
        const shown = vscode.window.visibleTextEditors.find((one) => one.document.uri.toString() === json);
        const printed = shown && placeAtSource(placesOf(shown.document), at)?.printed;
        if (shown && printed) marks.show(shown.document.uri, printed);
      }
    }),
  );
}

const PLACES = new WeakMap<vscode.TextDocument, { readonly version: number; readonly places: readonly JsonPlace[] }>();

function placesOf(document: vscode.TextDocument): readonly JsonPlace[] {
  const known = PLACES.get(document);
  if (known?.version === document.version) return known.places;
  const places = jsonPlaces(document.getText());
  PLACES.set(document, { version: document.version, places });
  return places;
}

async function definition(json: vscode.TextDocument, { printed, source }: JsonPlace): Promise<vscode.LocationLink[]> {
  const report = await vscode.workspace.openTextDocument(reportUriOf(json.uri));
  const rangeIn = (document: vscode.TextDocument, start: number, end: number) =>
    new vscode.Range(document.positionAt(start), document.positionAt(end));
  return [
    {
      originSelectionRange: rangeIn(json, printed.start, printed.end),
      targetUri: report.uri,
      targetRange: rangeIn(report, source.start, source.end),
    },
  ];
}

/** Opens the JSON beside the report, at the smallest thing that stands for the place of the cursor. */
async function openJson(
  services: Services,
  documents: JsonDocuments,
  marks: Highlighter,
  uri?: vscode.Uri,
): Promise<void> {
  const wanted = uri ?? activeReport(services)?.editor.document.uri;
  if (!wanted) return;
  const report = await vscode.workspace.openTextDocument(wanted);
  const source = vscode.window.visibleTextEditors.find((one) => one.document === report);
  const document = await documents.open(report);
  await vscode.window.showTextDocument(document, nextTo(source?.viewColumn), true);
  const offset = source?.document.offsetAt(source.selection.active) ?? 0;
  const printed = offset > 0 ? placeAtSource(placesOf(document), offset)?.printed : undefined;
  if (printed) marks.show(document.uri, printed);
}

/** To the right of the text, where the panel stands too: not a third column. */
const nextTo = (text: vscode.ViewColumn | undefined): vscode.ViewColumn =>
  text === undefined ? vscode.ViewColumn.Beside : text + 1;

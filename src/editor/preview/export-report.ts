import * as vscode from 'vscode';
import { presentReport } from '../../contract/present-report';
import { printReport } from '../../contract/print-report';
import type { Analysis } from '../../core/model/analysis';
import { CELL_COLUMNS, cellRecords } from '../../export/cell-records';
import { csvLine } from '../../export/csv';
import { EXPORT_FORMATS, type ExportFormat } from '../../views/faces';
import { FORMAT_NAMES } from '../../views/format-names';
import { buildSnapshot, UNTREATED } from '../../views/snapshot/build-snapshot';
import { fixesOf } from '../state/fixes';
import { loadPart } from '../state/load-part';
import { formatOfLanguage } from '../state/recognition';
import { activeReport, type Services } from '../state/services';
import { language } from '../state/settings';
import { sayFor, words } from '../words/speech';

/** Excel takes a file without it for the encoding of the system. */
const BYTE_ORDER_MARK = '\ufeff';

/** The command: of the active report, or of the open document with the address that it is given; asks for the format. */
export function registerExport(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('gouji.export', async (given?: unknown) => {
    const report = given instanceof vscode.Uri ? given : activeReport(services)?.editor.document.uri;
    if (!report) return;
    const names = FORMAT_NAMES[language()];
    const items = EXPORT_FORMATS.map((format) => ({ label: names[format], description: `.${format}`, format }));
    const chosen = await vscode.window.showQuickPick(items, { placeHolder: words().exportPick });
    if (chosen) await exportReport(services, report, chosen.format);
  });
}

interface Source {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
  readonly name: string;
}

/** Asks where to, writes the file and opens it if it is text. */
export async function exportReport(services: Services, uri: vscode.Uri, format: ExportFormat): Promise<void> {
  const source = sourceOf(services, uri);
  if (!source) return;
  const name = source.name.replace(/\.[^.]+$/, '');
  const defaultUri = uri.scheme === 'untitled' ? undefined : vscode.Uri.joinPath(uri, '..', `${name}.${format}`);
  const target = await vscode.window.showSaveDialog({
    ...(defaultUri && { defaultUri }),
    filters: { [FORMAT_NAMES[language()][format]]: [format] },
  });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, await bytesOf(services, source, format));
  const open = words().openExported;
  const wish = await vscode.window.showInformationMessage(words().exported(target.path.split('/').pop() ?? ''), open);
  if (wish === open) await vscode.commands.executeCommand('vscode.open', target);
}

export async function copyReport(services: Services, uri: vscode.Uri, format: 'json' | 'csv'): Promise<void> {
  const source = sourceOf(services, uri);
  if (!source) return;
  await vscode.env.clipboard.writeText(textOf(source, format));
  vscode.window.setStatusBarMessage(words().copied, 3000);
}

function sourceOf({ reports }: Services, uri: vscode.Uri): Source | null {
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  const analysis = document ? reports.analysisOf(document) : null;
  return document && analysis ? { document, analysis, name: uri.path.slice(uri.path.lastIndexOf('/') + 1) } : null;
}

async function bytesOf(services: Services, source: Source, format: ExportFormat): Promise<Uint8Array> {
  const { extensionUri } = services.context;
  const { document, analysis } = source;
  const snapshot = () => buildSnapshot(source.name, analysis, language());
  const say = sayFor(analysis);
  const withFixes = () =>
    buildSnapshot(source.name, analysis, language(), {
      ...UNTREATED,
      fixesOf: (finding) =>
        fixesOf(analysis, finding, formatOfLanguage(document.languageId)).map(({ title, kind }) => ({
          title: say(title),
          kind,
        })),
    });
  const encode = (text: string) => new TextEncoder().encode(text);
  switch (format) {
    case 'xlsx':
      return (await loadPart(extensionUri, 'workbook')).writeWorkbook(withFixes());
    case 'html':
      return encode((await loadPart(extensionUri, 'html-report')).htmlReport(snapshot()));
    case 'csv':
      return encode(BYTE_ORDER_MARK + textOf(source, format));
    default:
      return encode(textOf(source, format));
  }
}

function textOf({ document, analysis }: Source, format: 'json' | 'ndjson' | 'csv'): string {
  const path = vscode.workspace.asRelativePath(document.uri, false);
  switch (format) {
    case 'json':
      return printReport(presentReport(path, analysis, language()));
    case 'ndjson':
      return `${JSON.stringify(presentReport(path, analysis, language()))}\n`;
    case 'csv':
      return [CELL_COLUMNS, ...cellRecords(path, analysis, language())].map(csvLine).join('');
  }
}

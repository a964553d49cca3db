import * as vscode from 'vscode';
import { fillPage } from '../preview/fill-page';
import { enterView } from '../state/active-place';
import { DOCUMENT_VIEW, documentOfText, isDocumentText, textOfDocument } from '../state/document-scheme';
import { until } from '../state/until';
import { DocumentEditor, type DocumentTools } from './document-editor';

/** The views of documents that are open. Each shows the text that is read of its document, which is held open behind it. */
export class DocumentEditors implements vscode.CustomReadonlyEditorProvider, vscode.Disposable {
  private readonly open = new Set<DocumentEditor>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly tools: DocumentTools) {
    this.subscriptions = [
      vscode.window.registerCustomEditorProvider(DOCUMENT_VIEW, this, {
        supportsMultipleEditorsPerDocument: true,
        webviewOptions: { enableFindWidget: true },
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => editor && this.takeOver(editor)),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  openCustomDocument(uri: vscode.Uri): vscode.CustomDocument {
    return { uri, dispose: () => undefined };
  }

  async resolveCustomEditor({ uri }: vscode.CustomDocument, panel: vscode.WebviewPanel): Promise<void> {
    const editor = new DocumentEditor(panel, textOfDocument(uri), uri, this.tools);
    this.open.add(editor);
    panel.onDidChangeViewState(() => this.enter(editor));
    panel.onDidDispose(() => {
      editor.dispose();
      this.open.delete(editor);
      enterView(null);
    });
    fillPage(panel, this.tools.services.context.extensionUri, 'document');
    const document = await this.tools.texts.open(uri).catch(() => null);
    // A text that VS Code still keeps from before counts as closed until somebody looks at it.
    if (document) this.tools.services.reports.comeBack(document);
    this.enter(editor);
    editor.refresh();
  }

  of(text: vscode.Uri): DocumentEditor | undefined {
    const all = [...this.open].filter((one) => one.text.toString() === text.toString());
    return all.find(({ panel }) => panel.active) ?? all.find(({ panel }) => panel.visible) ?? all[0];
  }

  /** Opens the view of a document, or brings it to the front; at a place of its text, if one is given. */
  async show(text: vscode.Uri, range?: vscode.Range, options: vscode.TextDocumentShowOptions = {}): Promise<void> {
    const there = this.of(text);
    if (there) there.panel.reveal(there.panel.viewColumn, options.preserveFocus);
    else await vscode.commands.executeCommand('vscode.openWith', documentOfText(text), DOCUMENT_VIEW, options);
    if (!range) return;
    const editor = await until(() => {
      const one = this.of(text);
      return one?.place() ? one : null;
    });
    editor?.show(range, options.preserveFocus === true);
  }

  private enter(editor: DocumentEditor): void {
    if (editor.panel.active) enterView(() => (editor.panel.active ? editor.place() : null));
    else enterView(() => [...this.open].find(({ panel }) => panel.active)?.place() ?? null);
  }

  /**
   * Problems, definitions and links of VS Code's own lead to the text. Where the document is open in its view, and the text came
   * up only in passing, the view shows the place and the text goes.
   */
  private takeOver({ document, selection }: vscode.TextEditor): void {
    if (!isDocumentText(document.uri)) return;
    const editor = this.of(document.uri);
    const tab = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .find(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === document.uri.toString());
    if (!editor || !tab?.isPreview) return;
    // VS Code sets the selection just behind the event.
    setTimeout(() => {
      const shown = vscode.window.visibleTextEditors.find((one) => one.document === document);
      editor.show(shown?.selection ?? selection);
      void vscode.window.tabGroups.close(tab);
    }, 50);
  }
}

import * as vscode from 'vscode';
import { alignEdits } from '../../core/drafting/align-table';
import { type BarTable, barTablesOf } from '../../core/drafting/bar-table';
import { isAligned } from '../../core/drafting/is-aligned';
import { type Direction, nextStop, type Stop, stopAt } from '../../core/drafting/move-in-table';
import { caretOf, corrections, goneTo, settled, type TypedAhead, withKey } from '../../core/drafting/typed-ahead';
import type { Edit } from '../../core/repair/fix';
import { editText } from './edit-text';

/** Nobody types for so long that the text comes to no rest in between; it is a bound, not a wait. */
const MOST_ROUNDS = 1000;

/** Milliseconds without a key after which a table is aligned. */
const REST = 500;

/** Something that happened while an edit of ours was on its way. */
interface Held {
  readonly isChange: boolean;
  readonly take: () => void;
}

/**
 * Moves the caret in tables without losing the order of keys. VS Code runs commands of extensions elsewhere than it types:
 * what is pressed behind Tab arrives in the text before the caret has moved. But it tells of keys and changes in the order in
 * which they were made, so what belongs where is known, and the text is corrected until it is as it would be, had the caret moved
 * at once. A correction is refused where another key came in between, and made again with that key.
 */
export class TableTyping {
  private editor: vscode.TextEditor | null = null;
  private ahead: TypedAhead | null = null;
  /** Where the caret is known to have arrived. */
  private arrived: Stop | null = null;
  /** Somebody has clicked elsewhere, and wants to be there. */
  private isLeft = false;
  /** Which of the changes that came meanwhile is the edit itself is known when its answer has come. */
  private held: Held[] | null = null;
  private work: Promise<void> | null = null;
  /** Lines of the tables to be aligned when the keys rest. */
  private readonly visited = new Set<number>();
  private rest: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument((change) => this.onChange(change)),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      if (kind === vscode.TextEditorSelectionChangeKind.Mouse && textEditor === this.editor) this.isLeft = true;
    }),
  );

  dispose(): void {
    clearTimeout(this.rest);
    this.listeners.dispose();
  }

  isUnderWay(editor: vscode.TextEditor): boolean {
    return this.editor === editor && this.work !== null;
  }

  /** Resolves when the caret is there and the text is as it should be. */
  go(editor: vscode.TextEditor, direction: Direction): Promise<void> {
    // Nothing is waited for before the key has its place among the changes.
    if (this.editor !== editor) this.turnTo(editor);
    const { document, selection } = editor;
    // As it is between the changes before the key and those behind it, whenever that is looked at.
    const text = document.getText();
    const offset = document.offsetAt(selection.active);
    this.hold({ isChange: false, take: () => this.intend(text, offset, direction) });
    return this.start();
  }

  private turnTo(editor: vscode.TextEditor): void {
    this.editor = editor;
    this.ahead = null;
    this.visited.clear();
    this.stopRest();
  }

  private hold(one: Held): void {
    if (this.held) this.held.push(one);
    else one.take();
  }

  private intend(text: string, offset: number, direction: Direction): void {
    const from = this.ahead?.at ?? stopAt(text, offset);
    const known = settled(text, this.ahead);
    const at = from && nextStop(known, from, direction);
    if (!from || !at) return;
    this.ahead = goneTo(known, from, at, this.ahead);
    this.isLeft = false;
    this.visited.add(from.line).add(at.line);
  }

  private onChange({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const [first] = contentChanges;
    if (document !== this.editor?.document || first === undefined) return;
    const isKey = reason === undefined && contentChanges.length === 1 && first.range.isSingleLine;
    const take = () => {
      this.ahead = this.ahead && isKey ? withKey(this.ahead, { removed: first.rangeLength, text: first.text }) : null;
    };
    this.hold({ isChange: true, take });
    if (reason !== undefined) this.stopRest();
    else if (this.rest !== undefined) this.alignLater();
  }

  /** Only one thing at a time is done to the text. */
  private start(first: () => Promise<void> = async () => {}): Promise<void> {
    this.work ??= first()
      .then(() => this.settle())
      .finally(() => {
        this.work = null;
      });
    return this.work;
  }

  private async settle(): Promise<void> {
    if (!this.ahead) return;
    for (let round = 0; this.ahead && round < MOST_ROUNDS; round++) {
      if (!this.editor || this.editor.document.isClosed || (await this.isSettled(this.editor, this.ahead))) break;
    }
    this.ahead = null;
    this.alignLater();
  }

  /** Makes one step towards where the keys lead; true where none is left. */
  private async isSettled(editor: vscode.TextEditor, ahead: TypedAhead): Promise<boolean> {
    const text = editor.document.getText();
    const edits = corrections(text, ahead);
    if (edits === null) return true;
    if (edits.length > 0) {
      await this.edit(editor, edits);
      return false;
    }
    const { start, end } = caretOf(text, ahead);
    const wanted = new vscode.Selection(editor.document.positionAt(start), editor.document.positionAt(end));
    if (this.isLeft || (this.arrived === ahead.at && editor.selection.isEqual(wanted))) return true;
    editor.selection = wanted;
    editor.revealRange(wanted);
    // The answer comes behind every change that was made before the caret was there.
    await vscode.commands.executeCommand('setContext', 'gouji.inTable', ahead.at.column !== null);
    this.arrived = ahead.at;
    return false;
  }

  private async edit(editor: vscode.TextEditor, edits: readonly Edit[]): Promise<void> {
    this.held = [];
    const isDone = await editText(editor, edits).then(
      (done) => done,
      () => false,
    );
    const held = this.held;
    this.held = null;
    const own = isDone && editor === this.editor ? held.findIndex(({ isChange }) => isChange) : -1;
    for (const [i, { take }] of held.entries()) if (i !== own) take();
  }

  private alignLater(): void {
    this.stopRest();
    this.rest = setTimeout(() => {
      this.stopRest();
      if (!this.work) void this.start(() => this.align());
    }, REST);
  }

  private stopRest(): void {
    clearTimeout(this.rest);
    this.rest = undefined;
  }

  /** Where tables were aligned they stay so. */
  private async align(): Promise<void> {
    const { editor } = this;
    if (!editor || editor.document.isClosed || editor !== vscode.window.activeTextEditor) return;
    const { document } = editor;
    const text = document.getText();
    const isVisited = ({ start, end }: BarTable): boolean =>
      [...this.visited].some(
        (line) => document.positionAt(start).line <= line && line <= document.positionAt(end).line,
      );
    const tables = barTablesOf(text).filter((table) => isVisited(table) && isAligned(table, text));
    this.visited.clear();
    const edits = tables.flatMap((table) => alignEdits(table, text));
    if (edits.length > 0) await this.edit(editor, edits);
  }
}

import * as vscode from 'vscode';
import { type Acceptance, type AcceptanceOf, acceptances } from '../../annotation/acceptance';
import type { Annotation } from '../../annotation/annotation';
import { mergeAnnotations, mergeSideFiles } from '../../annotation/merge';
import { isTrouble } from '../../annotation/side-file';
import type { SideFile, SideFileTrouble } from '../../annotation/side-file-shape';
import { EMPTY_SIDE_FILE as EMPTY, SIDE_FILE_SUFFIX as SUFFIX } from '../../annotation/side-file-shape';
import type { Analysis, Finding } from '../../core/model/analysis';
import { fileNameOf } from '../state/file-name';
import { knowProject } from '../state/projects';
import { fileOf } from '../state/shown-for';
import { showSideFileError, tellUnwritten } from './show-side-file-error';
import { readSideFileAt, writeMerged } from './side-file-disk';
import { sideFileOf } from './side-file-place';

/** The marks of one report. */
interface State {
  readonly file: SideFile;
  /** What was last read or written: what anybody else did since is told from it. */
  readonly base: SideFile;
  readonly trouble: SideFileTrouble | null;
  /** Something of it could not be written. */
  readonly isUnwritten?: true;
  readonly acceptanceOf: AcceptanceOf;
}

/**
 * The marks of reports, read from and written to their side files. What others write there is noticed and merged; what cannot
 * be read there is never written over without a copy. Marks of a document that is no file live in memory.
 */
export class Marks implements vscode.Disposable {
  private readonly states = new Map<string, State>();
  /** Reading and writing of one report's file, one after the other. */
  private readonly turns = new Map<string, Promise<unknown>>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable[];

  /** Fires with the report's address. */
  readonly onDidChange = this.changed.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/*${SUFFIX}`);
    const again = (file: vscode.Uri) => this.loadFrom(file);
    this.subscriptions = [
      this.changed,
      watcher,
      watcher.onDidChange(again),
      watcher.onDidCreate(again),
      watcher.onDidDelete(again),
      // Not every file system tells of changes.
      vscode.window.onDidChangeWindowState(({ focused }) => focused && this.loadAll()),
      vscode.workspace.onDidChangeConfiguration(
        (change) => change.affectsConfiguration('gouji.annotations') && this.loadAll(),
      ),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  isKnown(report: vscode.Uri): boolean {
    return this.states.has(report.toString());
  }

  /** Reads the side file once; changes of it are noticed by themselves. */
  async know(report: vscode.Uri): Promise<void> {
    if (!this.isKnown(report)) await this.load(report);
  }

  /** Reads the side file of a report, if there is one, and tells when it says something new. Never rejects. */
  load(report: vscode.Uri): Promise<void> {
    return this.inTurn(report, async () => {
      await knowProject(report);
      await this.read(report);
    });
  }

  /** The same list until it changes. */
  annotationsOf(report: vscode.Uri): readonly Annotation[] {
    return this.stateOf(report).file.annotations;
  }

  /** Who accepted a finding, and why; undefined if nobody did. */
  acceptanceOf(report: vscode.Uri, analysis: Analysis, finding: Finding): Acceptance | undefined {
    return this.stateOf(report).acceptanceOf(analysis, finding);
  }

  /**
   * Changes the marks of a report and writes its side file, together with what others have written since. False where it
   * could not be written: then the marks stay in memory, the user was told, and the next change tries again.
   */
  change(report: vscode.Uri, edit: (annotations: readonly Annotation[]) => readonly Annotation[]): Promise<boolean> {
    return this.inTurn(report, async () => {
      const known = this.isKnown(report);
      const before = this.stateOf(report);
      const annotations = edit(before.file.annotations);
      if (annotations === before.file.annotations) return true;
      const mine = { ...before.file, annotations };
      const place = sideFileOf(report);
      try {
        const file = place ? await writeMerged(place, fileNameOf(fileOf(report)), mine, before.base) : mine;
        this.set(report, { file, base: file, trouble: null }, known);
        return true;
      } catch (error) {
        this.set(report, { ...before, file: mine, isUnwritten: true }, known);
        if (place) tellUnwritten(place, error);
        return false;
      }
    });
  }

  /** The report bears another name by now, and so does its side file: what could not be written yet goes along. */
  async rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const { file, isUnwritten } = this.stateOf(from);
    this.states.delete(from.toString());
    if (isUnwritten) await this.change(to, (all) => mergeAnnotations(all, file.annotations));
    else if (this.isKnown(to)) await this.load(to);
  }

  /** They are read anew when they are asked for again. What could not be written yet is kept. */
  forget(report: vscode.Uri): void {
    if (!this.stateOf(report).isUnwritten) this.states.delete(report.toString());
  }

  private async read(report: vscode.Uri): Promise<void> {
    const known = this.isKnown(report);
    const place = sideFileOf(report);
    const { file, base, trouble, ...rest } = this.stateOf(report);
    if (place === null) {
      this.set(report, { ...rest, file, base, trouble }, known);
      return;
    }
    try {
      const { read } = await readSideFileAt(place);
      if (read === null) this.set(report, { ...rest, file, base, trouble }, known);
      else if (!isTrouble(read))
        this.set(report, { ...rest, file: mergeSideFiles(file, read, base), base: read, trouble: null }, known);
      else {
        if (trouble === null) showSideFileError(place, read);
        this.set(report, { ...rest, file, base, trouble: read }, known);
      }
    } catch (error) {
      if (!known) showSideFileError(place, { trouble: 'not-json', line: null, detail: String(error) });
      this.set(report, { ...rest, file, base, trouble }, known);
    }
  }

  private stateOf(report: vscode.Uri): State {
    return this.states.get(report.toString()) ?? NOTHING;
  }

  /** Ignores results that arrive after `forget()`. */
  private set(report: vscode.Uri, next: Omit<State, 'acceptanceOf'>, known: boolean): void {
    if (known && !this.isKnown(report)) return;
    const before = this.stateOf(report);
    const isSame = JSON.stringify(before.file) === JSON.stringify(next.file);
    const file = isSame ? before.file : next.file;
    const acceptanceOf = isSame ? before.acceptanceOf : acceptances(file.annotations);
    this.states.set(report.toString(), { ...next, file, acceptanceOf });
    if (!isSame) this.changed.fire(report);
  }

  private inTurn<Result>(report: vscode.Uri, run: () => Promise<Result>): Promise<Result> {
    const key = report.toString();
    const turn = (this.turns.get(key) ?? Promise.resolve()).then(run);
    const settled = turn.then(
      () => undefined,
      () => undefined,
    );
    this.turns.set(key, settled);
    void settled.then(() => this.turns.get(key) === settled && this.turns.delete(key));
    return turn;
  }

  private loadFrom(file: vscode.Uri): void {
    const address = file.toString();
    for (const report of this.known()) if (sideFileOf(report)?.toString() === address) this.loadAgain(report);
  }

  private loadAll(): void {
    for (const report of this.known()) this.loadAgain(report);
  }

  /** Unless it is forgotten before its turn comes. */
  private loadAgain(report: vscode.Uri): void {
    void this.inTurn(report, async () => {
      if (this.isKnown(report)) await this.read(report);
    });
  }

  private known(): readonly vscode.Uri[] {
    return [...this.states.keys()].map((key) => vscode.Uri.parse(key));
  }
}

const NOTHING: State = { file: EMPTY, base: EMPTY, trouble: null, acceptanceOf: () => undefined };

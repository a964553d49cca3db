import * as vscode from 'vscode';
import { type Anchored, anchor, reanchored } from '../../annotation/anchor';
import type { Annotation, Target } from '../../annotation/annotation';
import { correctionsOf } from '../../annotation/corrections';
import { quoteAt } from '../../annotation/quote';
import type { Correction } from '../../core/model/correction';
import type { Range } from '../../core/text/range';
import { onDidCloseDocument } from '../state/closed-documents';
import { followEdit, type TextChange } from './follow-edit';
import type { Marks } from './marks';

interface Placed {
  /** Whose marks these are: another list is placed anew. */
  readonly annotations: readonly Annotation[];
  readonly version: number;
  readonly anchored: readonly Anchored[];
  readonly corrections: readonly Correction[];
  /** Some lost their place while the text was edited, and were not looked for since. */
  readonly isLoose: boolean;
}

/**
 * Where the marks of open documents stand. They follow every edit; what an edit tears from its place, and all marks when a
 * document is opened, are found by their quotes. When a report is saved, quotes that have changed are written to its side file.
 */
export class Places implements vscode.Disposable {
  private readonly placed = new Map<string, Placed>();
  private readonly subscriptions: vscode.Disposable[];

  /** Must be made before anybody else listens to changes of documents. */
  constructor(private readonly marks: Marks) {
    this.subscriptions = [
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => this.follow(document, contentChanges)),
      onDidCloseDocument(({ uri }) => this.placed.delete(uri.toString())),
      vscode.workspace.onDidSaveTextDocument((document) => void this.refresh(document)),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** Parallel to the marks of the document; ranges are those of its present version. */
  of(document: vscode.TextDocument): readonly Anchored[] {
    return this.settled(document).anchored;
  }

  /** What the marks say about how the document is to be read; the same list until it changes. */
  correctionsOf(document: vscode.TextDocument): readonly Correction[] {
    return this.settled(document).corrections;
  }

  private settled(document: vscode.TextDocument): Placed {
    const key = document.uri.toString();
    const annotations = this.marks.annotationsOf(document.uri);
    const known = this.placed.get(key);
    if (known?.annotations === annotations && known.version === document.version && !known.isLoose) return known;
    const anchored = annotations.length === 0 ? [] : placedIn(document, annotations, known);
    const placed = keep(annotations, document.version, anchored, known);
    if (!document.isClosed) this.placed.set(key, placed);
    return placed;
  }

  private follow(document: vscode.TextDocument, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const key = document.uri.toString();
    const known = this.placed.get(key);
    if (!known || changes.length === 0 || known.anchored.length === 0) return;
    const anchored = known.anchored.map((one) => followed(one, changes));
    const isLoose = anchored.some(({ range }) => range === null);
    this.placed.set(key, { ...keep(known.annotations, document.version, anchored, known), isLoose });
  }

  /** Writes down what stands around the marks now, where that has changed since they were made. */
  private async refresh(document: vscode.TextDocument): Promise<void> {
    const { annotations, anchored } = this.settled(document);
    const text = document.getText();
    if (!anchored.some((one) => isOutdated(text, one))) return;
    const fresh = new Map(anchored.map((one) => [one.annotation, reanchored(text, one)]));
    await this.marks.change(document.uri, (now) =>
      now === annotations ? now.map((one) => fresh.get(one) ?? one) : now,
    );
  }
}

function keep(
  annotations: readonly Annotation[],
  version: number,
  anchored: readonly Anchored[],
  known: Placed | undefined,
): Placed {
  const corrections = correctionsOf(anchored);
  const isSame = known !== undefined && JSON.stringify(corrections) === JSON.stringify(known.corrections);
  return { annotations, version, anchored, corrections: isSame ? known.corrections : corrections, isLoose: false };
}

/** Marks that were followed up to this version stay where they are; the others are looked for. */
function placedIn(
  document: vscode.TextDocument,
  annotations: readonly Annotation[],
  known: Placed | undefined,
): readonly Anchored[] {
  const before = new Map(
    known?.version === document.version ? known.anchored.map((one) => [one.annotation.id, one]) : [],
  );
  const stays = (annotation: Annotation): Anchored | null => {
    const old = before.get(annotation.id);
    if (!old || old.orphan !== null) return null;
    return sameTargets(annotation, old.annotation) || isAt(document, annotation.target, old.range)
      ? { ...old, annotation }
      : null;
  };
  const kept = annotations.map(stays);
  const lost = annotations.filter((_, i) => kept[i] === null);
  const found = lost.length === 0 ? [] : anchor(document.getText(), lost);
  const byId = new Map(found.map((one) => [one.annotation.id, one]));
  return annotations.map((one, i) => kept[i] ?? byId.get(one.id) ?? LOST(one));
}

const LOST = (annotation: Annotation): Anchored => ({ annotation, range: null, other: null, orphan: 'gone' });

const targetsOf = ({ target, mark }: Annotation): readonly (Target | null)[] => [
  target,
  mark.kind === 'scopes-differ' ? mark.other : null,
];

const sameTargets = (a: Annotation, b: Annotation): boolean =>
  a.target === b.target || JSON.stringify(targetsOf(a)) === JSON.stringify(targetsOf(b));

function isAt(document: vscode.TextDocument, { quote }: Target, range: Range | null): boolean {
  if (range === null) return false;
  return quote.exact === document.getText(vscodeRange(document, range)).replaceAll('\r\n', '\n');
}

const vscodeRange = (document: vscode.TextDocument, { start, end }: Range): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

/** VS Code tells changes from the last to the first, so that each is in offsets of the text before all of them. */
function followed(placed: Anchored, changes: readonly TextChange[]): Anchored {
  if (placed.range === null) return placed;
  const { annotation } = placed;
  const { mark } = annotation;
  const range = through(placed.range, changes, annotation.target.quote.exact, mark.kind !== 'confirmed');
  const second = mark.kind === 'scopes-differ' ? mark.other : null;
  const other = placed.other && second ? through(placed.other, changes, second.quote.exact, true) : placed.other;
  const isLost = range === null || (placed.other !== null && other === null);
  return isLost ? { annotation, range: null, other: null, orphan: 'changed' } : { ...placed, range, other };
}

/** Whoever confirmed a number did not confirm another one: that mark does not stay where its words were edited. */
function through(range: Range, changes: readonly TextChange[], words: string, mayBeEdited: boolean): Range | null {
  let now = range;
  for (const change of changes) {
    const next = followEdit(now, change, words);
    if (next === null || (next.isEdited && !mayBeEdited)) return null;
    now = next.range;
  }
  return now;
}

function isOutdated(text: string, { annotation, range, other, orphan }: Anchored): boolean {
  if (orphan !== null) return false;
  const { mark, target } = annotation;
  const differs = (place: Range | null, one: Target | null) =>
    place !== null && one !== null && JSON.stringify(quoteAt(text, place)) !== JSON.stringify(one.quote);
  return differs(range, target) || (mark.kind === 'scopes-differ' && differs(other, mark.other));
}

import type * as vscode from 'vscode';
import type { Analysis, Finding } from '../../core/model/analysis';
import { takesEdits } from './document-scheme';
import { areFixesKnown, fixesOf } from './fixes';
import { formatOfLanguage } from './recognition';
import type { Services } from './services';

/** Milliseconds after the last reading: nobody waits for it, and whoever types is not held up. */
const PAUSE = 700;
/** Between two findings, so that what people ask for meanwhile is answered. */
const BREATH = 20;
/** Of a report with more findings, the first ones: each is proven by reading the report once more. */
const MOST = 12;

/** Finds what is suggested first for the findings of a report that is open and left alone for a moment. */
export class FirstFixes implements vscode.Disposable {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly services: Services,
    private readonly tell: (document: vscode.TextDocument) => void,
  ) {}

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
  }

  /** Tells once, when all are found; not at all where none was wanting. A text of which nothing can be changed has none. */
  seek(document: vscode.TextDocument, analysis: Analysis, findings: readonly Finding[]): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    const wanting = findings.slice(0, MOST).filter((finding) => !areFixesKnown(finding));
    if (wanting.length === 0 || !takesEdits(document.uri)) return;
    const step = (left: readonly Finding[]) => {
      this.timers.delete(key);
      if (document.isClosed || this.services.reports.analysisOf(document) !== analysis) return;
      const [next, ...rest] = left;
      if (next === undefined) {
        this.tell(document);
        return;
      }
      fixesOf(analysis, next, formatOfLanguage(document.languageId));
      this.timers.set(key, setTimeout(step, BREATH, rest));
    };
    this.timers.set(key, setTimeout(step, PAUSE, wanting));
  }
}

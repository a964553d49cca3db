import type * as vscode from 'vscode';
import type { Analysis, Finding } from '../../core/model/analysis';
import type { Format } from '../../core/source/format';
import type { FindingView } from '../../views/snapshot';
import { fixesOf } from '../state/fixes';
import { sayFor } from '../words/speech';

/** How many findings are looked at: to prove a correction, the report is read again. */
const LIMIT = 30;

/**
 * The corrections of the findings that a panel shows. They are sought one finding at a time, after the picture is drawn
 * and only as long as the text stays the same; the panel hears once, when all are there.
 */
export class PreviewFixes implements vscode.Disposable {
  private analysis: Analysis | null = null;
  private readonly found = new Map<Finding, FindingView['fixes']>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly allFound: () => void) {}

  dispose(): void {
    clearTimeout(this.timer);
  }

  /** Those that are known by now. */
  known(analysis: Analysis, finding: Finding): FindingView['fixes'] {
    return (this.analysis === analysis && this.found.get(finding)) || [];
  }

  /** Starts to seek, unless these were sought already. */
  seek(analysis: Analysis, format: Format | undefined): void {
    if (this.analysis === analysis) return;
    clearTimeout(this.timer);
    this.analysis = analysis;
    this.found.clear();
    const graver = analysis.findings.filter(({ severity }) => severity !== 'hint');
    const hints = analysis.findings.filter(({ severity }) => severity === 'hint');
    this.next(analysis, format, [...graver, ...hints].slice(0, LIMIT));
  }

  private next(analysis: Analysis, format: Format | undefined, left: readonly Finding[]): void {
    const [finding, ...others] = left;
    if (!finding) {
      if ([...this.found.values()].some((fixes) => fixes.length > 0)) this.allFound();
      return;
    }
    this.timer = setTimeout(() => {
      const say = sayFor(analysis);
      const fixes = fixesOf(analysis, finding, format).map(({ title, kind }) => ({ title: say(title), kind }));
      this.found.set(finding, fixes);
      this.next(analysis, format, others);
    }, 0);
  }
}

import * as vscode from 'vscode';
import { filterReports } from '../../views/triage/filter-reports';
import { GROUPINGS, type Grouping } from '../../views/triage/group-reports';
import type { ListedReport } from '../../views/triage/listed-report';
import { orderReports } from '../../views/triage/order-reports';
import {
  isFindingSeen,
  isReportSeen,
  type SeenFindings,
  withFindingSeen,
  withReportSeen,
} from '../../views/triage/seen-findings';

const SEEN = 'reports.seen';
const GROUPING = 'reports.grouping';
const HIDES_SEEN = 'reports.hidesSeen';

const setContext = (key: string, value: boolean) =>
  void vscode.commands.executeCommand('setContext', `gouji.${key}`, value);

/**
 * How somebody goes through many reports: what they are grouped by, what is filtered out, what was seen. All but the filter is
 * kept with the workspace.
 */
export class Triage implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private words = '';

  readonly onDidChange = this.changed.event;

  constructor(private readonly store: vscode.Memento) {
    this.tellKeys();
  }

  dispose(): void {
    this.changed.dispose();
  }

  get grouping(): Grouping {
    const kept = this.store.get<unknown>(GROUPING);
    return GROUPINGS.find((one) => one === kept) ?? 'none';
  }

  get filter(): string {
    return this.words;
  }

  get hidesSeen(): boolean {
    return this.store.get<boolean>(HIDES_SEEN) === true;
  }

  groupBy(grouping: Grouping): Promise<void> {
    return this.keep(GROUPING, grouping);
  }

  filterBy(words: string): void {
    this.words = words.trim();
    this.tell();
  }

  hideSeen(isHidden: boolean): Promise<void> {
    return this.keep(HIDES_SEEN, isHidden);
  }

  /** Those that are to be shown, the gravest first; without what was seen, where that is hidden. */
  shown(reports: readonly ListedReport[]): readonly ListedReport[] {
    const wanted = filterReports(reports, this.words);
    return orderReports(this.hidesSeen ? wanted.flatMap((report) => this.unseenOf(report)) : wanted);
  }

  isSeen(report: ListedReport): boolean {
    return isReportSeen(this.seen, report);
  }

  isFindingSeen(place: string, key: string): boolean {
    return isFindingSeen(this.seen, place, key);
  }

  async see(report: ListedReport, isSeen: boolean): Promise<void> {
    await this.keep(SEEN, withReportSeen(this.seen, report, isSeen));
  }

  async seeFinding(place: string, key: string, isSeen: boolean): Promise<void> {
    await this.keep(SEEN, withFindingSeen(this.seen, place, key, isSeen));
  }

  private unseenOf(report: ListedReport): ListedReport[] {
    if (this.isSeen(report)) return [];
    return [{ ...report, findings: report.findings.filter(({ key }) => !this.isFindingSeen(report.place, key)) }];
  }

  private get seen(): SeenFindings {
    return this.store.get<SeenFindings>(SEEN) ?? {};
  }

  private async keep(key: string, value: unknown): Promise<void> {
    await this.store.update(key, value);
    this.tell();
  }

  private tell(): void {
    this.tellKeys();
    this.changed.fire();
  }

  private tellKeys(): void {
    setContext('isFiltered', this.words !== '');
    setContext('hidesSeen', this.hidesSeen);
  }
}

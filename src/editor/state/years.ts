import * as vscode from 'vscode';
import type { YearOfBody } from '../../collection/line-of-years';
import type { Earlier, Member } from '../../collection/pair-years';
import type { Renaming } from '../../core/bodies/renaming';
import type { Analysis } from '../../core/model/analysis';
import { engineIfLoaded, loadEngine } from './engine-loading';
import { followFiles } from './follow-files';
import { knownProjects, knowProject, onDidChangeProjects, pathInProject, projectOf, projectSetting } from './projects';
import { readFile } from './read-file';
import { setting } from './settings';
import { fileOf, shownFor } from './shown-for';
import { yearCandidates } from './year-candidates';

/** The report of the year before, as it is shown and as it was read. */
export interface EarlierReport {
  /** The document in which its places are shown. */
  readonly uri: vscode.Uri;
  readonly analysis: Analysis;
  readonly isUncertain: boolean;
  readonly before: Analysis | undefined;
}

/** Reports of one body commonly stand side by side in a folder. */
const MOST_KEPT = 6;

/** How reports are read by whoever has them. */
export interface ReportReader {
  /** Open reports are read as they are shown; their analysis is kept there. */
  readonly isOpen: (shown: vscode.Uri) => boolean;
  readonly read: (shown: vscode.Uri) => Promise<Analysis | null>;
}

/**
 * Which report follows which: the open reports, the files beside them and those of a folder that is checked, by the bodies
 * and years that they print. Nothing is kept of a file but that, and the analyses that open reports are read beside.
 */
export class Years implements vscode.Disposable {
  private readonly members = new Map<string, Member>();
  private readonly earlier = new Map<string, EarlierReport>();
  /** Reports beside which was looked already; a file that comes or goes makes it be looked for anew. */
  private readonly sought = new Set<string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly followed = new Map<string, vscode.Disposable>();
  /** What was read of files, beside those that open reports need some more. */
  private readonly kept = new Map<string, Analysis>();
  private pairs: ReadonlyMap<string, Earlier> | null = null;
  private readonly settingsChanged = onDidChangeProjects(() => this.pairAgain());

  /** Fires with a report that is to be read beside another one than before. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly extension: vscode.Uri,
    private readonly reader: ReportReader,
  ) {}

  dispose(): void {
    this.settingsChanged.dispose();
    this.changed.dispose();
    for (const one of this.followed.values()) one.dispose();
  }

  /** What is known by now; ask `seek` for the rest. */
  of(shown: vscode.Uri): EarlierReport | undefined {
    return isWanted(shown) ? this.earlier.get(shown.toString()) : undefined;
  }

  /** The reports that are known to be of the year after. */
  after(shown: vscode.Uri): readonly vscode.Uri[] {
    const place = shown.toString();
    return [...this.allPairs()].flatMap(([later, { place: before }]) =>
      before === place ? vscode.Uri.parse(later, true) : [],
    );
  }

  lineOf(shown: vscode.Uri): readonly YearOfBody[] {
    return engineIfLoaded()?.lineOfYears(shown.toString(), [...this.members.values()], renamings()) ?? [];
  }

  /** All reports of the body of a report that are known or stand near it, itself included, as far as they can be read. */
  async reportsOf(shown: vscode.Uri): Promise<readonly { readonly place: string; readonly analysis: Analysis }[]> {
    await this.look([fileOf(shown), ...(await yearCandidates(fileOf(shown)))]);
    const places = this.lineOf(shown).flatMap((year) => year.places);
    const read: { place: string; analysis: Analysis }[] = [];
    for (const place of places) {
      const analysis = await this.analysisOf(place);
      if (analysis !== null) read.push({ place, analysis });
    }
    return read;
  }

  /** The names that bodies had before, by the `gouji.json` of the folders. */
  renamings(): readonly Renaming[] {
    return renamings();
  }

  /** Looks for the report of the year before a report that is open, once. */
  async seek(shown: vscode.Uri, { issuer, year }: Analysis): Promise<void> {
    const place = shown.toString();
    await knowProject(shown);
    if (!isWanted(shown)) return;
    this.know({ place, body: issuer, year });
    if (year !== null && !this.sought.has(place)) {
      this.sought.add(place);
      this.follow(shown);
      await this.look(await yearCandidates(fileOf(shown), year));
    }
    await this.bring(shown);
  }

  /** Looks at the files of a folder, so that each can be read beside the one of the year before. */
  async look(files: readonly vscode.Uri[], token?: vscode.CancellationToken): Promise<void> {
    const { reportIdentity } = await loadEngine(this.extension);
    for (const file of files) {
      const place = shownFor(file).toString();
      if (token?.isCancellationRequested) return;
      if (this.members.has(place)) continue;
      const read = await readFile(file, this.extension);
      if (typeof read !== 'string') this.know({ place, ...reportIdentity(read.text, read.format) });
    }
  }

  /** Reads the report of the year before, where there is one. */
  async bring(shown: vscode.Uri): Promise<EarlierReport | undefined> {
    const place = shown.toString();
    const found = await this.found(place);
    const known = this.earlier.get(place);
    if (found?.analysis === known?.analysis && found?.before === known?.before) return found;
    if (found === undefined) this.earlier.delete(place);
    else this.earlier.set(place, found);
    this.changed.fire(shown);
    return found;
  }

  /** A report was read anew: whoever is read beside it is told. */
  async follows(shown: vscode.Uri): Promise<void> {
    for (const later of this.after(shown)) if (this.earlier.has(later.toString())) await this.bring(later);
  }

  forget(shown: vscode.Uri): void {
    this.earlier.delete(shown.toString());
    this.sought.delete(shown.toString());
  }

  /** The same, for a report of which nothing is to be kept. */
  async found(place: string): Promise<EarlierReport | undefined> {
    const earlier = this.allPairs().get(place);
    const analysis = earlier && (await this.analysisOf(earlier.place));
    if (earlier === undefined || !analysis) return undefined;
    const uri = vscode.Uri.parse(earlier.place, true);
    const before = this.allPairs().get(earlier.place);
    const two = before && (await this.analysisOf(before.place));
    return { uri, analysis, isUncertain: earlier.sameness !== 'certain', before: two ?? undefined };
  }

  /** Of a file the analysis that open reports were read beside already, until the file changes. */
  private async analysisOf(place: string): Promise<Analysis | null> {
    const uri = vscode.Uri.parse(place, true);
    const known = this.reader.isOpen(uri) ? undefined : this.kept.get(place);
    if (known !== undefined) return known;
    const analysis = await this.reader.read(uri);
    if (analysis === null || this.reader.isOpen(uri)) return analysis;
    const needed = new Set([...this.earlier.values()].flatMap((one) => [one.analysis, one.before]));
    for (const [key, one] of this.kept) if (this.kept.size >= MOST_KEPT && !needed.has(one)) this.kept.delete(key);
    this.kept.set(place, analysis);
    return analysis;
  }

  private allPairs(): ReadonlyMap<string, Earlier> {
    const members = [...this.members.values()];
    const pairs = this.pairs ? null : engineIfLoaded()?.pairYears(members, renamings());
    if (pairs) this.pairs = withNamed(pairs, members);
    return this.pairs ?? new Map();
  }

  private pairAgain(): void {
    this.pairs = null;
    for (const place of this.sought) void this.bring(vscode.Uri.parse(place, true));
  }

  private know(member: Member): void {
    const known = this.members.get(member.place);
    if (known?.body === member.body && known?.year === member.year) return;
    this.members.set(member.place, member);
    this.pairs = null;
  }

  /** What changes beside a report may be the one of the year before. */
  private follow(shown: vscode.Uri): void {
    const folder = vscode.Uri.joinPath(fileOf(shown), '..');
    if (shown.scheme === 'untitled' || this.followed.has(folder.toString())) return;
    const again = (file: vscode.Uri) => {
      const changed = shownFor(file).toString();
      this.members.delete(changed);
      this.kept.delete(changed);
      this.pairs = null;
      for (const place of [...this.sought]) {
        this.sought.delete(place);
        this.changed.fire(vscode.Uri.parse(place, true));
      }
    };
    const onNew = (files: readonly vscode.Uri[]) => files.forEach(again);
    this.followed.set(folder.toString(), followFiles(folder, { onGone: again, onChanged: again, onNew }));
  }
}

/** Unless somebody switched it off, in the editor or in the `gouji.json` of the report. */
const isWanted = (shown: vscode.Uri): boolean =>
  setting('previousYear', shown) && projectSetting('previous', 'previousYear', shown) !== false;

const renamings = () => knownProjects().flatMap(({ settings }) => settings.renamed ?? []);

/** With the reports that `gouji.json` names as those of the year before, and without where it says that there is none. */
function withNamed(pairs: ReadonlyMap<string, Earlier>, members: readonly Member[]): ReadonlyMap<string, Earlier> {
  const all = new Map(pairs);
  for (const { place } of members) {
    const shown = vscode.Uri.parse(place, true);
    const project = projectOf(shown);
    const previous = project?.settings.previous;
    const path = project && pathInProject(project, shown);
    if (!project || !previous || !path || !(path in previous)) continue;
    const named = previous[path];
    if (typeof named === 'string') {
      const earlier = shownFor(vscode.Uri.joinPath(project.folder, named)).toString();
      all.set(place, { place: earlier, sameness: 'certain' });
    } else all.delete(place);
  }
  return all;
}

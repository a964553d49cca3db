import * as vscode from 'vscode';
import type { KnownParts } from '../../collection/parts/compare-parts';
import type { PartReport } from '../../collection/parts/part-values';
import type { PartsOfPlace } from '../../collection/parts/parts-of-places';
import type { Analysis } from '../../core/model/analysis';
import { engineIfLoaded } from './engine-loading';
import { knownProjects } from './projects';

/** What the report of a whole place is held against. */
export interface HeldParts {
  readonly reports: readonly PartReport[];
  readonly known: KnownParts;
  /** Bodies without a report of that year. */
  readonly missing: readonly string[];
}

interface Known {
  readonly shown: vscode.Uri;
  readonly body: string | null;
  readonly year: number | null;
  readonly report: PartReport;
}

/**
 * The numbers of the reports that the last check of a folder found, and which of them are parts of which place: by `gouji.json`,
 * else by their names and folders. Of a report nothing is kept but the numbers that add up.
 */
export class PlaceParts implements vscode.Disposable {
  private readonly reports = new Map<string, Known>();
  private held: ReadonlyMap<string, HeldParts> = new Map();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();

  /** Fires with the report of a place that is to be held against other parts, or other numbers of them, than before. */
  readonly onDidChange = this.changed.event;

  dispose(): void {
    this.changed.dispose();
  }

  /** The same object until something changes; undefined for a report of which no parts are known. */
  of(shown: vscode.Uri): HeldParts | undefined {
    return this.held.get(shown.toString());
  }

  know(shown: vscode.Uri, analysis: Analysis): void {
    const { issuer: body, year } = analysis;
    const report = engineIfLoaded()?.partReport(body ?? '', analysis);
    if (report) this.reports.set(shown.toString(), { shown, body, year, report });
  }

  forget(shown: vscode.Uri): void {
    this.reports.delete(shown.toString());
  }

  /** Finds anew what is part of what, once all is known; returns the reports that are held against something else than before. */
  pair(): readonly vscode.Uri[] {
    const before = this.held;
    const settings = knownProjects().map((one) => one.settings);
    const declared = settings.flatMap(({ parts }) => Object.entries(parts ?? {}));
    const renamings = settings.flatMap(({ renamed }) => renamed ?? []);
    const members = [...this.reports].map(([place, { body, year }]) => ({ place, body, year }));
    const found: ReadonlyMap<string, PartsOfPlace> | undefined = engineIfLoaded()?.partsOfPlaces(
      members,
      declared,
      renamings,
    );
    const held = new Map<string, HeldParts>();
    for (const [place, { isDeclared, parts, missing }] of found ?? []) {
      const reports = parts.flatMap((part) => this.reports.get(part.place)?.report ?? []);
      const known = { isDeclared, isWhole: isDeclared && missing.length === 0 };
      const old = before.get(place);
      const now = { reports, known, missing };
      held.set(place, old && isSame(old, now) ? old : now);
    }
    this.held = held;
    const places = [...new Set([...before.keys(), ...held.keys()])];
    const others = places.filter((place) => before.get(place) !== held.get(place));
    const changed = others.map((place) => vscode.Uri.parse(place, true));
    for (const one of changed) this.changed.fire(one);
    return changed;
  }
}

const isSame = (a: HeldParts, b: HeldParts): boolean =>
  a.known.isDeclared === b.known.isDeclared &&
  a.known.isWhole === b.known.isWhole &&
  a.missing.join('\n') === b.missing.join('\n') &&
  a.reports.length === b.reports.length &&
  a.reports.every((one, i) => one === b.reports[i]);

/** The analysis of a place with what its parts say of it. */
export const heldAgainstParts = (analysis: Analysis, held: HeldParts | undefined): Analysis =>
  (held && engineIfLoaded()?.withParts(analysis, held.reports, held.known)) ?? analysis;

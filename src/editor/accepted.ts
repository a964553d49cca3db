import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Analysis, Finding } from '../core/report/analysis';
import { type FindingIdentity, identityOf, sameFinding } from './finding-identity';

const acceptedSchema = z.object({
  code: z.string(),
  indicators: z.optional(z.array(z.string())),
  around: z.optional(z.tuple([z.string(), z.string()])),
  terms: z.array(z.string()),
  /** Empty where a finding was ignored without a word. */
  reason: z.string(),
});
const fileSchema = z.looseObject({ version: z.literal(1), accepted: z._default(z.array(acceptedSchema), []) });

type SideFile = z.infer<typeof fileSchema>;
type Accepted = SideFile['accepted'][number];

const SUFFIX = '.gouji.json';
const EMPTY: SideFile = { version: 1, accepted: [] };

/** `<report>.gouji.json` beside the report. */
export const sideFileOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: uri.path + SUFFIX });

/**
 * The findings that somebody accepted, kept in the side file of each report; for a report that is not saved, in memory.
 * What cannot be read there counts as nothing accepted, and is never overwritten.
 */
export class AcceptedFindings implements vscode.Disposable {
  private readonly files = new Map<string, SideFile | 'unreadable'>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly watcher = vscode.workspace.createFileSystemWatcher(`**/*${SUFFIX}`);

  private readonly closing: vscode.Disposable;

  /** Fires with the report's address. */
  readonly onDidChange = this.changed.event;

  constructor() {
    const again = (file: vscode.Uri) => void this.load(file.with({ path: file.path.slice(0, -SUFFIX.length) }));
    this.watcher.onDidChange(again);
    this.watcher.onDidCreate(again);
    this.watcher.onDidDelete(again);
    this.closing = vscode.workspace.onDidCloseTextDocument(({ isUntitled, uri }) => {
      if (isUntitled) this.files.delete(uri.toString());
    });
  }

  dispose(): void {
    this.watcher.dispose();
    this.closing.dispose();
    this.changed.dispose();
  }

  /** Reads the side file of a report, if there is one, and tells when it says something new. */
  async load(report: vscode.Uri): Promise<void> {
    const before = this.files.get(report.toString());
    const now = report.scheme === 'untitled' ? (before ?? EMPTY) : await readSideFile(sideFileOf(report));
    this.files.set(report.toString(), now);
    if (JSON.stringify(before ?? EMPTY) !== JSON.stringify(now)) this.changed.fire(report);
  }

  /** Reads the side file once; changes of it are noticed by themselves. */
  async know(report: vscode.Uri): Promise<void> {
    if (!this.files.has(report.toString())) await this.load(report);
  }

  /** The acceptance of a finding, or undefined. */
  of(report: vscode.Uri, analysis: Analysis, finding: Finding): Accepted | undefined {
    const file = this.files.get(report.toString());
    if (file === undefined || file === 'unreadable' || file.accepted.length === 0) return undefined;
    const identity = identityOf(analysis, finding);
    return file.accepted.find((one) => sameFinding(toIdentity(one), identity));
  }

  /** Adds an acceptance and writes the side file. False where the file that is there cannot be read. */
  async accept(report: vscode.Uri, analysis: Analysis, finding: Finding, reason: string): Promise<boolean> {
    await this.load(report);
    const file = this.files.get(report.toString()) ?? EMPTY;
    if (file === 'unreadable') return false;
    const entry = { ...identityOf(analysis, finding), reason } as Accepted;
    const next: SideFile = { ...file, accepted: [...file.accepted, entry] };
    if (report.scheme !== 'untitled') {
      const bytes = new TextEncoder().encode(`${JSON.stringify(next, null, 2)}\n`);
      await vscode.workspace.fs.writeFile(sideFileOf(report), bytes);
    }
    this.files.set(report.toString(), next);
    this.changed.fire(report);
    return true;
  }
}

function toIdentity({ code, indicators, around, terms }: Accepted): FindingIdentity {
  return { code, terms, ...(indicators && { indicators }), ...(around && { around }) };
}

async function readSideFile(file: vscode.Uri): Promise<SideFile | 'unreadable'> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(file);
  } catch {
    return EMPTY;
  }
  try {
    return fileSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return 'unreadable';
  }
}

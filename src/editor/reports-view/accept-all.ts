import * as vscode from 'vscode';
import type { Annotation } from '../../annotation/annotation';
import { newAnnotation } from '../../annotation/edits';
import { identityKey, identityOf } from '../../annotation/finding-identity';
import type { Analysis } from '../../core/model/analysis';
import type { ListedFinding } from '../../views/triage/listed-report';
import { authorName } from '../marks/author';
import { askReason } from '../marks/mark-commands';
import { analysisOfFile } from '../state/analysis-of-file';
import type { Services } from '../state/services';
import { fileOf } from '../state/shown-for';
import { codeName, words } from '../words/speech';

/** Findings of one report, as a list shows them. */
export interface FindingsOfReport {
  readonly uri: vscode.Uri;
  readonly findings: readonly ListedFinding[];
}

/** Those of one code; asks for it where there are several. Undefined where nothing is to be accepted, or none was chosen. */
export async function ofOneCode(
  reports: readonly FindingsOfReport[],
  known?: string,
): Promise<{ code: string; reports: readonly FindingsOfReport[] } | undefined> {
  const all = reports.flatMap(({ findings }) => findings.map(({ code }) => code));
  const codes = [...new Set(all)];
  const items = codes.map((code) => ({
    label: codeName(code),
    description: words().problems(all.filter((one) => one === code).length),
    code,
  }));
  const code =
    known ??
    (codes.length < 2
      ? codes[0]
      : (await vscode.window.showQuickPick(items, { placeHolder: words().acceptAllPick }))?.code);
  if (code === undefined) return undefined;
  const wanted = reports.map(({ uri, findings }) => ({ uri, findings: findings.filter((one) => one.code === code) }));
  return { code, reports: wanted.filter(({ findings }) => findings.length > 0) };
}

/**
 * Accepts all these findings for one reason, which is asked for where none is given. A report whose file has changed since it was
 * read keeps what is no longer found there. Resolves with how many were accepted.
 */
export async function acceptAll(
  services: Services,
  code: string,
  reports: readonly FindingsOfReport[],
  given?: string,
): Promise<number> {
  const count = reports.reduce((sum, { findings }) => sum + findings.length, 0);
  const title = words().acceptAllTitle(codeName(code), reports.length, count);
  const reason = given ?? (await askReason(title, words().acceptPrompt, words().acceptPlaceholder));
  if (reason === undefined) return 0;
  const by = await authorName();
  let accepted = 0;
  for (const report of reports) accepted += await acceptIn(services, report, reason, by);
  return accepted;
}

async function acceptIn(
  services: Services,
  { uri, findings }: FindingsOfReport,
  remark: string,
  by: string,
): Promise<number> {
  const analysis = await analysisFor(services, uri);
  if (!analysis) return 0;
  const wanted = new Set(findings.map(({ key }) => key));
  const at = new Date().toISOString();
  const made = analysis.findings.flatMap((finding): Annotation[] => {
    const identity = identityOf(analysis, finding);
    if (!wanted.has(identityKey(identity))) return [];
    const range = { start: finding.start, end: finding.end };
    const mark = { kind: 'accepted' as const, finding: identity };
    return [newAnnotation({ id: crypto.randomUUID(), text: analysis.text, by, at, mark, range, remark })];
  });
  const isWritten = made.length > 0 && (await services.marks.change(uri, (all) => [...all, ...made]));
  return isWritten ? made.length : 0;
}

/** Beside the report of the year before, as its findings were made. */
async function analysisFor(services: Services, uri: vscode.Uri): Promise<Analysis | null> {
  const document = services.reports.openDocument(uri);
  if (document) return services.reports.analysisOf(document);
  const analysis = await analysisOfFile(services, fileOf(uri), uri, await services.years.found(uri.toString()));
  return typeof analysis === 'string' ? null : analysis;
}

import type { Analysis, Finding, Relation, RelationKind, Table } from '../model/analysis';
import type { AnalysisStatus, CellReading } from '../model/schema';
import { unreadFigures } from '../model/unread-figures';
import { partsLeftUnread, saysUnreadable, saysWithheld } from './leaves-unread';

/** What a status rests on: of a whole document, or of one of its sections. */
export type StatusBasis = Pick<Analysis, 'figures' | 'relations' | 'findings' | 'tables'>;

export interface StatusOptions {
  /** False for a text that is no report; true unless given. */
  readonly isReport?: boolean;
  /** The findings that count, where somebody accepted others. */
  readonly open?: readonly Finding[];
}

/**
 * The one answer to what was judged of a document. `judged` only where at least one relation between numbers was judged
 * and nothing that matters was left unread; whether it agrees is for `findings` to say.
 */
export function analysisStatus(
  judged: StatusBasis,
  { isReport = true, open = judged.findings }: StatusOptions = {},
): AnalysisStatus {
  const unread = unreadNumbers(judged);
  const unreadParts = judged.findings.reduce((all, finding) => all + partsLeftUnread(finding), 0);
  const status = readingOf(judged, isReport, unread + unreadParts > 0);
  return { status, findings: open.some(isProblem), unread, unreadParts };
}

function readingOf({ findings, relations }: StatusBasis, isReport: boolean, leavesSomething: boolean): CellReading {
  if (findings.some(saysUnreadable)) return 'not-readable';
  if (!isReport) return 'not-a-report';
  // What did not agree was not said, so that nobody may say that the rest does.
  if (findings.some(saysWithheld) || !relations.some(isJudged)) return 'nothing-to-judge';
  return leavesSomething ? 'partly-read' : 'judged';
}

/** Headings and dates that agree say nothing of the numbers, nor does what is merely common. */
const NO_TIE: ReadonlySet<RelationKind> = new Set([
  'type',
  'period',
  'signature-date',
  'heading-numbering',
  'announced-count',
  'usual-equal',
  'usual-at-most',
  'usual-at-least',
]);

/** Whether a relation ties numbers of the report to each other. */
export const tiesNumbers = ({ kind }: Relation): boolean => !NO_TIE.has(kind);

const isJudged = (relation: Relation): boolean => relation.verdict !== 'undecidable' && tiesNumbers(relation);

/** A finding that somebody should look at: hints and notices are none. */
export const isProblem = ({ code, severity }: Pick<Finding, 'code' | 'severity'>): boolean =>
  code !== 'notice' && severity !== 'hint';

/** Numbers of no known role that no judged relation holds, and cells of which several readings are possible. */
const unreadNumbers = (judged: StatusBasis): number =>
  judged.tables.reduce((all, table) => all + ambiguousCells(table), unreadFigures(judged).length);

const ambiguousCells = ({ cells }: Table): number =>
  [...cells.values()].filter(({ state }) => state === 'ambiguous').length;

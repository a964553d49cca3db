import type { UnreadableFile } from '../state/read-file';
import { words } from '../words/speech';

/** What became of every file of a folder that was checked. */
export interface FolderResult {
  readonly reports: number;
  readonly findings: number;
  readonly notReports: number;
  readonly notLookedAt: Readonly<Record<UnreadableFile, number>>;
  /** How many files of each extension were passed over: `notLookedAt.format` holds them too. */
  readonly passedOver: Readonly<Record<string, number>>;
  /** Files that `gouji.json` leaves out. */
  readonly leftOut: number;
  /** True where the folder has more files than are looked at. */
  readonly isCut: boolean;
  readonly isStopped: boolean;
}

/** At most so many extensions are named. */
const MOST_NAMED = 5;

/** In a sentence, for people. */
export function wordsForResult({ reports, findings, notReports, notLookedAt, ...rest }: FolderResult): string {
  const w = words();
  const reasons = (Object.keys(notLookedAt) as UnreadableFile[]).filter((reason) => notLookedAt[reason] > 0);
  const all = reasons.reduce((sum, reason) => sum + notLookedAt[reason], 0);
  const told = reasons.map((reason) =>
    reason === 'format'
      ? w.notLookedAtFormat(notLookedAt.format, named(rest.passedOver))
      : w.notLookedAt[reason](notLookedAt[reason]),
  );
  const parts = [
    rest.isStopped ? w.folderStopped : '',
    w.folderDone(reports, findings),
    notReports > 0 ? w.folderNotReports(notReports) : '',
    all > 0 ? w.folderNotLookedAt(all, told.join(w.comma)) : '',
    rest.leftOut > 0 ? w.folderLeftOut(rest.leftOut) : '',
    rest.isCut ? w.folderCut : '',
  ];
  return parts.filter(Boolean).join(w.semicolon);
}

function named(passedOver: FolderResult['passedOver']): string {
  const order = Object.entries(passedOver).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const shown = order.slice(0, MOST_NAMED).map(([extension, count]) => `${extension || '–'} ${count}`);
  return [...shown, ...(order.length > MOST_NAMED ? ['…'] : [])].join(words().enumeration);
}

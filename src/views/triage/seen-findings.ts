import type { ListedReport } from './listed-report';

/** What somebody has seen: for each report that was ticked or has a ticked finding, the keys of the findings that were. */
export type SeenFindings = Readonly<Record<string, readonly string[]>>;

/** A report is seen when all its findings are: what is found later makes it unseen again. */
export const isReportSeen = (seen: SeenFindings, { place, findings }: ListedReport): boolean =>
  seen[place] !== undefined && findings.every(({ key }) => seen[place]?.includes(key));

export const isFindingSeen = (seen: SeenFindings, place: string, key: string): boolean =>
  seen[place]?.includes(key) ?? false;

/** With a report ticked, and with it all its findings; or with nothing of it ticked. */
export function withReportSeen(seen: SeenFindings, { place, findings }: ListedReport, isSeen: boolean): SeenFindings {
  const { [place]: _, ...others } = seen;
  return isSeen ? { ...others, [place]: findings.map(({ key }) => key) } : others;
}

export function withFindingSeen(seen: SeenFindings, place: string, key: string, isSeen: boolean): SeenFindings {
  const keys = (seen[place] ?? []).filter((one) => one !== key);
  return { ...seen, [place]: isSeen ? [...keys, key] : keys };
}

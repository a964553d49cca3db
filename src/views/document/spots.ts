import type { Severity } from '../../core/model/schema';
import type { Range } from '../../core/text/range';
import type { FigureStanding, SectionView } from '../snapshot';
import type { DocumentView } from './document-view';

/** A range of the text that is marked in its place: a figure, a finding, or what somebody said. */
export interface Spot extends Range {
  readonly kind: 'figure' | 'finding' | 'mark';
  readonly className: string;
  /** What a screen reader says of it; empty for a figure of which there is nothing to say. */
  readonly label: string;
}

/** All that is marked in the text, in its order. */
export function spotsOf({ snapshot, marks }: DocumentView): readonly Spot[] {
  const spots: Spot[] = [];
  const figure = (range: Range, mark: FigureStanding): void => {
    const { start, end } = range;
    if (start < end) spots.push({ start, end, kind: 'figure', className: `mark-${mark}`, label: '' });
  };
  const visit = (section: SectionView): void => {
    for (const one of section.figures) if (one.relations.length > 0 || one.boundTo !== null) figure(one, one.mark);
    for (const { grids } of section.tables)
      for (const { rows } of grids) for (const { cells } of rows) for (const cell of cells) figure(cell, cell.mark);
    section.children.forEach(visit);
  };
  snapshot.sections.forEach(visit);
  for (const { start, end, severity, severityName, message, accepted } of snapshot.findings) {
    const className = accepted === null ? `finding ${severity}` : 'accepted';
    spots.push({ start, end, kind: 'finding', className, label: `${severityName} · ${message}` });
  }
  for (const { start, end, kind, title, remarks } of marks) {
    const label = [title, ...remarks.map(({ text }) => text)].join(' · ');
    spots.push({ start, end, kind: 'mark', className: `noted ${kind}`, label });
  }
  return spots.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The findings that one goes to from one to the next: those that nobody accepted, the hints among them. */
export const openFindings = ({ snapshot }: DocumentView): readonly (Range & { readonly severity: Severity })[] =>
  snapshot.findings.filter(({ accepted }) => accepted === null).sort((a, b) => a.start - b.start);

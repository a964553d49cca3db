import type { Analysis, Section } from '../../core/model/analysis';
import { partitionPoint } from '../../core/text/partition-point';

/** A section with its place in document order, from 1; 0 stands for what comes before the first heading. */
export interface PlacedSection {
  readonly index: number;
  readonly section: Section;
  readonly children: readonly PlacedSection[];
}

export interface Outline {
  readonly roots: readonly PlacedSection[];
  /** The section whose heading is the last one at or before an offset. */
  readonly sectionAt: (offset: number) => number;
  /** How many places there are, the one before the first heading included. */
  readonly count: number;
}

/** Numbers the sections and answers which of them holds an offset. */
export function numberedOutline({ sections }: Analysis): Outline {
  const starts: number[] = [];
  const number = (section: Section): PlacedSection => {
    starts.push(section.start);
    const index = starts.length;
    return { index, section, children: section.children.map(number) };
  };
  const roots = sections.map(number);
  return {
    roots,
    sectionAt: (offset) => partitionPoint(starts.length, (i) => (starts[i] ?? 0) <= offset),
    count: starts.length + 1,
  };
}

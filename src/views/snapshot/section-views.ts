import { isProblem } from '../../core/findings/analysis-status';
import type { Analysis, Figure, Finding, Section } from '../../core/model/analysis';
import type { FigureView, SectionView, TableView } from '../snapshot';
import type { Outline, PlacedSection } from './outline';

/** The tree of sections, each with its own figures and tables and the number of its open problems; the first stands for what comes before any heading. */
export function sectionViews(
  analysis: Analysis,
  { roots, sectionAt, count }: Outline,
  tables: readonly TableView[],
  draw: (figure: Figure) => FigureView,
  open: readonly Finding[],
): readonly SectionView[] {
  const byTable = grouped(tables, count, ({ start }) => sectionAt(start));
  const byFigure = grouped(narrative(analysis), count, ({ start }) => sectionAt(start));
  const findings = grouped(open.filter(isProblem), count, ({ start }) => sectionAt(start));
  const at = (index: number) => ({
    index,
    figures: (byFigure[index] ?? []).map(draw),
    tables: byTable[index] ?? [],
    findings: findings[index]?.length ?? 0,
  });
  const view = ({ index, section, children }: PlacedSection): SectionView => ({
    ...at(index),
    heading: headingOf(section),
    level: section.level,
    children: children.map(view),
    start: section.heading.start,
    end: section.heading.end,
  });
  const opening: SectionView = { ...at(0), heading: '', level: 0, children: [], start: 0, end: 0 };
  return [opening, ...roots.map(view)];
}

/** The ordinal as printed, its punctuation given back. */
function headingOf({ ordinal, title, level }: Section): string {
  const mark = /^[一二三四五六七八九十百]+$/.test(ordinal) && level < 5 ? '、' : /^\d+$/.test(ordinal) ? '.' : ' ';
  return `${ordinal}${ordinal === '' ? '' : mark}${title}`.replace(/\s+/g, ' ').trim();
}

/** The figures that do not stand inside a table. */
function narrative({ figures, tables }: Analysis): readonly Figure[] {
  const sorted = [...tables].sort((a, b) => a.start - b.start);
  let next = 0;
  return figures.filter(({ start }) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= start) next++;
    const table = sorted[next];
    return !table || start < table.start;
  });
}

function grouped<Item>(items: readonly Item[], count: number, place: (item: Item) => number): Item[][] {
  const groups = Array.from({ length: count }, (): Item[] => []);
  for (const item of items) groups[place(item)]?.push(item);
  return groups;
}

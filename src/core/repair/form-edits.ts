/** Fixes that need no search: a total to fill in, a unit to take out of a cell, an ordinal to correct. */
import { formById } from '../forms/all';
import { unitOf } from '../forms/unit-of';
import type { Analysis, Cell, Finding } from '../model/analysis';
import type { Fix } from './fix';
import { placeIn } from './printed-number';

export function formFixes(analysis: Analysis, finding: Finding): readonly Fix[] {
  switch (finding.message.key) {
    case 'missing-value.total':
      return filledIn(analysis, finding);
    case 'unit.in-cell':
      return withoutUnit(analysis, finding);
    case 'heading-numbering.gap':
      return renumbered(analysis, finding);
    default:
      return [];
  }
}

/** The sum of the parts, in the place of the blank or of the mark that stands for one. */
function filledIn({ text }: Analysis, finding: Finding): Fix[] {
  const suggested = String(finding.message.args.suggested ?? '');
  const place = placeIn(text, finding, 0);
  if (!/^\d+(?:\.\d+)?$/.test(suggested) || place === null) return [];
  const { totalIndicator } = finding.message.args;
  const args = { new: suggested, ...(totalIndicator === undefined ? {} : { totalIndicator }) };
  return [
    {
      title: { key: 'fix.fill', args },
      kind: 'suggestion',
      edits: [{ start: place.start, end: place.end, newText: suggested }],
    },
  ];
}

/** Safe where the form itself gives the unit: the number stays what it is. */
function withoutUnit({ text, tables }: Analysis, finding: Finding): Fix[] {
  const table = tables.find(({ cells }) => cellAt(cells, finding) !== undefined);
  const cell = table && cellAt(table.cells, finding);
  const place = cell && placeIn(text, cell, 0);
  if (table === undefined || cell === undefined || place == null || place.text === '') return [];
  const rest = text.slice(place.end, cell.end);
  if (rest.trim() === '' || place.start !== cell.start) return [];
  const isOwn = unitOf(formById(table.form), cell.id) === rest.trim();
  const edits = [{ start: place.end, end: cell.end, newText: '' }];
  return [{ title: { key: 'fix.unit', args: { unit: rest.trim() } }, kind: isOwn ? 'safe' : 'suggestion', edits }];
}

const cellAt = (cells: ReadonlyMap<string, Cell>, { start, end }: Finding): Cell | undefined =>
  [...cells.values()].find((cell) => cell.start === start && cell.end === end);

/** Only the heading that the finding sits on; the later ones have findings of their own. */
function renumbered({ text }: Analysis, finding: Finding): Fix[] {
  const { found, expected } = finding.message.args;
  if (typeof found !== 'string' || typeof expected !== 'string') return [];
  const at = text.slice(finding.start, finding.end).indexOf(found);
  if (at < 0) return [];
  const start = finding.start + at;
  const edits = [{ start, end: start + found.length, newText: expected }];
  return [{ title: { key: 'fix.heading', args: { old: found, new: expected } }, kind: 'suggestion', edits }];
}

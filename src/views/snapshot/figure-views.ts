import type { Analysis, Cell, Figure } from '../../core/model/analysis';
import { firstCells } from '../../core/model/first-cells';
import { indicatorName } from '../../messages/indicator-name';
import type { Language } from '../../messages/language';
import { modelVocabulary } from '../../messages/vocabulary';
import type { FigureView } from '../snapshot';
import type { FigureStandings } from './marks';
import { quoter } from './quote';

export type StandingAt = (figure: Figure) => FigureStandings;

/** Draws a figure with the words around it and what it is bound to. */
export function figureViewer(
  analysis: Analysis,
  language: Language,
  standingAt: StandingAt,
): (figure: Figure) => FigureView {
  const { roles } = modelVocabulary(language);
  const cells = firstCells(analysis.tables);
  const quote = quoter(analysis.text);
  return (figure) => {
    const { start, end } = figure.withUnit;
    const { indicator, role } = figure;
    const { mark, relations } = standingAt(figure);
    return {
      ...quote(start, end),
      role,
      roleName: roles[role],
      boundTo: indicator === undefined ? null : indicatorName(language, analysis.form, indicator),
      cell: indicator === undefined ? null : placeOf(cells.get(indicator), start),
      mark,
      relations,
      start,
      end,
    };
  };
}

function placeOf(cell: Cell | undefined, here: number): FigureView['cell'] {
  if (!cell || cell.start === here || cell.text === '') return null;
  return { text: cell.text, start: cell.start, end: cell.end };
}

import type { Analysis, Cell, Figure } from '../../core/report/analysis';
import { firstCells } from '../../core/report/first-cells';
import { indicatorName } from '../../messages/indicator-name';
import type { Language } from '../../messages/language';
import { vocabularyOf } from '../../messages/vocabulary';
import type { FigureView } from '../snapshot';
import type { Standing } from './marks';

/** Characters of the sentence shown on either side. */
const BEFORE = 24;
const AFTER = 12;
const SENTENCE_END = /[。；;！？\n\r|]/;

export type StandingAt = (figure: Figure) => Standing;

/** Draws a figure with the words around it and what it is bound to. */
export function figureViewer(
  analysis: Analysis,
  language: Language,
  standingAt: StandingAt,
): (figure: Figure) => FigureView {
  const { roles } = vocabularyOf(language);
  const cells = firstCells(analysis.tables);
  return (figure) => {
    const { start, end } = figure.withUnit;
    const { indicator, role } = figure;
    const { mark, relations } = standingAt(figure);
    return {
      text: analysis.text.slice(start, end),
      role,
      roleName: roles[role],
      before: before(analysis.text, start),
      after: after(analysis.text, end),
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

/** Up to BEFORE characters of the same sentence, runs of white space made one space. */
function before(text: string, end: number): string {
  const piece = text.slice(Math.max(0, end - BEFORE), end);
  const cut = lastIndexOf(piece);
  const shown = piece
    .slice(cut + 1)
    .replace(/\s+/g, ' ')
    .trimStart();
  return cut < 0 && end > BEFORE ? `…${shown}` : shown;
}

function after(text: string, start: number): string {
  const piece = text.slice(start, start + AFTER);
  const cut = piece.search(SENTENCE_END);
  const shown = (cut < 0 ? piece : piece.slice(0, cut)).replace(/\s+/g, ' ').trimEnd();
  return cut < 0 && start + AFTER < text.length ? `${shown}…` : shown;
}

function lastIndexOf(piece: string): number {
  for (let i = piece.length - 1; i >= 0; i--) if (SENTENCE_END.test(piece[i] ?? '')) return i;
  return -1;
}

import * as vscode from 'vscode';
import { barCellOf, barTableAt, cellPlaceAt } from '../../core/drafting/bar-table';
import { computedTotal } from '../../core/drafting/computed-total';
import { fillEdits } from '../../core/drafting/fill-cells';
import { blankTotals } from '../../core/drafting/fill-totals';
import { type ToldOtherwise, toldOtherwise } from '../../core/drafting/told-otherwise';
import type { Analysis, Relation, Term } from '../../core/model/analysis';
import { unreadAround } from '../../core/repair/withheld';
import { lineAt, lineRange } from '../../core/text/lines';
import type { Range } from '../../core/text/range';
import { analysisIndex } from '../state/analysis-index';
import type { Edit } from '../state/fixes';
import { toOffset } from '../state/ranges';
import { activeReport, type Services } from '../state/services';
import { words } from '../words/speech';
import { applyEdits } from './apply-edits';

/** A change to the draft that the figures already there determine. */
export interface DraftEdit {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** "Fill the total", "fill all totals" and "bring this sentence up to date", at the cursor. */
export function registerDrafting(services: Services): vscode.Disposable {
  const register = (
    command: string,
    find: (analysis: Analysis, offset: number) => DraftEdit | null,
    nothing: () => string,
  ) =>
    vscode.commands.registerCommand(command, async () => {
      const report = activeReport(services);
      if (!report) return;
      const { document, selection } = report.editor;
      const draft = find(report.analysis, toOffset(report.analysis, selection.active));
      if (draft) await applyEdits({ uri: document.uri, version: document.version, edits: draft.edits });
      else void vscode.window.showInformationMessage(nothing());
    });
  return vscode.Disposable.from(
    register('gouji.fillTotal', totalAt, () => words().noTotalHere),
    register('gouji.fillAllTotals', allTotals, () => words().noBlankTotals),
    register('gouji.updateSentence', sentenceAt, () => words().nothingToUpdate),
  );
}

export const draftsAt = (analysis: Analysis, offset: number): readonly DraftEdit[] =>
  [totalAt(analysis, offset), sentenceAt(analysis, offset)].filter((draft) => draft !== null);

/** Every total that is blank and that its parts determine; null where there is none. */
export function allTotals(analysis: Analysis): DraftEdit | null {
  const fillings = blankTotals(analysis);
  if (fillings.length === 0) return null;
  return { title: words().fillAllTotals(fillings.length), edits: fillEdits(analysis.text, fillings) };
}

/** The total of the cell at the cursor, wherever in it that is, where it is blank or differs from its parts. */
export function totalAt(analysis: Analysis, offset: number): DraftEdit | null {
  const cell = cellAround(analysis.text, offset);
  for (const { relation, term } of totalsIn(analysis, cell)) {
    const computed = relation.verdict !== 'holds' && !unreadAround(analysis, [term]) ? computedTotal(relation) : null;
    if (!computed || !isRewritable(analysis, term, computed.value)) continue;
    const edits = fillEdits(analysis.text, [{ ...placeOf(analysis, term), newText: computed.value }]);
    return { title: words().fillTotalTitle(computed.value), edits };
  }
  return null;
}

/** Between its bars, blanks included; the place alone where there are none. */
function cellAround(text: string, offset: number): Range {
  const table = barTableAt(text, offset);
  return (table && barCellOf(table, cellPlaceAt(table, offset))) ?? { start: offset, end: offset };
}

const totalsIn = (analysis: Analysis, { start, end }: Range): readonly { relation: Relation; term: Term }[] =>
  analysis.relations.flatMap((relation) =>
    relation.terms
      .filter((term) => term.role === 'total' && term.start <= end && start <= term.end)
      .map((term) => ({ relation, term })),
  );

/** Every figure of the sentence at the cursor that says something else than the cell it repeats. */
export function sentenceAt(analysis: Analysis, offset: number): DraftEdit | null {
  const index = analysisIndex(analysis);
  const sentence = sentenceRange(analysis, offset);
  if (index.cellAt(offset)) return null;
  const isHere = ({ said }: ToldOtherwise) => sentence.start <= said.start && said.start < sentence.end;
  const edits = toldOtherwise(analysis)
    .filter(isHere)
    .flatMap((one) => updateOf(analysis, one) ?? []);
  const [first] = edits;
  if (!first) return null;
  return { title: words().updateTitle(analysis.text.slice(first.start, first.end), first.newText), edits };
}

/**
 * The number of the table in the place of what the sentence says; null where the table was not read as a whole: a row that was
 * not may be what the sentence repeats.
 */
export const updateOf = (analysis: Analysis, { said, cell }: ToldOtherwise): Edit | null =>
  unreadAround(analysis, [cell]) ? null : editOf(analysis, said, cell.text);

function sentenceRange({ lines, text }: Analysis, offset: number): Range {
  const line = lineRange(lines, lineAt(lines, offset));
  const before = text.lastIndexOf('。', offset - 1) + 1;
  const behind = text.indexOf('。', offset);
  return { start: Math.max(line.start, before), end: behind < 0 ? line.end : Math.min(line.end, behind + 1) };
}

/** A blank, or a number in plain digits; one with a scale (万) is not rewritten, for its precision is the writer's. */
const REWRITABLE = /^[\d,，]*$/;

/** Puts a number in the place of a term's own, whose unit stays. Null where that is no change, or not ours to make. */
function editOf(analysis: Analysis, term: Term, newText: string): Edit | null {
  return isRewritable(analysis, term, newText) ? { ...placeOf(analysis, term), newText } : null;
}

function isRewritable(analysis: Analysis, term: Term, newText: string): boolean {
  const { start, end } = placeOf(analysis, term);
  const old = analysis.text.slice(start, end);
  return REWRITABLE.test(old) && old !== newText;
}

/** Of the number alone, without its unit. */
function placeOf(analysis: Analysis, term: Term): Range {
  const figure = analysisIndex(analysis).figureAt(term.start);
  const { start, end } = figure?.start === term.start ? figure : term;
  return { start, end };
}

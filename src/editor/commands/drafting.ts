import * as vscode from 'vscode';
import type { Analysis, Relation, Term } from '../../core/model/analysis';
import { lineAt, lineRange } from '../../core/text/lines';
import type { Range } from '../../core/text/range';
import { analysisIndex } from '../state/analysis-index';
import { computedTotal } from '../state/computed';
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

/** "Fill the total" and "bring this sentence up to date", at the cursor. */
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
    register('gouji.updateSentence', sentenceAt, () => words().nothingToUpdate),
  );
}

export const draftsAt = (analysis: Analysis, offset: number): readonly DraftEdit[] =>
  [totalAt(analysis, offset), sentenceAt(analysis, offset)].filter((draft) => draft !== null);

/** The total at the cursor, where it is blank or differs from its parts. */
export function totalAt(analysis: Analysis, offset: number): DraftEdit | null {
  for (const { relation, term } of analysisIndex(analysis).termsAt(offset)) {
    const computed = term.role === 'total' && relation.verdict !== 'holds' ? computedTotal(relation) : null;
    const edit = computed ? editOf(analysis, term, computed.value) : null;
    if (computed && edit) return { title: words().fillTotalTitle(computed.value), edits: [edit] };
  }
  return null;
}

/** Every figure of the sentence at the cursor that says something else than the cell it repeats. */
export function sentenceAt(analysis: Analysis, offset: number): DraftEdit | null {
  const index = analysisIndex(analysis);
  const sentence = sentenceRange(analysis, offset);
  if (index.cellAt(offset)) return null;
  const pairs = index.relationsIn(sentence).flatMap((relation) => pairOf(analysis, relation, sentence) ?? []);
  const edits = pairs.flatMap(({ said, cell }) => editOf(analysis, said, cell.text) ?? []);
  const [first] = edits;
  if (!first) return null;
  return { title: words().updateTitle(analysis.text.slice(first.start, first.end), first.newText), edits };
}

function pairOf(analysis: Analysis, relation: Relation, sentence: Range): { said: Term; cell: Term } | null {
  if (relation.kind !== 'same' || relation.verdict !== 'violated') return null;
  const index = analysisIndex(analysis);
  const isCell = (term: Term) => index.cellAt(term.start)?.start === term.start;
  const said = relation.terms.find(
    (term) => sentence.start <= term.start && term.start < sentence.end && !isCell(term),
  );
  const cell = relation.terms.find((term) => isCell(term) && term.text !== '');
  return said && cell ? { said, cell } : null;
}

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
  const figure = analysisIndex(analysis).figureAt(term.start);
  const { start, end } = figure?.start === term.start ? figure : term;
  const old = analysis.text.slice(start, end);
  return REWRITABLE.test(old) && old !== newText ? { start, end, newText } : null;
}

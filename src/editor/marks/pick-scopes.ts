import * as vscode from 'vscode';
import type { Analysis, Relation } from '../../core/model/analysis';
import { relationKind } from '../../core/relations/kinds/all';
import type { Range } from '../../core/text/range';
import { analysisIndex } from '../state/analysis-index';
import { words } from '../words/speech';

/** Whether somebody may say of a relation that its terms are of different scopes: not of what a form itself prescribes. */
export const isComparison = (relation: Relation): boolean =>
  (relationKind(relation).comparesPlaces || (relation.kind === 'subset' && relation.terms.length === 2)) &&
  (!relation.source.startsWith('form:') || relation.kind === 'cross-year');

/** The other term of a relation of two; null where there are more. */
export function otherTerm({ terms }: Relation, range: Range): Range | null {
  const others = terms.filter((term) => term.start !== range.start && term.end > term.start);
  const [other] = others;
  return other && others.length === 1 ? { start: other.start, end: other.end } : null;
}

interface OtherItem extends vscode.QuickPickItem {
  readonly other: Range | null;
}

/** Asks from what a figure differs in scope, where several places come into question; undefined where nothing was chosen. */
export async function pickOther(analysis: Analysis, figure: Range): Promise<Range | null | undefined> {
  const w = words().marks;
  const relations = analysisIndex(analysis).relationsIn(figure).filter(isComparison);
  const items = relations.flatMap((relation): OtherItem[] => {
    const other = otherTerm(relation, figure);
    return other ? [{ label: relation.arithmetic, description: quoteOf(analysis, other), other }] : [];
  });
  const [only] = items;
  if (!only) return null;
  if (items.length === 1) return only.other;
  const any: OtherItem = { label: w.anyOther, other: null };
  return (await vscode.window.showQuickPick([any, ...items], { title: w.scopesPick }))?.other;
}

const AROUND = 12;

const quoteOf = ({ text }: Analysis, { start, end }: Range): string =>
  text.slice(Math.max(0, start - AROUND), end + AROUND).replace(/\s+/g, ' ');

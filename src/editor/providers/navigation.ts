import * as vscode from 'vscode';
import type { Analysis, Relation } from '../../core/model/analysis';
import type { Range } from '../../core/text/range';
import { type AnalysisIndex, analysisIndex, type TermPlace } from '../state/analysis-index';
import { toOffset, toRange } from '../state/ranges';
import { SELECTOR } from '../state/recognition';
import type { Services } from '../state/services';
import { type OtherYearPlace, otherYears } from './other-years';

/** Definition: from a sentence's figure to the cell. References: everywhere the same quantity is said. */
export function registerNavigation(services: Services): vscode.Disposable {
  const { reports } = services;
  const locate = (document: vscode.TextDocument, position: vscode.Position, find: Find) => {
    const analysis = reports.analysisOf(document);
    if (!analysis) return [];
    return find(analysis, toOffset(analysis, position)).map(
      (range) => new vscode.Location(document.uri, toRange(analysis, range)),
    );
  };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(SELECTOR, {
      provideDefinition(document, position) {
        const analysis = reports.analysisOf(document);
        if (!analysis) return [];
        const offset = toOffset(analysis, position);
        const others = otherYears(services, document.uri, analysis, offset);
        return [...linksAt(document.uri, analysis, offset), ...others.map(linkTo)];
      },
    }),
    vscode.languages.registerReferenceProvider(SELECTOR, {
      provideReferences: (document, position) => locate(document, position, repeatsAt),
    }),
    vscode.languages.registerDocumentHighlightProvider(SELECTOR, {
      provideDocumentHighlights(document, position) {
        const analysis = reports.analysisOf(document);
        return analysis ? highlightsAt(analysis, toOffset(analysis, position)) : null;
      },
    }),
  );
}

const linkTo = ({ uri, analysis, ...range }: OtherYearPlace): vscode.LocationLink => ({
  targetUri: uri,
  targetRange: toRange(analysis, range),
});

type Find = (analysis: Analysis, offset: number) => readonly Range[];

/** Definitions with the figure that they start from: VS Code would underline the whole clause as one word. */
function linksAt(uri: vscode.Uri, analysis: Analysis, offset: number): vscode.LocationLink[] {
  const origin = analysisIndex(analysis).figureAt(offset);
  const from = origin ? { originSelectionRange: toRange(analysis, origin) } : {};
  return definitionsAt(analysis, offset).map((range) => ({
    ...from,
    targetUri: uri,
    targetRange: toRange(analysis, range),
  }));
}

/** The cells that hold the quantity; from a cell itself, the other places that say it. */
export function definitionsAt(analysis: Analysis, offset: number): readonly Range[] {
  const repeats = repeatsAt(analysis, offset);
  const index = analysisIndex(analysis);
  const holds = (range: Range) => range.start <= offset && offset <= range.end;
  const cells = repeats.filter((range) => !holds(range) && index.cellAt(range.start)?.start === range.start);
  return cells.length > 0 ? cells : repeats.filter((range) => !holds(range)).slice(0, 1);
}

/** The place itself and all that repeat it, by indicator and by `same` relations, in document order. */
export function repeatsAt(analysis: Analysis, offset: number): readonly Range[] {
  const index = analysisIndex(analysis);
  const places = index.termsAt(offset);
  const found = new Map<number, Range>();
  const add = (range: Range) => {
    if (!found.has(range.start)) found.set(range.start, range);
  };
  for (const indicator of indicatorsAt(index, offset, places)) index.placesOf(indicator).forEach(add);
  for (const { relation } of places) if (relation.kind === 'same') relation.terms.forEach(add);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function indicatorsAt(index: AnalysisIndex, offset: number, places: readonly TermPlace[]): ReadonlySet<string> {
  const ids = [
    index.cellAt(offset)?.id,
    index.figureAt(offset)?.indicator,
    ...places.map(({ term }) => term.indicator),
  ];
  return new Set(ids.filter((id) => id !== undefined));
}

/** All terms of the broken relations here; where none is broken, of the one that has its total here, or of the first. */
export function highlightsAt(analysis: Analysis, offset: number): vscode.DocumentHighlight[] | null {
  const places = analysisIndex(analysis).termsAt(offset);
  if (places.length === 0) return null;
  const marks = new Map<number, vscode.DocumentHighlight>();
  for (const { terms } of chosen(places)) {
    for (const term of terms) {
      const isWhole = term.role === 'total' || term.role === 'whole' || term.role === 'left';
      const kind = isWhole ? vscode.DocumentHighlightKind.Write : vscode.DocumentHighlightKind.Read;
      if (term.end > term.start) marks.set(term.start, new vscode.DocumentHighlight(toRange(analysis, term), kind));
    }
  }
  return [...marks.values()];
}

function chosen(places: readonly TermPlace[]): readonly Relation[] {
  const broken = places.filter(({ relation }) => relation.verdict === 'violated').map(({ relation }) => relation);
  if (broken.length > 0) return [...new Set(broken)];
  const whole = places.find(({ term }) => term.role === 'total' || term.role === 'whole') ?? places[0];
  return whole ? [whole.relation] : [];
}

import type * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import { analysisIndex } from '../state/analysis-index';
import { readBeside } from '../state/read-beside';
import type { Services } from '../state/services';

/** A place in the report of another year. */
export interface OtherYearPlace {
  readonly uri: vscode.Uri;
  readonly analysis: Analysis;
  readonly start: number;
  readonly end: number;
}

/** What last year's report says of the number at an offset, and what next year's, if it is open, takes from there. */
export function otherYears(services: Services, uri: vscode.Uri, analysis: Analysis, offset: number): OtherYearPlace[] {
  return [...lastYear(analysis, offset), ...nextYears(services, uri, offset)];
}

function lastYear(analysis: Analysis, offset: number): OtherYearPlace[] {
  const earlier = readBeside(analysis);
  if (earlier === undefined) return [];
  const relations = analysisIndex(analysis)
    .termsAt(offset)
    .map(({ relation }) => relation);
  const terms = relations.flatMap(({ terms }) => terms).flatMap(({ inPrevious }) => inPrevious ?? []);
  const places = terms.map(({ from, to }) => ({ uri: earlier.uri, analysis: earlier.analysis, start: from, end: to }));
  return distinct(places);
}

function nextYears({ reports, years }: Services, uri: vscode.Uri, offset: number): OtherYearPlace[] {
  return years.after(uri).flatMap((later) => {
    const document = reports.openDocument(later);
    const analysis = document && reports.analysisOf(document);
    if (!analysis || readBeside(analysis)?.uri.toString() !== uri.toString()) return [];
    const from = analysis.relations.filter(({ terms }) =>
      terms.some(({ inPrevious }) => inPrevious && inPrevious.from <= offset && offset <= inPrevious.to),
    );
    const said = from.flatMap(({ terms }) => terms.filter(({ inPrevious }) => inPrevious === undefined).slice(0, 1));
    return distinct(said.map(({ start, end }) => ({ uri: later, analysis, start, end })));
  });
}

const distinct = (places: readonly OtherYearPlace[]): OtherYearPlace[] => [
  ...new Map(places.map((place) => [`${place.uri} ${place.start}`, place])).values(),
];
